#include "core/graph/topology_patch.h"

#include "core/graph/detail/topology_data.h"

#include <algorithm>
#include <memory>
#include <tuple>
#include <unordered_set>
#include <utility>

namespace moneyties::graph {

namespace {

using detail::TopologyData;

constexpr NodeIndex kGone = static_cast<NodeIndex>(-1);
constexpr RelationshipIndex kNone = static_cast<RelationshipIndex>(-1);

/// One place among the old relationships where the new ones differ.
struct Difference {
    RelationshipIndex place = 0; ///< of the old relationship, or where the new one comes before
    bool takesAway = false;      ///< the old one at the place
    const RelationshipRecord* brings = nullptr;
};

bool isSame(const TopologyData& data, RelationshipIndex i, const RelationshipRecord& record) {
    const auto rangeAt = [i](const std::vector<detail::PackedRange>& ranges) {
        return i < ranges.size() ? ranges[i] : detail::packed({});
    };
    return data.entities[data.from[i]] == record.from && data.entities[data.to[i]] == record.to &&
           data.tieKinds[data.kinds[i]] == detail::TieKind{record.type, record.tie, record.direction} &&
           rangeAt(data.starts) == detail::packed(record.start) &&
           rangeAt(data.ends) == detail::packed(record.end);
}

/// The nodes before and after.
class NodePatch {
public:
    NodePatch(const TopologyData& old, const TopologyChanges& changes)
        : m_old(old), m_present(changes.presentEntities.begin(), changes.presentEntities.end()) {
        for (const EntityId entity : changes.entities)
            if (const auto node = old.nodes.find(entity); node && !m_present.contains(entity))
                m_gone.push_back(*node);
        for (const EntityId entity : changes.presentEntities)
            if (!old.nodes.find(entity))
                m_new.push_back(entity);
        std::ranges::sort(m_gone);
    }

    bool willHold(EntityId entity) const {
        const auto node = m_old.nodes.find(entity);
        return node ? !std::ranges::binary_search(m_gone, *node) : m_present.contains(entity);
    }
    bool isEmpty() const { return m_gone.empty() && m_new.empty(); }
    const std::vector<NodeIndex>& gone() const { return m_gone; }
    /// Whether the old nodes keep their numbers.
    bool keepsNumbers() const {
        return m_gone.empty() &&
               (m_new.empty() || m_old.entities.empty() || m_old.entities.back() < m_new.front());
    }

    /// The new entities, and for each old node its new number.
    std::pair<std::vector<EntityId>, std::vector<NodeIndex>> merged() const {
        std::vector<EntityId> entities;
        std::vector<NodeIndex> numbers(m_old.entities.size(), kGone);
        entities.reserve(m_old.entities.size() + m_new.size());
        auto gone = m_gone.begin();
        auto next = m_new.begin();
        for (NodeIndex node = 0; node < m_old.entities.size(); ++node) {
            for (; next != m_new.end() && *next < m_old.entities[node]; ++next)
                entities.push_back(*next);
            if (gone != m_gone.end() && *gone == node) {
                ++gone;
                continue;
            }
            numbers[node] = static_cast<NodeIndex>(entities.size());
            entities.push_back(m_old.entities[node]);
        }
        entities.insert(entities.end(), next, m_new.end());
        return {std::move(entities), std::move(numbers)};
    }

private:
    const TopologyData& m_old;
    std::unordered_set<EntityId> m_present;
    std::vector<NodeIndex> m_gone; ///< of the old topology
    std::vector<EntityId> m_new;
};

class Patch {
public:
    Patch(const TopologyData& old, const NodePatch& nodes, std::vector<Difference> differences)
        : m_old(old), m_differences(std::move(differences)), m_keepsNumbers(nodes.keepsNumbers()) {
        if (nodes.isEmpty()) {
            m_new.entities = old.entities;
            m_new.nodes = old.nodes;
        } else {
            std::tie(m_new.entities, m_numbers) = nodes.merged();
            m_new.nodes = detail::NodeLookup(m_new.entities);
        }
    }

    TopologyData take() {
        m_new.tieKinds = m_old.tieKinds;
        copyTies();
        // Whole rows are copied as long as the nodes and nearly all ties are the same.
        if (m_keepsNumbers && m_differences.size() < kMostPatched)
            patchRows();
        else
            m_new.buildRows();
        return std::move(m_new);
    }

private:
    static constexpr std::size_t kMostPatched = 4096;

    static void copyRanges(const std::vector<detail::PackedRange>& from, std::size_t begin, std::size_t end,
                           std::size_t place, std::vector<detail::PackedRange>& to) {
        if (begin >= from.size())
            return;
        to.resize(place, detail::packed({}));
        to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
                  from.begin() + static_cast<std::ptrdiff_t>(std::min(end, from.size())));
    }

