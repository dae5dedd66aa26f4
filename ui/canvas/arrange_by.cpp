#include "ui/canvas/arrange_by.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace moneyties::canvas {

namespace {

std::vector<double> datesOf(const SceneData& scene, const SceneInput& input) {
    std::unordered_map<RelationshipId, double> days;
    for (const Relationship& relationship : input.relationships)
        if (relationship.start.earliest)
            days[relationship.id] =
                static_cast<double>(relationship.start.earliest->time_since_epoch().count());
    std::vector<double> dates;
    for (const SceneLink& link : scene.links) {
        const auto day = days.find(link.id);
        dates.push_back(day == days.end() ? std::numeric_limits<double>::quiet_NaN() : day->second);
    }
    return dates;
}

/// The place of each node's kind in the vocabulary.
std::vector<std::uint32_t> kindsOf(const SceneData& scene, const SceneInput& input) {
    const std::vector<EntityKind>& kinds = input.vocabulary.kinds();
    std::unordered_map<EntityId, std::uint32_t> places;
    for (const store::EntityRow& row : input.entities)
        places[row.id] =
            static_cast<std::uint32_t>(std::ranges::find(kinds, row.kind, &EntityKind::id) - kinds.begin());
    std::vector<std::uint32_t> groups;
    for (const EntityId id : scene.nodeIds) { // those that stand for something else come last
        const auto place = places.find(id);
        groups.push_back(place == places.end() ? static_cast<std::uint32_t>(kinds.size()) : place->second);
    }
    return groups;
}

std::vector<std::uint32_t> ranksOf(const SceneData& scene, const std::vector<std::uint32_t>& kinds,
                                   SortBy sortBy) {
    std::vector<NodeIndex> order(scene.nodeCount());
    std::iota(order.begin(), order.end(), 0U);
    if (sortBy != SortBy::ties)
        std::ranges::stable_sort(order, {}, [&](NodeIndex node) { return scene.nodeLooks[node].label; });
    if (sortBy == SortBy::kind)
        std::ranges::stable_sort(order, {}, [&](NodeIndex node) { return kinds[node]; });
    if (sortBy == SortBy::ties)
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&](NodeIndex node) { return scene.linksAt(node).size(); });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t rank = 0; rank < order.size(); ++rank)
        ranks[order[rank]] = rank;
    return ranks;
}

} // namespace

void addFacts(const SceneData& scene, const SceneInput& input, SortBy sortBy, layout::LayoutInput& to) {
    to.dates = datesOf(scene, input);
    to.groups = kindsOf(scene, input);
    to.ranks = ranksOf(scene, to.groups, sortBy);
}

std::vector<Point> arrangedPositions(const SceneData& scene, const SceneInput& input, const ArrangeBy& by,
                                     StartFrom start, const Job& job) {
    layout::LayoutInput toPlace = layoutInput(scene, start);
    addFacts(scene, input, by.sortBy, toPlace);
    drawCloser(scene, input, by.closeness, toPlace);
    if (by.algorithm == layout::Algorithm::attribute)
        toPlace.ranks.clear(); // in columns it counts who is tied to whom
    layout::LayoutOptions options;
    options.algorithm = by.algorithm;
    options.tightness = by.tightness;
    const auto centre = std::ranges::find(scene.nodeIds, by.centre);
    if (centre != scene.nodeIds.end())
        options.centre = static_cast<NodeIndex>(centre - scene.nodeIds.begin());
    return layout::run(toPlace, options, job);
}

} // namespace moneyties::canvas
