#include "ui/actions.h"

#include "ui/theme/icons.h"

#include <QActionGroup>
#include <QByteArray>
#include <QCoreApplication>

#include <array>

namespace moneyties::ui {

namespace {

enum class Form { plain, checkable };

/// `tip` says what the command does where its name alone does not; `icon` may be empty.
struct Spec {
    Command command;
    const char* id;
    const char* text;
    const char* shortcut;
    const char* icon;
    const char* tip;
    Form form = Form::plain;
};

#define WORDS(text) QT_TRANSLATE_NOOP("moneyties::ui", text)

constexpr auto kSpecs = std::to_array<Spec>({
    {Command::newProject, "file.new", WORDS("&New Project…"), "Ctrl+N", "new",
     WORDS("Begin an empty project")},
    {Command::openProject, "file.open", WORDS("&Open…"), "Ctrl+O", "open", WORDS("Open a project file")},
    {Command::openSample, "file.sample", WORDS("Open &Sample Story…"), "", "story",
     WORDS("Make a copy of the OpenAI story and open it")},
    {Command::exportPicture, "file.export", WORDS("&Export…"), "Ctrl+Shift+E", "export",
     WORDS("Write the board as PNG, SVG or PDF")},
    {Command::copyPicture, "file.copyPicture", WORDS("&Copy Picture"), "Ctrl+Alt+C", "",
     WORDS("Put the picture of the board, as it is in view, on the clipboard")},
    {Command::print, "file.print", WORDS("&Print…"), "Ctrl+P", "", WORDS("Print the board on paper")},
    {Command::duplicateProject, "file.duplicate", WORDS("&Duplicate…"), "", "",
     WORDS("Make a whole copy of the project, with its history")},
    {Command::shareCopy, "file.share", WORDS("S&hare a Copy…"), "", "",
     WORDS("Make a copy for others, without history and without what is private")},
    {Command::takeSnapshot, "file.snapshot", WORDS("&Take Snapshot…"), "", "",
     WORDS("Give the project as it is now a name to go back to")},
    {Command::purgeSelection, "edit.purge", WORDS("Erase for &Good…"), "", "",
     WORDS("Erase what is selected from the project and from its history")},
    {Command::trimHistory, "edit.trimHistory", WORDS("&Trim History…"), "", "",
     WORDS("Erase the content of all steps before this sitting")},
    {Command::closeProject, "file.close", WORDS("&Close"), "Ctrl+W", "", WORDS("Close the project")},
    {Command::quit, "file.quit", WORDS("&Quit"), "Ctrl+Q", "", WORDS("Close the window")},
    {Command::undo, "edit.undo", WORDS("&Undo"), "Ctrl+Z", "undo", WORDS("Nothing to undo")},
    {Command::redo, "edit.redo", WORDS("&Redo"), "Ctrl+Shift+Z", "redo", WORDS("Nothing to redo")},
    {Command::addEntity, "edit.addEntity", WORDS("Add &Entity…"), "Ctrl+Shift+N", "add_entity",
     WORDS("Add a person, company or other entity")},
    {Command::addRelationship, "edit.addRelationship", WORDS("Add &Relationship…"), "Ctrl+L", "add_link",
     WORDS("Link the two selected entities")},
    {Command::deleteSelection, "edit.delete", WORDS("&Delete"), "Del", "delete",
     WORDS("Delete what is selected; Undo brings it back")},
    {Command::copyName, "edit.copyName", WORDS("Copy &Name"), "Ctrl+Shift+C", "copy",
     WORDS("Copy the names of what is selected")},
    {Command::find, "edit.find", WORDS("&Find…"), "Ctrl+F", "search", WORDS("Find by name in any script")},
    {Command::quickEntry, "edit.quickEntry", WORDS("&Quick Entry"), "Ctrl+Return", "edit",
     WORDS("Type a whole relationship in one line")},
    {Command::pasteQuote, "edit.pasteQuote", WORDS("Paste as &Quote"), "Ctrl+Shift+V", "quote",
     WORDS("The copied words become the quote of what you enter")},
    {Command::linkTool, "tool.link", WORDS("&Link"), "L", "link",
     WORDS("Link two entities with two clicks, or drag from the handle beside one")},
    {Command::selectAll, "select.all", WORDS("&All"), "Ctrl+A", "",
     WORDS("Select every entity on the board")},
    {Command::selectNone, "select.none", WORDS("&None"), "Ctrl+Shift+A", "", WORDS("Select nothing")},
    {Command::invertSelection, "select.invert", WORDS("&Invert"), "Ctrl+I", "",
     WORDS("Select the entities that are not selected")},
    {Command::selectNeighbours, "select.neighbours", WORDS("Nei&ghbours"), "Ctrl+B", "",
     WORDS("Select those who are linked to the selection")},
    {Command::growSelection, "select.grow", WORDS("&Grow by Neighbours"), "Ctrl+Shift+B", "",
     WORDS("Select also those who are linked to the selection")},
    {Command::hideSelection, "select.hide", WORDS("&Hide"), "Ctrl+H", "hide",
     WORDS("Take what is selected off the picture; the data stays")},
    {Command::showHidden, "select.showHidden", WORDS("&Show Hidden"), "Ctrl+Shift+H", "",
     WORDS("Bring back everything that was hidden on this board")},
    {Command::expand, "select.expand", WORDS("&Expand"), "Ctrl+E", "",
     WORDS("Bring the neighbours of the selected entity onto the board")},
    {Command::collapse, "select.collapse", WORDS("&Collapse"), "Ctrl+Alt+E", "",
     WORDS("Take away what the last expansion of the selected entity brought")},
    {Command::zoomIn, "view.zoomIn", WORDS("Zoom &In"), "Ctrl++", "zoom_in", WORDS("Zoom in")},
    {Command::zoomOut, "view.zoomOut", WORDS("Zoom &Out"), "Ctrl+-", "zoom_out", WORDS("Zoom out")},
    {Command::zoomActual, "view.zoomActual", WORDS("&Actual Size"), "Ctrl+1", "", WORDS("Zoom to 100 %")},
    {Command::fitAll, "view.fitAll", WORDS("&Fit All"), "Ctrl+0", "fit", WORDS("Show the whole board")},
    {Command::fitSelection, "view.fitSelection", WORDS("Fit &Selection"), "Ctrl+9", "",
     WORDS("Show what is selected")},
    {Command::showBrowse, "view.browse", WORDS("&Browse Panel"), "F5", "panel_left",
     WORDS("Show or hide the list of names"), Form::checkable},
    {Command::showInspector, "view.inspector", WORDS("I&nspector"), "F8", "panel_right",
     WORDS("Show or hide the inspector"), Form::checkable},
    {Command::showTable, "view.table", WORDS("Rela&tionships Table"), "F7", "table",
     WORDS("Show or hide the table of relationships"), Form::checkable},
    {Command::showEntities, "view.entities", WORDS("&Entities Table"), "F6", "table",
     WORDS("Show or hide the table of entities"), Form::checkable},
    {Command::showReview, "view.review", WORDS("Re&view"), "F4", "warning",
     WORDS("Show or hide what is open, stale, missing or changed"), Form::checkable},
    {Command::showPaths, "view.paths", WORDS("&Paths Panel"), "F9", "path", WORDS("Show or hide the paths"),
     Form::checkable},
    {Command::showHistory, "view.history", WORDS("&History"), "F10", "history",
     WORDS("Show or hide what was done, step by step"), Form::checkable},
    {Command::showLegend, "view.legend", WORDS("&Legend"), "Ctrl+Shift+G", "",
     WORDS("Unfold or fold what the shapes, colours and lines mean"), Form::checkable},
    {Command::canvasOnly, "view.canvasOnly", WORDS("&Canvas Only"), "F12", "",
     WORDS("Hide all panels, or bring them back"), Form::checkable},
    {Command::fullScreen, "view.fullScreen", WORDS("F&ull Screen"), "F11", "", WORDS("Fill the screen"),
     Form::checkable},
    {Command::labelsEnglish, "labels.english", WORDS("English"), "", "", WORDS("Labels in English"),
     Form::checkable},
    {Command::labelsJapanese, "labels.japanese", WORDS("日本語"), "", "", WORDS("Labels in Japanese"),
     Form::checkable},
    {Command::labelsBoth, "labels.both", WORDS("English + 日本語"), "", "", WORDS("Labels in both languages"),
     Form::checkable},
    {Command::themeSystem, "theme.system", WORDS("As the &System"), "", "", WORDS("Follow the system"),
     Form::checkable},
    {Command::themeLight, "theme.light", WORDS("&Light"), "", "", WORDS("Light colours"), Form::checkable},
    {Command::themeDark, "theme.dark", WORDS("&Dark"), "", "", WORDS("Dark colours"), Form::checkable},
    {Command::newBoard, "board.new", WORDS("&New Board"), "Ctrl+Shift+T", "plus",
     WORDS("Add an empty board of your own")},
    {Command::newBoardFromSelection, "board.newFromSelection", WORDS("New Board from &Selection"), "", "",
     WORDS("Add a board that shows what is selected, where it stands")},
    {Command::renameBoard, "board.rename", WORDS("&Rename Board"), "", "edit",
     WORDS("Change the name on the tab")},
    {Command::duplicateBoard, "board.duplicate", WORDS("&Duplicate Board"), "", "copy",
     WORDS("Add a copy of this board with its places and annotations")},
    {Command::deleteBoard, "board.delete", WORDS("D&elete Board"), "", "delete",
     WORDS("Remove this board; what it shows stays in the project")},
    {Command::filterBoard, "board.filter", WORDS("&Filter…"), "Ctrl+Shift+F", "filter",
     WORDS("Choose what of this board is in sight: kinds, categories, strength")},
    {Command::saveBoardView, "board.saveView", WORDS("Save &View on This Board"), "", "",
     WORDS("Keep this zoom, place, filter and label language for whoever opens the file")},
    {Command::keepBoardAsList, "board.keepAsList", WORDS("&Keep as a List"), "", "",
     WORDS("Stop filling this board by its search; whoever is on it stays")},
    {Command::takeOffBoard, "board.takeOff", WORDS("&Take Off This Board"), "Ctrl+Del", "",
     WORDS("Take the selected entities off this board; they stay in the project")},
    {Command::dealHubs, "board.dealHubs", WORDS("Deals as &Hubs or Links"), "", "deal",
     WORDS("Draw the selected deals, or all on this board, as a node between their parties, or as plain "
           "links")},
    {Command::addNote, "insert.note", WORDS("&Note"), "N", "quote",
     WORDS("Write on the board: drag a box, or click where the note shall stand")},
    {Command::addFrame, "insert.frame", WORDS("&Frame"), "F", "select",
     WORDS("Draw a frame around a group; it moves its members and folds to one node")},
    {Command::addArrow, "insert.arrow", WORDS("&Arrow"), "A", "arrow_right",
     WORDS("Draw an arrow that is no relationship, from a place or a node to another")},
    {Command::addImage, "insert.image", WORDS("&Image…"), "", "open", WORDS("Put a picture on the board")},
    {Command::foldFrame, "board.fold", WORDS("F&old or Unfold Frame"), "Shift+F", "",
     WORDS("Draw the selected frame with all inside it as one node, or as it was")},
    {Command::mergeEntities, "edit.merge", WORDS("&Merge…"), "Ctrl+M", "",
     WORDS("Make the two selected records one, field by field; it can be split again")},
    {Command::renameEntity, "edit.rename", WORDS("Re&name"), "F2", "edit",
     WORDS("Change the shown name of the selected entity where it stands")},
    {Command::copySelection, "edit.copy", WORDS("&Copy"), "Ctrl+C", "copy",
     WORDS("Copy the selected entities for another board, and their names as text")},
    {Command::pasteSelection, "edit.paste", WORDS("&Paste"), "Ctrl+V", "",
     WORDS("Put the copied entities on this board")},
    {Command::nextBoard, "board.next", WORDS("Ne&xt Board"), "Ctrl+PgDown", "",
     WORDS("Show the board to the right")},
    {Command::previousBoard, "board.previous", WORDS("&Previous Board"), "Ctrl+PgUp", "",
     WORDS("Show the board to the left")},
    {Command::liveLayout, "arrange.live", WORDS("&Live Layout"), "Ctrl+Shift+L", "live",
     WORDS("Let the layout run while you drag; a tap on Space pauses it"), Form::checkable},
    {Command::togglePin, "arrange.pin", WORDS("&Pin or Unpin"), "P", "pin",
     WORDS("Layouts leave pinned entities where they are")},
    {Command::removeOverlaps, "arrange.removeOverlaps", WORDS("Remove &Overlaps"), "O", "",
     WORDS("Move the selected entities apart where they overlap; all when none is selected")},
    {Command::alignLeft, "arrange.alignLeft", WORDS("&Left"), "", "", WORDS("To the leftmost")},
    {Command::alignCentre, "arrange.alignCentre", WORDS("&Centre"), "", "", WORDS("One above the other")},
    {Command::alignRight, "arrange.alignRight", WORDS("&Right"), "", "", WORDS("To the rightmost")},
    {Command::alignTop, "arrange.alignTop", WORDS("&Top"), "", "", WORDS("To the topmost")},
    {Command::alignMiddle, "arrange.alignMiddle", WORDS("&Middle"), "", "", WORDS("Side by side")},
    {Command::alignBottom, "arrange.alignBottom", WORDS("&Bottom"), "", "", WORDS("To the bottommost")},
    {Command::distributeAcross, "arrange.distributeAcross", WORDS("Distribute &Across"), "", "",
     WORDS("Equal steps from left to right")},
    {Command::distributeDown, "arrange.distributeDown", WORDS("Distribute &Down"), "", "",
     WORDS("Equal steps from top to bottom")},
    {Command::editStyle, "arrange.style", WORDS("&Style…"), "Ctrl+Alt+S", "",
     WORDS("Choose what colours, sizes, widths and labels show")},
    {Command::findPaths, "analyse.paths", WORDS("Find &Paths…"), "Ctrl+T", "path",
     WORDS("See how two entities are connected")},
    {Command::palette, "edit.palette", WORDS("&Command Palette…"), "Ctrl+K", "search",
     WORDS("Find a command, an entity, a board or a type by a few letters")},
    {Command::preferences, "edit.preferences", WORDS("Pre&ferences…"), "Ctrl+,", "",
     WORDS("Your name, languages, theme and motion")},
    {Command::vocabulary, "edit.vocabulary", WORDS("&Vocabulary…"), "", "",
     WORDS("Kinds, types, custom fields and tags of this project")},
    {Command::sources, "edit.sources", WORDS("&Sources…"), "", "source",
     WORDS("What the claims are taken from")},
    {Command::shortcuts, "help.shortcuts", WORDS("&Keyboard Shortcuts"), "F1", "",
     WORDS("List every command with its keys")},
    {Command::about, "help.about", WORDS("&About Moneyties"), "", "", WORDS("Version and licence")},
});

#undef WORDS

QString translated(const char* source) {
    return QCoreApplication::translate("moneyties::ui", source);
}

/// A letter alone is typed in lists and fields: whoever hears it as a command adds the action to itself.
bool isPlainLetter(const char* shortcut) {
    return shortcut[0] != 0 && shortcut[1] == 0;
}

QAction* makeAction(const Spec& spec, QObject* parent) {
    auto* action = new QAction(translated(spec.text), parent);
    action->setObjectName(QLatin1String(spec.id));
    action->setShortcut(QKeySequence(QLatin1String(spec.shortcut), QKeySequence::PortableText));
    if (isPlainLetter(spec.shortcut))
        action->setShortcutContext(Qt::WidgetShortcut);
    action->setCheckable(spec.form == Form::checkable);
    if (*spec.icon)
        action->setIcon(icon(QLatin1String(spec.icon)));
    action->setIconVisibleInMenu(false);
    // The palette finds a command by its words in either language.
    action->setProperty("sourceText", QByteArray(spec.text));
    action->setProperty("sourceTip", QByteArray(spec.tip));
    action->setToolTip(toolTipWithShortcut(translated(spec.tip), action->shortcut()));
    action->setStatusTip({});
    return action;
}

void makeExclusive(const Actions& actions, std::initializer_list<Command> commands, QObject* parent) {
    auto* group = new QActionGroup(parent);
    for (const Command command : commands)
        group->addAction(actions[command]);
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    for (const Spec& spec : kSpecs) {
        QAction* action = makeAction(spec, this);
        m_actions.emplace(spec.command, action);
        m_ordered.push_back(action);
    }
    m_actions.at(Command::redo)
        ->setShortcuts(
            {QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    m_actions.at(Command::zoomIn)
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+="))});
    // Keys that mean something else in lists, tables and fields are heard on the canvas alone.
    for (const Command command :
         {Command::foldFrame, Command::renameEntity, Command::copySelection, Command::pasteSelection})
        m_actions.at(command)->setShortcutContext(Qt::WidgetShortcut);
    // Only some selections can be folded or merged: whoever knows the selection enables these.
    for (const Command command : {Command::foldFrame, Command::mergeEntities})
        m_actions.at(command)->setEnabled(false);
    makeExclusive(*this, {Command::labelsEnglish, Command::labelsJapanese, Command::labelsBoth}, this);
    makeExclusive(*this, {Command::themeSystem, Command::themeLight, Command::themeDark}, this);
}

void Actions::enableDocumentCommands(Availability availability) {
    for (const Command command : {Command::duplicateProject,
                                  Command::shareCopy,
                                  Command::exportPicture,
                                  Command::closeProject,
                                  Command::find,
                                  Command::selectAll,
                                  Command::selectNone,
                                  Command::invertSelection,
                                  Command::selectNeighbours,
                                  Command::growSelection,
                                  Command::zoomIn,
                                  Command::zoomOut,
                                  Command::zoomActual,
                                  Command::fitAll,
                                  Command::fitSelection,
                                  Command::showBrowse,
                                  Command::showInspector,
                                  Command::showTable,
                                  Command::showPaths,
                                  Command::showHistory,
                                  Command::canvasOnly,
                                  Command::labelsEnglish,
                                  Command::labelsJapanese,
                                  Command::labelsBoth,
                                  Command::findPaths,
                                  Command::nextBoard,
                                  Command::previousBoard,
                                  Command::copyName,
                                  Command::showEntities,
                                  Command::showReview,
                                  Command::vocabulary,
                                  Command::sources,
                                  Command::copySelection,
                                  Command::copyPicture,
                                  Command::print,
                                  Command::showLegend,
                                  Command::filterBoard})
        m_actions.at(command)->setEnabled(availability == Availability::available);
}

const std::vector<Command>& Actions::editCommands() {
    static const std::vector<Command> commands{
        Command::takeSnapshot,   Command::purgeSelection,  Command::trimHistory,
        Command::addEntity,      Command::addRelationship, Command::deleteSelection,
        Command::quickEntry,     Command::linkTool,        Command::liveLayout,
        Command::togglePin,      Command::newBoard,        Command::newBoardFromSelection,
        Command::renameBoard,    Command::duplicateBoard,  Command::deleteBoard,
        Command::saveBoardView,  Command::keepBoardAsList, Command::takeOffBoard,
        Command::hideSelection,  Command::showHidden,      Command::expand,
        Command::collapse,       Command::removeOverlaps,  Command::alignLeft,
        Command::alignCentre,    Command::alignRight,      Command::alignTop,
        Command::alignMiddle,    Command::alignBottom,     Command::distributeAcross,
        Command::distributeDown, Command::pasteQuote,      Command::editStyle,
        Command::dealHubs,       Command::addNote,         Command::addFrame,
        Command::addArrow,       Command::addImage,        Command::foldFrame,
        Command::mergeEntities,  Command::renameEntity,    Command::pasteSelection};
    return commands;
}

void Actions::enableEditCommands(Availability availability) {
    for (const Command command : editCommands())
        m_actions.at(command)->setEnabled(availability == Availability::available);
}

void Actions::rename(QAction* action, const QString& text) {
    action->setText(text);
    QString plain = text;
    plain.remove(QLatin1Char('&'));
    action->setToolTip(toolTipWithShortcut(plain, action->shortcut()));
}

QString toolTipWithShortcut(const QString& text, const QKeySequence& shortcut) {
    if (shortcut.isEmpty())
        return text;
    return QStringLiteral("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText));
}

} // namespace moneyties::ui
