#include "ui/controllers/board_controller.h"

#include "core/base/error.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/board_clipboard.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/selection.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/browse_panel.h"
#include "ui/panels/empty_board.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <utility>

namespace moneyties::ui {

namespace {

/// New nodes dropped together stand this far apart (scene units), around the place of the drop.
constexpr double kDropSpacing = 130;

/// The n-th place around a point: a square spiral of rows, widest first.
Point placeAround(Point middle, std::size_t index, std::size_t count) {
    const auto columns = static_cast<std::size_t>(std::ceil(std::sqrt(double(count))));
    const std::size_t rows = (count + columns - 1) / columns;
    const double x = double(index % columns) - double(columns - 1) / 2;
    const auto row = index / columns;
    const double y = double(row) - double(rows - 1) / 2;
    return middle + Point{x, y} * kDropSpacing;
}

std::vector<BoardNode> nodesAround(const std::vector<EntityId>& entities, Point middle) {
    std::vector<BoardNode> nodes = nodesOf(entities);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        nodes[i].position = placeAround(middle, i, nodes.size());
    return nodes;
}

QJsonArray toJson(const std::vector<EntityId>& entities) {
    QJsonArray ids;
    for (const EntityId entity : entities)
        ids.append(qint64(entity.value));
    return ids;
}

} // namespace

BoardController::BoardController(const Parts& parts)
    : QObject(&parts.scene), m_document(parts.document), m_selection(parts.selection), m_scene(parts.scene),
      m_view(parts.view), m_tabs(parts.tabs), m_browse(parts.browse), m_empty(new EmptyBoard(&parts.view)),
      m_clipboard(new BoardClipboard(
          m_document, m_selection, m_scene, m_view,
          [this](const std::vector<EntityId>& entities, Point at) { addToShown(entities, at); })) {
    m_tabs.setEditing(m_document.isWritable() ? BoardTabs::Editing::allowed : BoardTabs::Editing::refused);
    m_tabs.setMenus([this](QMenu& menu) { fillNewMenu(menu); }, [this](QMenu& menu) { fillTabMenu(menu); });
    connect(&m_tabs, &BoardTabs::chosen, this, &BoardController::show);
    connect(&m_tabs, &BoardTabs::renamed, this, &BoardController::rename);
    connect(&m_tabs, &BoardTabs::reordered, this, [this](const std::vector<BoardId>& order) {
        if (!reorderBoards(m_document, order))
            refreshTabs();
    });
    connect(&m_document, &Document::changed, this, &BoardController::follow);
    connect(&m_scene, &SceneController::boardGone, this, [this] {
        m_looks.forget(m_scene.board().id);
        const auto& boards = m_document.project().boards();
        const int order = m_scene.board().order;
        const auto next = std::ranges::find_if(boards, [order](const Board& b) { return b.order >= order; });
        m_scene.showBoard(next == boards.end() ? boards.back() : *next);
        restoreLook();
        refreshTabs();
    });
    connect(&m_scene, &SceneController::sceneShown, this, [this] {
        showEmptyState();
        m_tabs.showLeftOut(m_scene.leftOut().entities, m_scene.leftOut().relationships);
    });
    connect(&m_tabs, &BoardTabs::filterRequested, this, &BoardController::openFilter);
    connect(&m_selection, &Selection::changed, this, [this] {
        showEmptyState();
        updateCommands();
    });
    connect(&m_browse, &BrowsePanel::menuRequested, this, &BoardController::openListMenu);
    connect(m_empty, &EmptyBoard::searchRequested, &m_browse, &BrowsePanel::focusSearch);
    connect(m_empty, &EmptyBoard::drawAllRequested, &m_scene, &SceneController::drawAll);
    connect(m_empty, &EmptyBoard::addSelectedRequested, this,
            [this] { add(m_selection.items().entities, m_scene.board().id); });
    refreshTabs();
    showEmptyState();
}

void BoardController::connectActions(Actions& actions) {
    m_actions = &actions;
    const std::pair<Command, void (BoardController::*)()> slots[] = {
        {Command::newBoard, &BoardController::addEmptyBoard},
        {Command::newBoardFromSelection, &BoardController::addBoardFromSelection},
        {Command::duplicateBoard, &BoardController::duplicateCurrent},
        {Command::deleteBoard, &BoardController::deleteCurrent},
        {Command::saveBoardView, &BoardController::saveCurrentView},
        {Command::keepBoardAsList, &BoardController::keepCurrentAsList},
        {Command::takeOffBoard, &BoardController::takeSelectionOff},
        {Command::dealHubs, &BoardController::toggleHubs},
        {Command::nextBoard, &BoardController::showNext},
        {Command::previousBoard, &BoardController::showPrevious},
    };
    for (const auto& [command, slot] : slots)
        connect(actions[command], &QAction::triggered, this, slot);
    connect(actions[Command::filterBoard], &QAction::triggered, this, &BoardController::openFilter);
    connect(actions[Command::copySelection], &QAction::triggered, m_clipboard,
            &BoardClipboard::copySelection);
    connect(actions[Command::pasteSelection], &QAction::triggered, m_clipboard, &BoardClipboard::paste);
    connect(actions[Command::renameBoard], &QAction::triggered, &m_tabs, &BoardTabs::renameCurrent);
    updateCommands();
}

/// What a command would do nothing to is not offered.
void BoardController::updateCommands() {
    if (!m_actions)
        return;
    const bool writable = m_document.isWritable();
    const Board& board = m_scene.board();
    const bool hasEntities = !m_selection.items().entities.empty();
    const auto enable = [this](Command command, bool on) { (*m_actions)[command]->setEnabled(on); };
    for (const Command command :
         {Command::newBoard, Command::renameBoard, Command::duplicateBoard, Command::saveBoardView})
        enable(command, writable);
    enable(Command::newBoardFromSelection, writable && hasEntities);
    enable(Command::deleteBoard, writable && m_tabs.order().size() > 1);
    enable(Command::keepBoardAsList, writable && board.membership == Membership::query);
    enable(Command::takeOffBoard, writable && hasEntities && isListed(board));
    for (const Command command : {Command::nextBoard, Command::previousBoard})
        enable(command, m_tabs.order().size() > 1);
}

void BoardController::follow(const store::ChangeSet& changes) {
    if (changes.everything || !changes.boards.isEmpty())
        refreshTabs();
}

void BoardController::refreshTabs() {
    m_tabs.setBoards(m_document.project().boards(), m_scene.board().id);
    m_document.setBoardForNew(isListed(m_scene.board()) ? m_scene.board().id : BoardId());
    updateCommands();
}

void BoardController::show(BoardId id) {
    if (id == m_scene.board().id)
        return;
    const auto board = boardOf(m_document.project(), id);
    if (!board)
        return;
    leave();
    m_scene.showBoard(*board);
    restoreLook();
    refreshTabs();
}

void BoardController::leave() {
    m_looks.keep(m_scene.board().id, presentLook());
}

BoardLook BoardController::presentLook() const {
    BoardLook look{std::nullopt, m_scene.labels(), m_scene.filter()};
    if (!m_view.isKeptFitted())
        look.camera = Camera{m_view.view().centre, m_view.view().scale};
    return look;
}

void BoardController::restoreLook() {
    const BoardLook look = m_looks.of(m_scene.board());
    m_scene.setLabels(look.labels);
    m_scene.setFilter(look.filter);
    if (look.camera)
        m_view.setCamera(look.camera->centre, look.camera->scale);
    else
        m_view.keepFitted();
}

QJsonObject BoardController::viewState() const {
    BoardLooks looks = m_looks;
    looks.keep(m_scene.board().id, presentLook());
    return {{QStringLiteral("boards"), looks.toJson()},
            {QStringLiteral("board"), qint64(m_scene.board().id.value)},
            {QStringLiteral("begun"), toJson(m_scene.begun())}};
}

void BoardController::restoreViewState(const QJsonObject& state) {
    m_looks.read(state.value(QStringLiteral("boards")).toObject());
    std::vector<EntityId> begun;
    for (const QJsonValue& id : state.value(QStringLiteral("begun")).toArray())
        begun.emplace_back(id.toInteger());
    if (!begun.empty())
        m_scene.setBegun(std::move(begun));
    const BoardId wanted(state.value(QStringLiteral("board")).toInteger());
    auto board = boardOf(m_document.project(), wanted);
    if (board && board->id != m_scene.board().id)
        m_scene.showBoard(*board);
    restoreLook();
    refreshTabs();
}

std::vector<Board> BoardController::receivers() const {
    std::vector<Board> boards = m_document.project().boards();
    std::erase_if(boards, [](const Board& board) { return !isListed(board); });
    return boards;
}

void BoardController::add(const std::vector<EntityId>& entities, BoardId board) {
    if (!entities.empty())
        addToBoard(m_document, board, nodesOf(entities));
}

void BoardController::addToShown(const std::vector<EntityId>& entities, Point at) {
    if (m_scene.isSearchLed())
        for (const EntityId entity : entities)
            m_scene.beginWith(entity);
    else if (!entities.empty())
        addToBoard(m_document, m_scene.board().id, nodesAround(entities, at));
    m_selection.set({entities, {}, {}});
}

/// A board of one's own, its name open.
void BoardController::addBoardWith(const std::vector<BoardNode>& nodes) {
    Board board;
    board.membership = Membership::listed;
    board.labels = m_scene.labels();
    board.name = freeBoardName(m_document.project(), tr("Board").toStdString());
    startNamed(addBoard(m_document, board, nodes));
}

void BoardController::addEmptyBoard() {
    addBoardWith({});
}

/// The places that they have on the board that is shown come along.
void BoardController::addBoardFromSelection() {
    const auto& wanted = m_selection.items().entities;
    if (wanted.empty())
        return;
    std::vector<BoardNode> nodes = nodesOf(wanted);
    for (const BoardNode& shown : m_scene.shownNodes())
        for (BoardNode& node : nodes)
            if (node.entity == shown.entity)
                node.position = shown.position;
    addBoardWith(nodes);
}

void BoardController::addBoardFromSearch() {
    const std::string query = m_browse.searchText().trimmed().toStdString();
    if (query.empty())
        return;
    Board board;
    board.membership = Membership::query;
    board.query = query;
    board.labels = m_scene.labels();
    board.name = freeBoardName(m_document.project(), query);
    if (const BoardId id = addBoard(m_document, board))
        show(id);
}

/// Shows a new board with its name open.
void BoardController::startNamed(BoardId board) {
    if (!board)
        return;
    show(board);
    m_tabs.renameCurrent();
}

void BoardController::duplicateCurrent() {
    const Board& board = m_scene.board();
    const std::string name = freeBoardName(
        m_document.project(), tr("%1 (copy)").arg(QString::fromStdString(board.name)).toStdString());
    const BoardLook look = presentLook();
    if (const BoardId copy = duplicateBoard(m_document, board.id, name, m_scene.unwrittenPlaces())) {
        m_looks.keep(copy, look);
        startNamed(copy);
    }
}

void BoardController::deleteCurrent() {
    removeBoard(m_document, m_scene.board().id);
}

void BoardController::saveCurrentView() {
    saveView(m_document, m_scene.board().id, {m_view.view().centre, m_view.view().scale}, m_scene.labels(),
             style::toJson(m_scene.filter()));
}

void BoardController::keepCurrentAsList() {
    keepAsList(m_document, m_scene.board().id, m_scene.shownNodes());
}

void BoardController::takeSelectionOff() {
    takeOffBoard(m_document, m_scene.board().id, m_selection.items().entities);
}

void BoardController::showNext() {
    step(1);
}

void BoardController::showPrevious() {
    step(-1);
}

/// Around the ends.
void BoardController::step(int by) {
    const std::vector<BoardId> order = m_tabs.order();
    const auto at = std::ranges::find(order, m_scene.board().id) - order.begin();
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    show(order[static_cast<std::size_t>((at + by + count) % count)]);
}

void BoardController::rename(BoardId board, const QString& name) {
    if (!renameBoard(m_document, board, name.toStdString()))
        refreshTabs();
}

void BoardController::showEmptyState() {
    EmptyBoard::Facts facts;
    const Board& board = m_scene.board();
    const canvas::Scene& scene = m_view.scene();
    if (scene && scene->isEmpty() && !m_scene.isWorking()) {
        facts.entities = m_document.project().counts().entities;
        facts.query = QString::fromStdString(board.query);
        if (m_scene.entityCount() > 0)
            facts.why = EmptyBoard::Why::allLeftOut;
        else if (facts.entities == 0)
            facts.why = EmptyBoard::Why::noEntities;
        else if (board.membership == Membership::query)
            facts.why = EmptyBoard::Why::emptySearch;
        else if (isListed(board))
            facts.why = EmptyBoard::Why::emptyList;
        else
            facts.why = EmptyBoard::Why::tooMany;
        facts.selected = static_cast<int>(m_selection.items().entities.size());
    }
    m_empty->showFacts(facts);
}

} // namespace moneyties::ui
