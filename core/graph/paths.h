// Owns the paths between two entities: the shortest, and the next best that visit nobody twice.
#pragma once

#include "core/base/job.h"
#include "core/graph/filter.h"

#include <cstddef>
#include <vector>

namespace moneyties::graph {

enum class Chronology {
    ignored,
    /// The relationships may have begun in the order in which they are walked: days can be chosen within
    /// the bounds of their starts so that none is earlier than the one before it.
    neverDecreasing
};

struct PathOptions {
    Filter filter;
    Chronology chronology = Chronology::ignored;
    std::size_t maxCount = 10; ///< paths to list at most
    std::size_t longest = 6;   ///< steps of a path at most
};

/// A sequence of distinct entities. steps[i] holds every relationship that may be walked from entities[i]
/// to entities[i + 1] (parallel relationships), in the topology's order.
struct Path {
    std::vector<EntityId> entities;
    std::vector<std::vector<RelationshipId>> steps;

    std::size_t length() const { return steps.size(); }
    friend bool operator==(const Path&, const Path&) = default;
};

/// The paths with the fewest steps, shortest first. The same input gives the same list, and a smaller
/// maxCount its beginning. Empty when there is none, when an end is not in the topology, or when both ends
/// are the same. Yen 1971 with Lawler's rule, over breadth-first searches that turn back where the goal is
/// too far. Throws Error(cancelled).
std::vector<Path> paths(const Topology& topology, EntityId from, EntityId to, const PathOptions& options = {},
                        const Job& job = {});

} // namespace moneyties::graph
