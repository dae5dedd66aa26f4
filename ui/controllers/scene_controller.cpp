#include "ui/controllers/scene_controller.h"

#include "core/base/error.h"
#include "core/store/edit.h"
#include "core/store/neighbours.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/link_routing.h"
#include "ui/controllers/live_controller.h"
#include "ui/models/document.h"
#include "ui/models/interface_language.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <unordered_set>
#include <utility>

namespace moneyties::ui {

namespace {

/// A project with more entities opens on search instead of drawing all of them.
constexpr std::int64_t kMostDrawnUnasked = 2000;
/// Neighbours that come with an entity which is opened on a search-led board, the most tied first.
constexpr std::size_t kMostNeighbours = 40;

/// The entity and those one tie away, looked at up to a page in each direction.
std::vector<EntityId> withNeighbours(const store::Project& project, EntityId entity) {
    std::vector<EntityId> others;
    for (const store::TieSide side : {store::TieSide::outgoing, store::TieSide::incoming})
        for (const store::Neighbour& neighbour : project.neighbours({entity, side}).neighbours)
            others.push_back(neighbour.place.other);
    std::ranges::sort(others);
    others.erase(std::unique(others.begin(), others.end()), others.end());
    std::vector<store::EntityRow> rows = project.entityRows(others);
    std::ranges::stable_sort(rows, std::greater{}, &store::EntityRow::degree);
    rows.resize(std::min(rows.size(), kMostNeighbours));
    std::vector<EntityId> group{entity};
    for (const store::EntityRow& row : rows)
        group.push_back(row.id);
    return group;
}

bool isOnlyOfPlaces(const store::ChangeSet& changes) {
    return changes.entities.isEmpty() && changes.relationships.isEmpty() && !changes.boards.isEmpty();
}

bool hasPlace(const BoardNode& node) {
    return std::abs(node.position.x) <= canvas::kMostCoordinate &&
           std::abs(node.position.y) <= canvas::kMostCoordinate;
}

/// The preferences of one node on a board as it is written; a new one where it is not there yet.
BoardNode boardNodeOf(const std::unordered_map<EntityId, const BoardNode*>& written, EntityId entity) {
    const auto found = written.find(entity);
    BoardNode node = found == written.end() ? BoardNode{} : *found->second;
    node.entity = entity;
    return node;
}

} // namespace

SceneController::SceneController(Document& document, canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view), m_board(document.project().boards().front()),
      m_labels(m_board.labels), m_filter(style::filterFromJson(m_board.filter)),
      m_live(new LiveController(view, this)) {
    connect(&document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        if (!concerns(changes) || takesOwnMove(changes))
            return;
        const LiveEnd end = endedLive();
        reload();
        if (end.scene && !isOnlyOfPlaces(changes))
            writePlaces(*end.scene, end.positions);
    });
    connect(m_live, &LiveController::runningChanged, this, &SceneController::liveChanged);
    connect(m_live, &LiveController::paused, this,
            [this](const canvas::Scene& scene, const std::vector<Point>& positions) {
                writePlaces(*scene, positions);
            });
    connect(&view, &canvas::GraphView::moveCommitted, this, [this](const canvas::Moves& moves) {
        if (isLive())
            m_live->drop(moves);
        else
            moveTo(store::ActionCode::moveNodes, moves);
    });
    connect(&view, &canvas::GraphView::pinToggleRequested, this, &SceneController::togglePins);
    connect(&m_task, &BackgroundTask::progressed, this, &SceneController::jobProgressed);
    connect(&m_task, &BackgroundTask::finished, this, &SceneController::jobFinished);
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
    reload();
}

bool SceneController::concerns(const store::ChangeSet& changes) const {
    return changes.everything || changes.vocabulary || !changes.entities.isEmpty() ||
           !changes.relationships.isEmpty() || !changes.claims.isEmpty() || !changes.deals.isEmpty() ||
           !changes.boards.isEmpty();
}

