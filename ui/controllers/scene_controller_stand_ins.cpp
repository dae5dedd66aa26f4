// How SceneController draws deals as hubs, and moves what stands for more than itself.
#include "core/store/edit.h"
#include "ui/canvas/stand_ins.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <unordered_set>

namespace moneyties::ui {

namespace {

/// The first place on rings around the wanted one where no node is close; the wanted one when all is full.
Point clearPlace(const canvas::SceneData& scene, Point wanted) {
    constexpr double kRoom = 70; // scene units
    constexpr int kRings = 8;
    constexpr int kPlaces = 12; // on a ring
    for (int i = 0; i <= kRings * kPlaces; ++i) {
        const int ring = (i + kPlaces - 1) / kPlaces;
        const double angle = 2 * std::numbers::pi * i / kPlaces;
        const Point place = wanted + Point{std::cos(angle), std::sin(angle)} * (ring * kRoom / 2);
        if (std::ranges::none_of(scene.positions.values(),
                                 [place](Point node) { return length(node - place) < kRoom; }))
            return place;
    }
    return wanted;
}

} // namespace

std::vector<DealId> SceneController::dealsOnBoard() const {
    std::vector<DealId> deals;
    for (const Relationship& tie : m_input.relationships)
        if (tie.deal && std::ranges::find(deals, tie.deal) == deals.end())
            deals.push_back(tie.deal);
    return deals;
}

/// A new hub stands in the middle of its parties, or near it where nobody stands.
BoardDeal SceneController::hubOf(DealId deal) const {
    BoardDeal hub;
    hub.deal = deal;
    std::unordered_set<EntityId> parties;
    for (const Relationship& tie : m_input.relationships)
        if (tie.deal == deal)
            parties.insert({tie.from, tie.to});
    Point sum;
    double count = 0;
    for (const EntityId party : parties)
        if (const auto node = m_view.lookup().node(party); node != canvas::kNoIndex) {
            sum = sum + m_view.scene()->position(node);
            count += 1;
        }
    if (count > 0)
        hub.position = clearPlace(*m_view.scene(), sum * (1 / count));
    return hub;
}

void SceneController::toggleHubs(std::vector<DealId> deals) {
    if (deals.empty())
        return;
    const auto isHub = [this](DealId deal) {
        const auto placed = std::ranges::find(m_input.boardDeals, deal, &BoardDeal::deal);
        return placed != m_input.boardDeals.end() && placed->drawing == DealDrawing::hub;
    };
    const bool allHubs = std::ranges::all_of(deals, isHub);
    std::vector<BoardDeal> hubs;
    for (const DealId deal : deals)
        if (!isHub(deal))
            hubs.push_back(hubOf(deal));
    m_document.run({store::ActionCode::editBoard, {m_board.name}}, [&](store::Edit& edit) {
        if (allHubs)
            edit.takeOff(m_board.id, deals);
        else
            edit.place(m_board.id, hubs);
    });
}

canvas::Moves SceneController::movesOfStandIns(const canvas::Moves& moves) {
    canvas::Moves found = moves;
    std::erase_if(found, [](const auto& move) { return move.first.isValid(); });
    return found;
}

/// A folded frame is moved with everybody inside it; a hub is a place on the board.
void SceneController::moveStandIns(store::Edit& edit, const canvas::Moves& moves) const {
    for (const auto& [node, place] : moves) {
        for (BoardDeal deal : m_input.boardDeals)
            if (deal.deal == canvas::dealOf(node)) {
                deal.position = place;
                edit.place(m_board.id, std::vector{deal});
            }
        for (const Annotation& frame : m_input.annotations)
            if (frame.id == canvas::frameOf(node))
                moveFrame(edit, frame, place - frame.area.centre());
    }
}

void SceneController::moveFrame(store::Edit& edit, Annotation frame, Point delta) const {
    std::vector<BoardNode> inside;
    for (BoardNode node : m_input.nodes)
        if (frame.area.contains(node.position)) {
            node.position = node.position + delta;
            inside.push_back(node);
        }
    frame.area = {frame.area.left + delta.x, frame.area.top + delta.y, frame.area.right + delta.x,
                  frame.area.bottom + delta.y};
    edit.update(frame);
    edit.place(m_board.id, inside);
}

} // namespace moneyties::ui
