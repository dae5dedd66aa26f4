#include "core/graph/detail/topology_data.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace moneyties::graph::detail {

namespace {

/// Each combination of type, tie class and direction once.
std::uint32_t kindIn(std::vector<TieKind>& kinds, const RelationshipRecord& record, std::uint32_t likely) {
    const TieKind kind{record.type, record.tie, record.direction};
    // Few types are in use, and the last one often comes again.
    if (likely < kinds.size() && kinds[likely] == kind)
        return likely;
    const auto found = std::ranges::find(kinds, kind);
    const auto index = static_cast<std::uint32_t>(found - kinds.begin());
    if (found == kinds.end())
        kinds.push_back(kind);
    return index;
}

/// Keeps the array empty until a range with bounds comes.
void setRange(std::vector<PackedRange>& ranges, std::size_t index, const DayRange& range) {
    if (range == DayRange{} && ranges.empty())
        return;
    ranges.resize(index, packed({}));
    ranges.push_back(packed(range));
}

} // namespace

PackedRange packed(const DayRange& range) {
    const auto days = [](Day day) {
        using Limits = std::numeric_limits<std::int32_t>;
        return static_cast<std::int32_t>(
            std::clamp<std::int64_t>(day.time_since_epoch().count(), Limits::min(), Limits::max()));
    };
    return {days(range.earliest), days(range.latest)};
}

void TopologyData::append(const RelationshipRecord& record, NodeIndex fromNode, NodeIndex toNode) {
    setRange(starts, ids.size(), record.start);
    setRange(ends, ids.size(), record.end);
    ids.push_back(record.id);
    from.push_back(fromNode);
    to.push_back(toNode);
    kinds.push_back(kindIn(tieKinds, record, kinds.empty() ? 0 : kinds.back()));
}

/// Sorts both arcs of every relationship by the node they start at, stably, by counting.
void TopologyData::buildRows() {
    const std::size_t arcCount = 2 * ids.size();
    std::vector<std::uint32_t> next(entities.size() + 1, 0);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        ++next[from[i] + 1];
        ++next[to[i] + 1];
    }
    std::partial_sum(next.begin(), next.end(), next.begin());
    // Filled in place: Boost's constructors would need the arcs in arrays of their own first.
    auto& rows = csr.m_forward;
    rows.m_rowstart.assign(next.begin(), next.end());
    rows.m_column.resize(arcCount);
    rows.m_edge_properties.resize(arcCount);
    const auto place = [&](NodeIndex source, NodeIndex target, Arc arc) {
        const std::uint32_t slot = next[source]++;
        rows.m_column[slot] = target;
        rows.m_edge_properties[slot] = arc;
    };
    for (RelationshipIndex i = 0; i < ids.size(); ++i) {
        place(from[i], to[i], Arc(i, true));
        place(to[i], from[i], Arc(i, false));
    }
}

} // namespace moneyties::graph::detail
