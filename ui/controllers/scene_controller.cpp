#include "ui/controllers/scene_controller.h"

#include "core/base/error.h"
#include "core/store/edit.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/link_routing.h"
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

/// The entity and those one tie away.
std::vector<EntityId> withNeighbours(const store::Project& project, EntityId entity) {
    std::vector<EntityId> others;
    for (const Relationship& tie : project.relationshipsOf(entity))
        others.push_back(tie.from == entity ? tie.to : tie.from);
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

bool hasPlace(const BoardNode& node) {
    return std::abs(node.position.x) <= canvas::kMostCoordinate &&
           std::abs(node.position.y) <= canvas::kMostCoordinate;
}

} // namespace

BoardNode boardNodeOf(const std::vector<BoardNode>& nodes, EntityId entity) {
    const auto found = std::find_if(nodes.begin(), nodes.end(),
                                    [entity](const BoardNode& node) { return node.entity == entity; });
    if (found != nodes.end())
        return *found;
    BoardNode node;
    node.entity = entity;
    return node;
}

SceneController::SceneController(Document& document, canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_document(document), m_view(view), m_board(document.project().boards().front()),
      m_labels(m_board.labels), m_glide(view, this) {
    connect(&m_glide, &SceneGlide::arrived, &view, &canvas::GraphView::fitAll);
    connect(&document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        if (concerns(changes))
            reload();
    });
    connect(&view, &canvas::GraphView::moveCommitted, this, &SceneController::moveNodes);
    connect(&view, &canvas::GraphView::pinToggleRequested, this, &SceneController::togglePins);
    connect(&m_task, &BackgroundTask::progressed, this, &SceneController::jobProgressed);
    connect(&m_task, &BackgroundTask::finished, this, &SceneController::jobFinished);
    connect(&m_task, &BackgroundTask::failed, &document, &Document::failed);
    reload();
}

bool SceneController::concerns(const store::ChangeSet& changes) const {
    return changes.everything || changes.vocabulary || !changes.entities.isEmpty() ||
           !changes.relationships.isEmpty() || !changes.claims.isEmpty() || !changes.boards.isEmpty();
}

void SceneController::setLabels(LabelLanguage labels) {
    if (labels == m_labels)
        return;
    m_labels = labels;
    show(builtScene());
    Q_EMIT labelsChanged();
}

void SceneController::showBoard(const Board& board) {
    m_task.cancel();
    m_shownPlaces.clear();
    const bool isOtherLanguage = board.labels != m_labels;
    m_board = board;
    m_labels = board.labels;
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
    m_entities = project.counts().entities;
    m_input =
        isSearchLed() ? canvas::readBoard(project, m_board, m_begun) : canvas::readBoard(project, m_board);
}

void SceneController::reload() {
    m_glide.stop();
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
    canvas::Scene scene = builtScene();
    if (std::find(scene->placed.begin(), scene->placed.end(), false) == scene->placed.end())
        show(std::move(scene));
    else
        arrangeNewcomers(std::move(scene));
}

void SceneController::show(canvas::Scene scene) {
    m_glide.stop();
    m_view.setScene(std::move(scene));
    Q_EMIT sceneShown();
}

bool SceneController::holds(EntityId entity) const {
    return std::ranges::find(m_input.entities, entity, &store::EntityRow::id) != m_input.entities.end();
}

canvas::Scene SceneController::builtScene() const {
    canvas::SceneInput input = m_input;
    input.nodes = unwrittenPlaces(); // of two places of one entity the first counts
    input.nodes.insert(input.nodes.end(), m_input.nodes.begin(), m_input.nodes.end());
    canvas::SceneOptions options;
    options.names = m_labels;
    options.linkLabels = canvas::linkLanguage(m_labels, interfaceLanguage());
    return canvas::withRoutedLinks(canvas::buildScene(input, options), input.links);
}

std::vector<BoardNode> SceneController::unwrittenPlaces() const {
    std::vector<BoardNode> nodes;
    for (const store::EntityRow& entity : m_input.entities) {
        const auto place = m_shownPlaces.find(entity.id);
        if (place == m_shownPlaces.end())
            continue;
        nodes.push_back(boardNodeOf(m_input.nodes, entity.id));
        nodes.back().position = place->second;
    }
    return nodes;
}

std::vector<BoardNode> SceneController::shownNodes() const {
    const canvas::SceneData& scene = *m_view.scene();
    std::vector<BoardNode> nodes;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        nodes.push_back(boardNodeOf(m_input.nodes, scene.nodeIds[i]));
        nodes.back().position = scene.positions[i];
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
    Q_EMIT jobStarted(tr("Laying out"));
    m_task.start([this, scene = m_view.scene(), input = m_input, by](const Job& job) {
        auto positions = canvas::arrangedPositions(*scene, input, by, canvas::StartFrom::positions, job);
        return [this, scene, positions = std::move(positions)] { write(*scene, positions); };
    });
}

void SceneController::write(const canvas::SceneData& scene, const std::vector<Point>& positions) {
    std::vector<BoardNode> nodes;
    for (std::size_t i = 0; i < scene.nodeCount(); ++i) {
        nodes.push_back(boardNodeOf(m_input.nodes, scene.nodeIds[i]));
        nodes.back().position = positions[i];
    }
    const canvas::Scene before = m_view.scene();
    m_document.run({store::ActionCode::layOut, {}},
                   [this, &nodes](store::Edit& edit) { edit.place(m_board.id, nodes); });
    m_glide.run(before, m_view.scene());
}

void SceneController::moveNodes(const canvas::Moves& moves) {
    std::vector<BoardNode> nodes = unwrittenPlaces();
    for (const auto& [entity, position] : moves) {
        auto node = std::find_if(nodes.begin(), nodes.end(),
                                 [id = entity](const BoardNode& one) { return one.entity == id; });
        if (node == nodes.end())
            node = nodes.insert(nodes.end(), boardNodeOf(m_input.nodes, entity));
        node->position = position;
    }
    const auto subject =
        moves.size() == 1 ? std::string(m_document.project().entityRows({moves.front().first}).front().nameEn)
                          : std::to_string(moves.size());
    m_document.run({store::ActionCode::moveNodes, {subject}},
                   [this, &nodes](store::Edit& edit) { edit.place(m_board.id, nodes); });
}

/// Pins all of them when one is not pinned yet, else frees all.
void SceneController::togglePins(const std::vector<EntityId>& entities) {
    const std::unordered_set<EntityId> wanted(entities.begin(), entities.end());
    const canvas::SceneData& scene = *m_view.scene();
    bool allPinned = true;
    std::vector<BoardNode> nodes = unwrittenPlaces();
    std::erase_if(nodes, [&wanted](const BoardNode& node) { return wanted.contains(node.entity); });
    const std::size_t others = nodes.size();
    for (std::uint32_t i = 0; i < scene.nodeCount(); ++i) {
        if (!wanted.contains(scene.nodeIds[i]))
            continue;
        allPinned = allPinned && scene.pinned[i];
        nodes.push_back(boardNodeOf(m_input.nodes, scene.nodeIds[i]));
        nodes.back().position = scene.position(i);
    }
    for (std::size_t i = others; i < nodes.size(); ++i)
        nodes[i].pinned = !allPinned;
    m_document.run({store::ActionCode::editBoard, {m_board.name}},
                   [this, &nodes](store::Edit& edit) { edit.place(m_board.id, nodes); });
}

} // namespace moneyties::ui
