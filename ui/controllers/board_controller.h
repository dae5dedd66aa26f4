// Owns BoardController: which board is shown, with the look it was left with, and what is done to whole
// boards.
#pragma once

#include "core/model/board.h"
#include "core/store/change_set.h"
#include "ui/actions.h"
#include "ui/controllers/board_looks.h"

#include <QJsonObject>
#include <QObject>
#include <QPoint>

#include <vector>

class QMenu;

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class BoardClipboard;
class BoardTabs;
class BrowsePanel;
class Document;
class EmptyBoard;
class SceneController;
class Selection;

/// Cameras, languages and filters are what a window remembers, not the file; only "Save View" writes them.
class BoardController : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Document& document;
        Selection& selection;
        SceneController& scene;
        canvas::GraphView& view;
        BoardTabs& tabs;
        BrowsePanel& browse;
    };
    explicit BoardController(const Parts& parts);

    void connectActions(Actions& actions);

    /// How every board was left, and which one is shown.
    QJsonObject viewState() const;
    void restoreViewState(const QJsonObject& state);

    void show(BoardId board);
    /// Boards onto which something can be put by hand, in the order of their tabs.
    std::vector<Board> receivers() const;
    /// Puts entities on a board, which finds them places.
    void add(const std::vector<EntityId>& entities, BoardId board);
    /// Puts them at a place of the board that is shown; on a search-led one they are only shown.
    void addToShown(const std::vector<EntityId>& entities, Point at);
    /// "Add to Board" with one entry for each board that takes something.
    void fillAddMenu(QMenu& menu, const std::vector<EntityId>& entities);

public Q_SLOTS:
    void addEmptyBoard();
    void addBoardFromSelection();
    void addBoardFromSearch(); ///< filled by what stands in the browse panel's search field
    void duplicateCurrent();
    void deleteCurrent();
    void saveCurrentView();
    void keepCurrentAsList();
    void takeSelectionOff();
    void toggleHubs(); ///< of the selected deals, else of all on the board
    void showNext();
    void showPrevious();

private:
    void follow(const store::ChangeSet& changes);
    void refreshTabs();
    void leave();
    /// Shows the board that the scene holds as it was left.
    void restoreLook();
    BoardLook presentLook() const;
    void openFilter();
    void step(int by);
    void showEmptyState();
    void rename(BoardId board, const QString& name);
    void addBoardWith(const std::vector<BoardNode>& nodes);
    void startNamed(BoardId board);
    void openListMenu(QPoint global);
    void fillNewMenu(QMenu& menu);
    void fillTabMenu(QMenu& menu);
    void updateCommands();

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    BoardTabs& m_tabs;
    BrowsePanel& m_browse;
    EmptyBoard* m_empty;
    Actions* m_actions = nullptr;
    BoardLooks m_looks;
    BoardClipboard* m_clipboard;
};

} // namespace moneyties::ui
