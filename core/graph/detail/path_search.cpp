#include "core/graph/detail/path_search.h"

#include <algorithm>
#include <limits>

namespace moneyties::graph::detail {

namespace {

constexpr std::uint32_t kFar = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t kNoParent = kFar;
constexpr Day kNotReached = Day::max();

} // namespace

PathSearch::PathSearch(const Topology& topology, NodeIndex goal, const PathOptions& options)
    : m_topology(topology), m_goal(goal), m_longest(options.longest), m_chronology(options.chronology),
      m_filter(topology, options.filter), m_toGoal(topology.nodeCount(), kFar),
      m_best(topology.nodeCount(), kNotReached) {
    measureDistances();
}

void PathSearch::measureDistances() {
    std::vector<NodeIndex> queue{m_goal};
    m_toGoal[m_goal] = 0;
    for (std::size_t next = 0; next < queue.size() && m_toGoal[queue[next]] < m_longest; ++next) {
        const NodeIndex node = queue[next];
        const auto arcs = m_topology.arcs(node);
        const auto neighbours = m_topology.neighbours(node);
        for (std::size_t i = 0; i < arcs.size(); ++i) {
            if (m_toGoal[neighbours[i]] != kFar || !m_filter.allowsReverse(arcs[i]))
                continue;
            m_toGoal[neighbours[i]] = m_toGoal[node] + 1;
            queue.push_back(neighbours[i]);
        }
    }
}

void PathSearch::clearLabels() {
    for (const Label& label : m_labels)
        m_best[label.node] = kNotReached;
    m_labels.clear();
}

/// Whether reaching the node now is better than before and leaves enough steps to come to the goal.
bool PathSearch::isOpen(NodeIndex node, Day day, std::size_t stepsSoFar) const {
    return m_toGoal[node] != kFar && stepsSoFar + m_toGoal[node] <= m_longest && day < m_best[node];
}

bool PathSearch::canFollow(Arc arc, Day day) const {
    return m_filter.allows(arc) &&
           (m_chronology == Chronology::ignored || m_topology.start(arc.relationship()).latest >= day);
}

Day PathSearch::dayAfter(Arc arc, Day day) const {
    if (m_chronology == Chronology::ignored)
        return day;
    return std::max(day, m_topology.start(arc.relationship()).earliest);
}

std::vector<Arc> PathSearch::arcsBetween(NodeIndex a, NodeIndex b) const {
    std::vector<Arc> result;
    const auto arcs = m_topology.arcs(a);
    const auto neighbours = m_topology.neighbours(a);
    for (std::size_t i = 0; i < arcs.size(); ++i)
        if (neighbours[i] == b && m_filter.allows(arcs[i]))
            result.push_back(arcs[i]);
    return result;
}

/// The first day on which the last of the nodes can be reached along them.
Day PathSearch::earliestArrival(std::span<const NodeIndex> nodes) const {
    Day day = Day::min();
    for (std::size_t i = 0; m_chronology != Chronology::ignored && i + 1 < nodes.size(); ++i) {
        Day best = kNotReached;
        for (Arc arc : arcsBetween(nodes[i], nodes[i + 1]))
            if (canFollow(arc, day))
                best = std::min(best, dayAfter(arc, day));
        day = best;
    }
    return day;
}

void PathSearch::expand(std::uint32_t index, std::size_t stepsSoFar, std::span<const NodeIndex> taken) {
    const Label label = m_labels[index];
    const bool isFirst = label.parent == kNoParent;
    const auto arcs = m_topology.arcs(label.node);
    const auto neighbours = m_topology.neighbours(label.node);
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        const NodeIndex next = neighbours[i];
        if (!canFollow(arcs[i], label.day) || (isFirst && std::ranges::find(taken, next) != taken.end()))
            continue;
        const Day day = dayAfter(arcs[i], label.day);
        if (!isOpen(next, day, stepsSoFar + 1))
            continue;
        m_best[next] = day;
        m_labels.push_back({next, index, day});
    }
}

NodePath PathSearch::joined(std::span<const NodeIndex> prefix, std::uint32_t last) const {
    NodePath tail;
    for (std::uint32_t i = last; m_labels[i].parent != kNoParent; i = m_labels[i].parent)
        tail.push_back(m_labels[i].node);
    NodePath path(prefix.begin(), prefix.end());
    path.insert(path.end(), tail.rbegin(), tail.rend());
    return path;
}

NodePath PathSearch::shortestFrom(std::span<const NodeIndex> prefix, std::span<const NodeIndex> taken) {
    clearLabels();
    for (NodeIndex node : prefix.first(prefix.size() - 1)) {
        m_labels.push_back({node, kNoParent, Day::min()});
        m_best[node] = Day::min();
    }
    const auto root = static_cast<std::uint32_t>(m_labels.size());
    const Day day = earliestArrival(prefix);
    m_labels.push_back({prefix.back(), kNoParent, day});
    m_best[prefix.back()] = day;
    std::size_t steps = prefix.size() - 1;
    std::size_t layerEnd = m_labels.size();
    for (std::uint32_t next = root; next < m_labels.size(); ++next) {
        if (next == layerEnd) {
            ++steps;
            layerEnd = m_labels.size();
        }
        if (m_labels[next].node == m_goal)
            return joined(prefix, next);
        expand(next, steps, taken);
    }
    return {};
}

std::vector<Day> PathSearch::earliestDays(const NodePath& nodes) const {
    std::vector<Day> days;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        days.push_back(earliestArrival(std::span(nodes).first(i + 1)));
    return days;
}

/// Per node, the last day on which the rest of the path can still be begun from it.
std::vector<Day> PathSearch::latestDays(const NodePath& nodes) const {
    std::vector<Day> days(nodes.size(), Day::max());
    for (std::size_t i = nodes.size() - 1; m_chronology != Chronology::ignored && i-- > 0;) {
        days[i] = Day::min();
        for (Arc arc : arcsBetween(nodes[i], nodes[i + 1])) {
            const DayRange start = m_topology.start(arc.relationship());
            if (start.earliest <= days[i + 1])
                days[i] = std::max(days[i], std::min(start.latest, days[i + 1]));
        }
    }
    return days;
}

Path PathSearch::withRelationships(const NodePath& nodes) const {
    const std::vector<Day> earliest = earliestDays(nodes);
    const std::vector<Day> latest = latestDays(nodes);
    Path path;
    for (NodeIndex node : nodes)
        path.entities.push_back(m_topology.entity(node));
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
        std::vector<RelationshipId> step;
        for (Arc arc : arcsBetween(nodes[i], nodes[i + 1])) {
            const DayRange start = m_topology.start(arc.relationship());
            if (m_chronology == Chronology::ignored ||
                std::max(start.earliest, earliest[i]) <= std::min(start.latest, latest[i + 1]))
                step.push_back(m_topology.relationship(arc.relationship()));
        }
        path.steps.push_back(std::move(step));
    }
    return path;
}

} // namespace moneyties::graph::detail