void SceneController::setLabels(LabelLanguage labels) {
    if (labels == m_labels)
        return;
    pauseLive();
    m_labels = labels;
    show(builtScene());
    Q_EMIT labelsChanged();
}

void SceneController::setFilter(const style::BoardFilter& filter) {
    if (filter == m_filter)
        return;
    pauseLive();
    m_filter = filter;
    present();
}

bool SceneController::isFilteredOut(EntityId entity) const {
    const auto row = std::ranges::find(m_input.entities, entity, &store::EntityRow::id);
    const EntityKind* kind = row == m_input.entities.end() ? nullptr : m_input.vocabulary.kind(row->kind);
    return kind && !m_filter.shows(*kind);
}

void SceneController::showBoard(const Board& board) {
    pauseLive();
    m_tap = Tap::nothing;
    m_task.cancel();
    m_shownPlaces.clear();
    const bool isOtherLanguage = board.labels != m_labels;
    m_board = board;
    m_labels = board.labels;
    m_filter = style::filterFromJson(board.filter);
    m_view.setScene({});
    reload();
    if (isOtherLanguage)
        Q_EMIT labelsChanged();
}

bool SceneController::isSearchLed() const {
    return m_board.membership == Membership::all && m_extent == Extent::searchLed &&
           m_entities > kMostDrawnUnasked;
}

void SceneController::setBegun(std::vector<EntityId> entities) {
    m_begun = std::move(entities);
    reload();
}

void SceneController::beginWith(EntityId entity) {
    if (!isSearchLed())
        return;
    try {
        for (const EntityId one : withNeighbours(m_document.project(), entity))
            if (std::ranges::find(m_begun, one) == m_begun.end())
                m_begun.push_back(one);
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
        return;
    }
    reload();
}

void SceneController::drawAll() {
    m_extent = Extent::whole;
    reload();
}

void SceneController::read() {
    const store::Project& project = m_document.project();
    m_entities = project.totals().entities;
    m_input =
        isSearchLed() ? canvas::readBoard(project, m_board, m_begun) : canvas::readBoard(project, m_board);
}

void SceneController::reload() {
    try {
        const std::vector<Board> boards = m_document.project().boards();
        const auto own = std::ranges::find(boards, m_board.id, &Board::id);
        if (own == boards.end()) {
            Q_EMIT boardGone();
            return;
        }
        m_board = *own;
        read();
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
        return;
    }
    for (const BoardNode& node : m_input.nodes)
        if (hasPlace(node))
            m_shownPlaces.erase(node.entity);
    present();
}

void SceneController::present() {
    canvas::Scene scene = builtScene();
    if (std::find(scene->placed.begin(), scene->placed.end(), false) == scene->placed.end())
        show(std::move(scene));
    else
        arrangeNewcomers(std::move(scene));
}

void SceneController::show(canvas::Scene scene) {
    m_view.setScene(std::move(scene));
    Q_EMIT sceneShown();
}

bool SceneController::holds(EntityId entity) const {
    return std::ranges::find(m_input.entities, entity, &store::EntityRow::id) != m_input.entities.end();
}

canvas::Scene SceneController::builtScene() {
    canvas::SceneInput input = m_input;
    m_leftOut = canvas::keepShown(input, m_filter);
    input.nodes = unwrittenPlaces(); // of two places of one entity the first counts
    input.nodes.insert(input.nodes.end(), m_input.nodes.begin(), m_input.nodes.end());
    canvas::SceneOptions options;
    options.names = m_labels;
    options.linkLabels = canvas::linkLanguage(m_labels, interfaceLanguage());
    return canvas::withRoutedLinks(canvas::buildScene(input, options), input.links);
}

std::vector<BoardNode> SceneController::unwrittenPlaces() const {
    if (m_shownPlaces.empty())
        return {};
    const auto written = writtenNodes();
    std::vector<BoardNode> nodes;
    for (const store::EntityRow& entity : m_input.entities) {
        const auto place = m_shownPlaces.find(entity.id);
        if (place == m_shownPlaces.end())
            continue;
        nodes.push_back(boardNodeOf(written, entity.id));
        nodes.back().position = place->second;
    }
    return nodes;
}