    void copyNodes(const std::vector<NodeIndex>& from, std::size_t begin, std::size_t end,
                   std::vector<NodeIndex>& to) const {
        const std::size_t place = to.size();
        to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
                  from.begin() + static_cast<std::ptrdiff_t>(end));
        if (!m_keepsNumbers)
            for (std::size_t i = place; i < to.size(); ++i)
                to[i] = m_numbers[to[i]];
    }

    void copyRun(std::size_t begin, std::size_t end) {
        const std::size_t place = m_new.ids.size();
        const auto copy = [&](const auto& from, auto& to) {
            to.insert(to.end(), from.begin() + static_cast<std::ptrdiff_t>(begin),
                      from.begin() + static_cast<std::ptrdiff_t>(end));
        };
        copyRanges(m_old.starts, begin, end, place, m_new.starts);
        copyRanges(m_old.ends, begin, end, place, m_new.ends);
        copy(m_old.ids, m_new.ids);
        copy(m_old.kinds, m_new.kinds);
        copyNodes(m_old.from, begin, end, m_new.from);
        copyNodes(m_old.to, begin, end, m_new.to);
    }

    void reserve(std::size_t ties) {
        m_new.ids.reserve(ties);
        m_new.from.reserve(ties);
        m_new.to.reserve(ties);
        m_new.kinds.reserve(ties);
        m_new.starts.reserve(std::min(ties, m_old.starts.size() + m_differences.size()));
        m_new.ends.reserve(std::min(ties, m_old.ends.size() + m_differences.size()));
    }

    void copyTies() {
        reserve(m_old.ids.size() + m_differences.size());
        std::size_t done = 0;
        for (const Difference& difference : m_differences) {
            copyRun(done, difference.place);
            done = difference.place;
            if (difference.takesAway)
                m_takenAway.push_back(static_cast<RelationshipIndex>(done++));
            if (difference.brings) {
                m_brought.push_back(static_cast<RelationshipIndex>(m_new.ids.size()));
                m_new.append(*difference.brings, *m_new.nodes.find(difference.brings->from),
                             *m_new.nodes.find(difference.brings->to));
            }
            m_moves.emplace_back(static_cast<RelationshipIndex>(done),
                                 static_cast<std::uint32_t>(m_new.ids.size() - done));
        }
        copyRun(done, m_old.ids.size());
    }

    /// The arc of an old relationship that is still there, with its new number.
    Arc moved(Arc arc) const {
        const auto behind = std::ranges::upper_bound(m_moves, arc.relationship(), {},
                                                     [](const auto& move) { return move.first; });
        // Unsigned, so that moves to the front wrap around and back.
        const std::uint32_t by = behind == m_moves.begin() ? 0 : std::prev(behind)->second;
        return Arc(arc.relationship() + by, arc.isForward());
    }

    bool isTakenAway(RelationshipIndex old) const { return std::ranges::binary_search(m_takenAway, old); }

    /// The nodes at which an arc comes or goes.
    std::vector<NodeIndex> touched() const {
        std::vector<NodeIndex> nodes;
        for (const RelationshipIndex tie : m_takenAway)
            nodes.insert(nodes.end(), {m_old.from[tie], m_old.to[tie]});
        for (const RelationshipIndex tie : m_brought)
            nodes.insert(nodes.end(), {m_new.from[tie], m_new.to[tie]});
        std::ranges::sort(nodes);
        nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
        return nodes;
    }

    void addArc(Arc arc) {
        auto& rows = m_new.csr.m_forward;
        rows.m_column.push_back(arc.isForward() ? m_new.to[arc.relationship()]
                                                : m_new.from[arc.relationship()]);
        rows.m_edge_properties.push_back(arc);
    }

    /// Rows of old nodes that no difference touches.
    void copyRows(NodeIndex begin, NodeIndex end) {
        const auto& from = m_old.csr.m_forward;
        auto& to = m_new.csr.m_forward;
        const auto first = static_cast<std::ptrdiff_t>(from.m_rowstart[begin]);
        const auto last = static_cast<std::ptrdiff_t>(from.m_rowstart[end]);
        const auto by = static_cast<std::uint32_t>(to.m_column.size()) - from.m_rowstart[begin];
        for (NodeIndex node = begin; node < end; ++node)
            to.m_rowstart.push_back(from.m_rowstart[node] + by);
        to.m_column.insert(to.m_column.end(), from.m_column.begin() + first, from.m_column.begin() + last);
        auto& arcs = to.m_edge_properties;
        const std::size_t place = arcs.size();
        arcs.insert(arcs.end(), from.m_edge_properties.begin() + first,
                    from.m_edge_properties.begin() + last);
        // Arcs of relationships before the first that moved stay as they are: all, for one at the end.
        const RelationshipIndex firstMoved = m_moves.empty() ? kNone : m_moves.front().first;
        for (std::size_t i = place; i < arcs.size(); ++i)
            if (arcs[i].relationship() >= firstMoved)
                arcs[i] = moved(arcs[i]);
    }

