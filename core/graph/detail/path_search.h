// Owns PathSearch: the shortest continuation of a begun path to one goal, with days in order if wanted.
#pragma once

#include "core/graph/paths.h"

#include <span>
#include <vector>

namespace moneyties::graph::detail {

using NodePath = std::vector<NodeIndex>;

/// Made for one goal and asked many times; not for several threads at once.
class PathSearch {
public:
    /// Looks once around the goal, as far as options.longest reaches.
    PathSearch(const Topology& topology, NodeIndex goal, const PathOptions& options);

    /// The prefix continued to the goal by the fewest steps without meeting a node of the prefix again and
    /// without going to a node of `taken` first. Empty when there is none of at most `longest` steps.
    NodePath shortestFrom(std::span<const NodeIndex> prefix, std::span<const NodeIndex> taken);

    /// The path with every relationship that may be walked at each step.
    Path withRelationships(const NodePath& nodes) const;

private:
    /// A node reached: by what, and on which day at the earliest when days must be in order.
    struct Label {
        NodeIndex node = 0;
        std::uint32_t parent = 0;
        Day day{};
    };

    void measureDistances();
    void clearLabels();
    bool isOpen(NodeIndex node, Day day, std::size_t stepsSoFar) const;
    Day dayAfter(Arc arc, Day day) const;
    bool canFollow(Arc arc, Day day) const;
    std::vector<Arc> arcsBetween(NodeIndex a, NodeIndex b) const;
    Day earliestArrival(std::span<const NodeIndex> nodes) const;
    std::vector<Day> earliestDays(const NodePath& nodes) const;
    std::vector<Day> latestDays(const NodePath& nodes) const;
    void expand(std::uint32_t index, std::size_t stepsSoFar, std::span<const NodeIndex> taken);
    NodePath joined(std::span<const NodeIndex> prefix, std::uint32_t last) const;

    const Topology& m_topology;
    NodeIndex m_goal;
    std::size_t m_longest;
    Chronology m_chronology;
    ArcFilter m_filter;
    std::vector<std::uint32_t> m_toGoal; ///< steps to the goal, days aside; kFar beyond `longest`
    std::vector<Day> m_best;             ///< earliest day on which this search reached a node
    std::vector<Label> m_labels;
};

} // namespace moneyties::graph::detail