std::vector<BoardNode> SceneController::shownNodes() const {
    return nodesAt(*m_view.scene(), m_view.scene()->positions.values());
}

std::vector<BoardNode> SceneController::nodesAt(const canvas::SceneData& scene,
                                                const std::vector<Point>& positions) const {
    const auto written = writtenNodes();
    std::vector<BoardNode> nodes;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        if (!scene.nodeIds[i])
            continue; // a stand-in has its place elsewhere
        nodes.push_back(boardNodeOf(written, scene.nodeIds[i]));
        nodes.back().position = positions[i];
    }
    return nodes;
}

/// Shown only when they have their places, so that nothing jumps.
void SceneController::arrangeNewcomers(canvas::Scene scene) {
    Q_EMIT jobStarted(tr("Laying out"));
    m_task.start([this, scene = std::move(scene)](const Job& job) {
        canvas::Scene arranged = canvas::withNewcomersArranged(scene, job);
        return [this, scene, arranged = std::move(arranged)] {
            for (std::size_t i = 0; i < scene->nodeCount(); ++i)
                if (!scene->placed[i])
                    m_shownPlaces[scene->nodeIds[i]] = arranged->positions[i];
            show(builtScene());
        };
    });
}

void SceneController::layOut(const canvas::ArrangeBy& by) {
    pauseLive();
    canvas::ArrangeBy wanted = by;
    wanted.tightness = m_tightness;
    wanted.closeness = m_closeness;
    Q_EMIT jobStarted(tr("Laying out"));
    m_task.start([this, scene = m_view.scene(), input = m_input, by = std::move(wanted)](const Job& job) {
        auto positions = canvas::arrangedPositions(*scene, input, by, canvas::StartFrom::positions, job);
        return [this, scene, positions = std::move(positions)] { write(*scene, positions); };
    });
}

void SceneController::write(const canvas::SceneData& scene, const std::vector<Point>& positions) {
    writePlaces(scene, positions);
    m_view.fitAll();
}

void SceneController::writePlaces(const canvas::SceneData& scene, const std::vector<Point>& positions) {
    auto nodes = nodesAt(scene, positions);
    std::unordered_set<EntityId> present;
    for (const store::EntityRow& entity : m_input.entities)
        present.insert(entity.id);
    std::erase_if(nodes, [&present](const BoardNode& node) { return !present.contains(node.entity); });
    canvas::Moves standIns;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i)
        if (!scene.nodeIds[i])
            standIns.emplace_back(scene.nodeIds[i], positions[i]);
    m_document.run({store::ActionCode::layOut, {}}, [&](store::Edit& edit) {
        edit.place(m_board.id, nodes);
        moveStandIns(edit, standIns);
    });
}

SceneController::WrittenNodes SceneController::writtenNodes() const {
    WrittenNodes nodes;
    nodes.reserve(m_input.nodes.size());
    for (const BoardNode& node : m_input.nodes)
        nodes.emplace(node.entity, &node);
    return nodes;
}

std::vector<BoardNode> SceneController::changedNodes(const std::vector<EntityId>& entities,
                                                     const NodeChange& change) const {
    const auto written = writtenNodes();
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    std::vector<BoardNode> nodes = unwrittenPlaces();
    std::erase_if(nodes, [&wanted](const BoardNode& node) { return wanted.contains(node.entity); });
    for (const EntityId entity : entities) {
        const canvas::NodeIndex shown = m_view.lookup().node(entity);
        const bool isNowhere = shown == canvas::kNoIndex && !written.contains(entity);
        if (!entity || isNowhere)
            continue;
        BoardNode node = boardNodeOf(written, entity);
        if (shown != canvas::kNoIndex)
            node.position = m_view.scene()->position(shown);
        change(node);
        nodes.push_back(node);
    }
    return nodes;
}

} // namespace moneyties::ui
