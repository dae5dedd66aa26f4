#include "ui/menus.h"

#include "ui/actions.h"
#include "ui/theme/icons.h"
#include "ui/widgets/fitting_tool_bar.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

#include <initializer_list>
#include <optional>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::Menus)
};

/// Nothing stands for a separator.
using Entry = std::optional<Command>;
constexpr std::nullopt_t kLine = std::nullopt;

void fill(QMenu& menu, const Actions& actions, std::initializer_list<Entry> entries) {
    for (const Entry& entry : entries) {
        if (entry)
            menu.addAction(actions[*entry]);
        else
            menu.addSeparator();
    }
}

void buildFileMenu(QMenuBar& bar, const Actions& actions, const FillMenu& fillRecent) {
    QMenu* menu = bar.addMenu(Words::tr("&File"));
    fill(*menu, actions, {Command::newProject, Command::openProject});
    QMenu* recent = menu->addMenu(Words::tr("Open &Recent"));
    recent->setToolTipsVisible(true);
    QObject::connect(recent, &QMenu::aboutToShow, recent, [recent, fillRecent] { fillRecent(*recent); });
    fill(*menu, actions,
         {Command::openSample, kLine, Command::duplicateProject, Command::shareCopy, Command::takeSnapshot,
          kLine, Command::exportPicture, Command::copyPicture, Command::print, kLine, Command::closeProject,
          Command::quit});
}

void buildViewMenu(QMenuBar& bar, const Actions& actions) {
    QMenu* menu = bar.addMenu(Words::tr("&View"));
    fill(*menu, actions,
         {Command::zoomIn, Command::zoomOut, Command::zoomActual, Command::fitAll, Command::fitSelection,
          kLine, Command::showBrowse, Command::showInspector, Command::showTable, Command::showEntities,
          Command::showPaths, Command::showReview, Command::showHistory, Command::showLegend,
          Command::canvasOnly, Command::fullScreen, kLine});
    fill(*menu->addMenu(Words::tr("&Labels")), actions,
         {Command::labelsEnglish, Command::labelsJapanese, Command::labelsBoth});
    fill(*menu->addMenu(Words::tr("&Theme")), actions,
         {Command::themeSystem, Command::themeLight, Command::themeDark});
}

void buildArrangeMenu(QMenuBar& bar, const Actions& actions, const FillMenu& fillLayouts) {
    QMenu* menu = bar.addMenu(Words::tr("&Arrange"));
    fillLayouts(*menu);
    fill(*menu, actions,
         {kLine, Command::liveLayout, Command::togglePin, Command::removeOverlaps, Command::editStyle});
    fill(*menu->addMenu(Words::tr("A&lign")), actions,
         {Command::alignLeft, Command::alignCentre, Command::alignRight, kLine, Command::alignTop,
          Command::alignMiddle, Command::alignBottom, kLine, Command::distributeAcross,
          Command::distributeDown});
}

enum class Face { icon, iconAndText };

QToolButton* buttonOf(QToolBar& bar, QAction* action) {
    auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action));
    Q_ASSERT(button);
    return button;
}

void addButton(QToolBar& bar, QAction* action, Face face, const QString& text = {}) {
    bar.addAction(action);
    QToolButton* button = buttonOf(bar, action);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAccessibleName(QString(action->text()).remove(QLatin1Char('&')));
    if (face == Face::icon) {
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
        return;
    }
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!text.isEmpty())
        action->setIconText(text);
}

QToolButton* addMenuButton(QToolBar& bar, const QString& iconName, const QString& text,
                           const QString& toolTip) {
    auto* button = new QToolButton(&bar);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolTip(toolTip);
    button->setAccessibleName(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    bar.addWidget(button);
    return button;
}

/// The button's text says which labels are shown.
void addLabelsButton(QToolBar& bar, const Actions& actions) {
    QToolButton* button = addMenuButton(bar, QStringLiteral("label_language"), {},
                                        Words::tr("Language of the labels on the canvas"));
    for (const Command command : {Command::labelsEnglish, Command::labelsJapanese, Command::labelsBoth}) {
        QAction* action = actions[command];
        button->menu()->addAction(action);
        const auto show = [button, action] {
            if (action->isChecked())
                button->setText(action->text());
        };
        QObject::connect(action, &QAction::toggled, button, show);
        show();
    }
    button->setEnabled(actions[Command::labelsBoth]->isEnabled());
    QObject::connect(actions[Command::labelsBoth], &QAction::changed, button,
                     [button, &actions] { button->setEnabled(actions[Command::labelsBoth]->isEnabled()); });
}

} // namespace

