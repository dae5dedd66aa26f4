#include "core/graph/paths.h"

#include "core/graph/detail/path_search.h"

#include <algorithm>
#include <set>

namespace moneyties::graph {

namespace {

using detail::NodePath;
using detail::PathSearch;

/// A path found but perhaps not listed yet; `deviation` is where it left the path it was made from.
struct Candidate {
    NodePath nodes;
    std::size_t deviation = 0;

    friend bool operator<(const Candidate& a, const Candidate& b) {
        if (a.nodes.size() != b.nodes.size())
            return a.nodes.size() < b.nodes.size();
        return a.nodes < b.nodes;
    }
};

/// The nodes that listed paths with the same first `prefix` nodes go to next: those ways are taken.
std::vector<NodeIndex> takenAfter(std::span<const NodeIndex> prefix, const std::vector<Candidate>& listed) {
    std::vector<NodeIndex> taken;
    for (const Candidate& other : listed)
        if (other.nodes.size() > prefix.size() &&
            std::equal(prefix.begin(), prefix.end(), other.nodes.begin()))
            taken.push_back(other.nodes[prefix.size()]);
    return taken;
}

/// Adds the best path that leaves the newest listed one at each place from its own deviation on.
void addDeviations(PathSearch& search, const std::vector<Candidate>& listed, std::set<Candidate>& candidates,
                   const Job& job) {
    const Candidate& newest = listed.back();
    for (std::size_t at = newest.deviation; at + 1 < newest.nodes.size(); ++at) {
        job.throwIfStopped();
        const auto prefix = std::span(newest.nodes).first(at + 1);
        NodePath found = search.shortestFrom(prefix, takenAfter(prefix, listed));
        if (!found.empty())
            candidates.insert({std::move(found), at});
    }
}

std::vector<Candidate> yen(PathSearch& search, NodeIndex from, std::size_t maxCount, const Job& job) {
    std::vector<Candidate> listed;
    std::set<Candidate> candidates;
    NodePath first = search.shortestFrom(std::span(&from, 1), {});
    if (first.empty() || maxCount == 0)
        return listed;
    listed.push_back({std::move(first), 0});
    while (listed.size() < maxCount) {
        addDeviations(search, listed, candidates, job);
        if (candidates.empty())
            break;
        listed.push_back(std::move(candidates.extract(candidates.begin()).value()));
        job.report(static_cast<double>(listed.size()) / static_cast<double>(maxCount));
    }
    return listed;
}

} // namespace

std::vector<Path> paths(const Topology& topology, EntityId from, EntityId to, const PathOptions& options,
                        const Job& job) {
    const auto start = topology.find(from);
    const auto goal = topology.find(to);
    if (!start || !goal || *start == *goal)
        return {};
    PathSearch search(topology, *goal, options);
    std::vector<Path> result;
    for (const Candidate& candidate : yen(search, *start, options.maxCount, job))
        result.push_back(search.withRelationships(candidate.nodes));
    return result;
}

} // namespace moneyties::graph
