// Owns Actions: every command of the program with its name, shortcut, tooltip and icon, once.
#pragma once

#include <QAction>
#include <QObject>

#include <unordered_map>
#include <vector>

namespace moneyties::ui {

enum class Command {
    newProject,
    openProject,
    openSample,
    exportPicture,
    copyPicture,
    print,
    duplicateProject,
    shareCopy,
    takeSnapshot,
    purgeSelection,
    trimHistory,
    closeProject,
    quit,
    undo,
    redo,
    addEntity,
    addRelationship,
    deleteSelection,
    copyName,
    find,
    quickEntry,
    pasteQuote,
    linkTool,
    selectAll,
    selectNone,
    invertSelection,
    selectNeighbours,
    growSelection,
    hideSelection,
    showHidden,
    expand,
    collapse,
    zoomIn,
    zoomOut,
    zoomActual,
    fitAll,
    fitSelection,
    showBrowse,
    showInspector,
    showTable,
    showEntities,
    showReview,
    showPaths,
    showHistory,
    showLegend,
    canvasOnly,
    fullScreen,
    labelsEnglish,
    labelsJapanese,
    labelsBoth,
    themeSystem,
    themeLight,
    themeDark,
    newBoard,
    newBoardFromSelection,
    renameBoard,
    duplicateBoard,
    deleteBoard,
    filterBoard,
    saveBoardView,
    keepBoardAsList,
    takeOffBoard,
    dealHubs,
    addNote,
    addFrame,
    addArrow,
    addImage,
    foldFrame,
    mergeEntities,
    renameEntity,
    copySelection,
    pasteSelection,
    nextBoard,
    previousBoard,
    liveLayout,
    togglePin,
    removeOverlaps,
    alignLeft,
    alignCentre,
    alignRight,
    alignTop,
    alignMiddle,
    alignBottom,
    distributeAcross,
    distributeDown,
    editStyle,
    findPaths,
    palette,
    preferences,
    vocabulary,
    sources,
    shortcuts,
    about,
};

enum class Availability { available, unavailable };

/// Commands are enabled and connected by whoever assembles them; all begin enabled.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* operator[](Command command) const { return m_actions.at(command); }

    /// Commands that make sense only with a project open.
    void enableDocumentCommands(Availability availability);
    /// Commands that change the project.
    static const std::vector<Command>& editCommands();
    void enableEditCommands(Availability availability);

    /// In the order of the menus.
    const std::vector<QAction*>& all() const { return m_ordered; }

    /// Gives an action another name, such as "Undo: Add xAI", and keeps its shortcut in the tooltip.
    static void rename(QAction* action, const QString& text);

private:
    std::unordered_map<Command, QAction*> m_actions;
    std::vector<QAction*> m_ordered;
};

/// "Find paths (Ctrl+T)": the tooltip of an action or button.
QString toolTipWithShortcut(const QString& text, const QKeySequence& shortcut);

} // namespace moneyties::ui
