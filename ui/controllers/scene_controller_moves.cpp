// How SceneController writes where nodes were moved to.
#include "core/store/edit.h"
#include "ui/canvas/link_routing.h"
#include "ui/canvas/stand_ins.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moneyties::ui {

/// The name of the only one, else how many there are.
std::string SceneController::subjectOf(const std::vector<EntityId>& entities) const {
    if (entities.size() != 1 || !entities.front())
        return std::to_string(entities.size());
    return m_document.project().entityRows(entities).front().nameEn;
}

void SceneController::moveTo(store::ActionCode step, const canvas::Moves& moves) {
    pauseLive();
    const std::unordered_map<EntityId, Point> places(moves.begin(), moves.end());
    std::vector<EntityId> entities;
    for (const auto& [entity, place] : moves)
        entities.push_back(entity);
    const auto nodes =
        changedNodes(entities, [&places, pins = step == store::ActionCode::moveNodes](BoardNode& node) {
            node.position = places.at(node.entity);
            node.pinned = node.pinned || pins;
        });
    const canvas::Moves standIns = movesOfStandIns(moves);
    m_ownMove = standIns.empty() && isPlacesAlone() ? nodes : std::vector<BoardNode>();
    m_document.run({step, {subjectOf(entities)}}, [&](store::Edit& edit) {
        edit.place(m_board.id, nodes);
        moveStandIns(edit, standIns);
    });
    m_ownMove.clear();
}

/// Whether nothing but nodes and their lines follows from where nodes stand: no line makes its way around
/// them, no arrow follows them, no frame holds them.
bool SceneController::isPlacesAlone() const {
    return !canvas::isRouted(*m_view.scene()) && m_input.annotations.empty() && !canvas::hasStandIns(m_input);
}

/// What this controller has just written need not be read again: of a large board that takes long.
bool SceneController::takesOwnMove(const store::ChangeSet& changes) {
    const bool isOfThisBoard = changes.boards.changed == std::vector{m_board.id} &&
                               changes.boards.added.empty() && changes.boards.removed.empty();
    const bool isMore = changes.everything || changes.vocabulary || !changes.entities.isEmpty() ||
                        !changes.relationships.isEmpty() || !changes.deals.isEmpty() ||
                        !changes.claims.isEmpty();
    if (m_ownMove.empty() || isMore || !isOfThisBoard)
        return false;
    takePlaces(std::exchange(m_ownMove, {}));
    return true;
}

void SceneController::takePlaces(const std::vector<BoardNode>& nodes) {
    std::unordered_map<EntityId, const BoardNode*> taken;
    for (const BoardNode& node : nodes) {
        taken.emplace(node.entity, &node);
        m_shownPlaces.erase(node.entity);
    }
    for (BoardNode& node : m_input.nodes)
        if (const auto found = taken.find(node.entity); found != taken.end()) {
            node = *found->second;
            taken.erase(found);
        }
    for (const auto& [entity, node] : taken)
        m_input.nodes.push_back(*node);
    std::vector<Point> positions = m_view.scene()->positions.values();
    std::vector<bool> pinned = m_view.scene()->pinned.values();
    for (const BoardNode& node : nodes)
        if (const canvas::NodeIndex shown = m_view.lookup().node(node.entity); shown != canvas::kNoIndex) {
            positions[shown] = node.position;
            pinned[shown] = node.pinned;
        }
    show(canvas::withPlaces(m_view.scene(), std::move(positions), std::move(pinned)));
}

std::vector<BoardNode> SceneController::placesAfter(const canvas::Moves& moves) const {
    const std::unordered_map<EntityId, Point> places(moves.begin(), moves.end());
    std::vector<EntityId> entities;
    for (const auto& [entity, place] : moves)
        entities.push_back(entity);
    if (entities.empty())
        return {};
    return changedNodes(entities, [&places](BoardNode& node) { node.position = places.at(node.entity); });
}

/// Pins all of them when one is not pinned yet, else frees all.
void SceneController::togglePins(const std::vector<EntityId>& entities) {
    pauseLive();
    const canvas::SceneData& scene = *m_view.scene();
    const bool allPinned = std::ranges::all_of(entities, [&](EntityId entity) {
        const canvas::NodeIndex node = m_view.lookup().node(entity);
        return node == canvas::kNoIndex || scene.pinned[node];
    });
    const auto nodes = changedNodes(entities, [allPinned](BoardNode& node) { node.pinned = !allPinned; });
    m_document.run({store::ActionCode::editBoard, {m_board.name}},
                   [this, &nodes](store::Edit& edit) { edit.place(m_board.id, nodes); });
}

} // namespace moneyties::ui