void buildMenus(QMainWindow& window, const Actions& actions, const FillMenu& fillRecent,
                const FillMenu& fillLayouts) {
    QMenuBar& bar = *window.menuBar();
    buildFileMenu(bar, actions, fillRecent);
    fill(*bar.addMenu(Words::tr("&Edit")), actions,
         {Command::undo,
          Command::redo,
          kLine,
          Command::addEntity,
          Command::addRelationship,
          Command::quickEntry,
          Command::pasteQuote,
          kLine,
          Command::copySelection,
          Command::copyName,
          Command::pasteSelection,
          kLine,
          Command::renameEntity,
          Command::mergeEntities,
          Command::deleteSelection,
          Command::purgeSelection,
          Command::trimHistory,
          kLine,
          Command::find,
          Command::palette,
          kLine,
          Command::vocabulary,
          Command::sources,
          kLine,
          Command::preferences});
    buildViewMenu(bar, actions);
    fill(*bar.addMenu(Words::tr("&Select")), actions,
         {Command::selectAll, Command::selectNone, Command::invertSelection, kLine, Command::selectNeighbours,
          Command::growSelection, kLine, Command::hideSelection, Command::showHidden, kLine, Command::expand,
          Command::collapse});
    fill(*bar.addMenu(Words::tr("&Insert")), actions,
         {Command::addNote, Command::addFrame, Command::addArrow, Command::addImage});
    fill(*bar.addMenu(Words::tr("&Board")), actions,
         {Command::newBoard, Command::newBoardFromSelection, kLine, Command::renameBoard,
          Command::duplicateBoard, Command::filterBoard, Command::saveBoardView, Command::keepBoardAsList,
          kLine, Command::dealHubs, Command::foldFrame, kLine, Command::takeOffBoard, Command::deleteBoard,
          kLine, Command::previousBoard, Command::nextBoard});
    buildArrangeMenu(bar, actions, fillLayouts);
    fill(*bar.addMenu(Words::tr("A&nalyse")), actions, {Command::findPaths});
    fill(*bar.addMenu(Words::tr("&Help")), actions, {Command::shortcuts, kLine, Command::about});
}

ToolBarParts buildToolBar(QMainWindow& window, const Actions& actions, const FillMenu& fillLayouts) {
    QToolBar* bar = new FittingToolBar(Words::tr("Toolbar"), &window);
    window.addToolBar(bar);
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    addButton(*bar, actions[Command::undo], Face::icon);
    addButton(*bar, actions[Command::redo], Face::icon);
    bar->addSeparator();
    addButton(*bar, actions[Command::addEntity], Face::iconAndText, Words::tr("Entity"));
    addButton(*bar, actions[Command::linkTool], Face::iconAndText, Words::tr("Link"));
    addButton(*bar, actions[Command::addNote], Face::iconAndText, Words::tr("Note"));
    bar->addSeparator();
    QToolButton* layouts =
        addMenuButton(*bar, QStringLiteral("layout"), Words::tr("Layout"), Words::tr("Arrange the board"));
    fillLayouts(*layouts->menu());
    addButton(*bar, actions[Command::liveLayout], Face::icon);
    addLabelsButton(*bar, actions);
    addButton(*bar, actions[Command::findPaths], Face::iconAndText, Words::tr("Paths"));
    addButton(*bar, actions[Command::fitAll], Face::icon);
    addButton(*bar, actions[Command::exportPicture], Face::iconAndText, Words::tr("Export"));
    auto* room = new QWidget(bar);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(8);
    row->addStretch(1);
    bar->addWidget(room);
    return {bar, room};
}

} // namespace moneyties::ui