    std::vector<Arc> arcsAt(NodeIndex node) const {
        std::vector<Arc> arcs;
        const auto& from = m_old.csr.m_forward;
        if (node < m_old.entities.size())
            for (std::uint32_t i = from.m_rowstart[node]; i < from.m_rowstart[node + 1]; ++i)
                if (const Arc arc = from.m_edge_properties[i]; !isTakenAway(arc.relationship()))
                    arcs.push_back(moved(arc));
        for (const RelationshipIndex tie : m_brought) {
            if (m_new.from[tie] == node)
                arcs.emplace_back(tie, true);
            if (m_new.to[tie] == node)
                arcs.emplace_back(tie, false);
        }
        // Both arcs of a loop stand at one node: the forward one first.
        std::ranges::sort(arcs, {}, [](Arc arc) { return std::pair(arc.relationship(), !arc.isForward()); });
        return arcs;
    }

    void patchRows() {
        auto& rows = m_new.csr.m_forward;
        rows.m_rowstart.clear();
        rows.m_rowstart.reserve(m_new.entities.size() + 1);
        rows.m_column.reserve(2 * m_new.ids.size());
        rows.m_edge_properties.reserve(2 * m_new.ids.size());
        const auto oldNodes = static_cast<NodeIndex>(m_old.entities.size());
        NodeIndex done = 0;
        const auto copyUpTo = [&](NodeIndex end) {
            copyRows(std::min(done, oldNodes), std::min(end, oldNodes));
            rows.m_rowstart.resize(end, static_cast<std::uint32_t>(rows.m_column.size()));
            done = end;
        };
        for (const NodeIndex node : touched()) {
            copyUpTo(node);
            rows.m_rowstart.push_back(static_cast<std::uint32_t>(rows.m_column.size()));
            for (const Arc arc : arcsAt(node))
                addArc(arc);
            done = node + 1;
        }
        copyUpTo(static_cast<NodeIndex>(m_new.entities.size()));
        rows.m_rowstart.push_back(static_cast<std::uint32_t>(rows.m_column.size()));
    }

    const TopologyData& m_old;
    std::vector<Difference> m_differences; ///< by place
    bool m_keepsNumbers;
    std::vector<NodeIndex> m_numbers; ///< new ones of the old nodes, when they change
    TopologyData m_new;
    std::vector<RelationshipIndex> m_takenAway; ///< old numbers
    std::vector<RelationshipIndex> m_brought;   ///< new numbers
    /// From which old relationship on, and by how much its number changes.
    std::vector<std::pair<RelationshipIndex, std::uint32_t>> m_moves;
};

/// By place; what comes in before an old relationship stands before what takes that one away.
std::vector<Difference> differencesOf(const Topology& topology, const NodePatch& nodes,
                                      const TopologyChanges& changes) {
    const TopologyData& old = topology.data();
    std::vector<Difference> differences;
    for (const RelationshipId id : changes.relationships) {
        const auto at = std::ranges::lower_bound(old.ids, id);
        Difference difference{static_cast<RelationshipIndex>(at - old.ids.begin()),
                              at != old.ids.end() && *at == id};
        const auto present = std::ranges::lower_bound(changes.presentTies, id, {}, &RelationshipRecord::id);
        if (present != changes.presentTies.end() && present->id == id && nodes.willHold(present->from) &&
            nodes.willHold(present->to))
            difference.brings = &*present;
        const bool isUnchanged =
            difference.takesAway && difference.brings && isSame(old, difference.place, *difference.brings);
        if (!isUnchanged && (difference.takesAway || difference.brings))
            differences.push_back(difference);
    }
    for (const NodeIndex node : nodes.gone())
        for (const Arc arc : topology.arcs(node))
            differences.push_back({arc.relationship(), true});
    const auto orderOf = [](const Difference& d) { return std::pair(d.place, d.takesAway); };
    std::ranges::stable_sort(differences, {}, orderOf);
    const auto isSecond = [&](const Difference& a, const Difference& b) {
        return a.takesAway && b.takesAway && a.place == b.place;
    };
    differences.erase(std::unique(differences.begin(), differences.end(), isSecond), differences.end());
    return differences;
}

} // namespace

Topology patched(const Topology& topology, const TopologyChanges& changes) {
    const NodePatch nodes(topology.data(), changes);
    std::vector<Difference> differences = differencesOf(topology, nodes, changes);
    if (nodes.isEmpty() && differences.empty())
        return topology;
    return Topology(
        std::make_shared<const TopologyData>(Patch(topology.data(), nodes, std::move(differences)).take()));
}

} // namespace moneyties::graph
