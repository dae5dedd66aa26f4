#include "core/layout/detail/layered_board.h"

#include "core/layout/detail/pins.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace moneyties::layout::detail {

namespace {

constexpr double kBoxGap = 12; // scene units, around pinned nodes

template<class T>
std::vector<T> pick(const std::vector<T>& all, const std::vector<NodeIndex>& nodes) {
    std::vector<T> own;
    if (!all.empty())
        for (const NodeIndex node : nodes)
            own.push_back(all[node]);
    return own;
}

double earlier(double a, double b) {
    return std::isnan(a) ? b : std::isnan(b) ? a : std::min(a, b);
}

float usableLength(const LayoutInput& input, std::size_t edge) {
    if (input.lengths.size() != input.edges.size() || !std::isfinite(input.lengths[edge]))
        return 1;
    return std::clamp(input.lengths[edge], kShortest, kLongest);
}

double usableDate(const LayoutInput& input, std::size_t edge) {
    constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();
    const bool isKnown = input.dates.size() == input.edges.size() && std::isfinite(input.dates[edge]);
    return isKnown ? input.dates[edge] : kUnknown;
}

} // namespace

/// Numbers the edges of each component and makes parallel ones one arc.
void LayeredBoard::sortEdges() {
    std::vector<std::pair<std::size_t, NodeIndex>> number(m_input.nodeCount, {kNone, 0});
    for (std::size_t i = 0; i < m_parts.components.size(); ++i)
        for (NodeIndex own = 0; own < m_parts.components[i].nodes.size(); ++own)
            number[m_parts.components[i].nodes[own]] = {i, own};
    m_arcs.resize(m_parts.components.size());
    m_places.resize(m_input.edges.size());
    std::map<std::pair<NodeIndex, NodeIndex>, std::size_t> known;
    for (std::size_t i = 0; i < m_input.edges.size(); ++i) {
        const auto [source, target] = m_input.edges[i];
        if (source == target || source >= m_input.nodeCount || target >= m_input.nodeCount)
            continue;
        const auto [component, from] = number[source];
        std::vector<Arc>& arcs = m_arcs[component];
        const auto [entry, isNew] = known.try_emplace({source, target}, arcs.size());
        m_places[i] = {component, entry->second};
        if (isNew) {
            arcs.push_back(
                {from, number[target].second, 1, usableDate(m_input, i), usableLength(m_input, i)});
            continue;
        }
        Arc& arc = arcs[entry->second];
        arc.weight += 1;
        arc.date = earlier(arc.date, usableDate(m_input, i));
        arc.length = std::max(arc.length, usableLength(m_input, i));
    }
}

void LayeredBoard::layOut(Positions& positions, const Job& job) {
    sortEdges();
    m_routes.resize(m_arcs.size());
    m_origins.resize(m_arcs.size());
    for (std::size_t i = 0; i < m_arcs.size(); ++i) {
        job.throwIfStopped();
        layOutComponent(i, positions, m_arcs.size() == 1 ? job : job.silent());
    }
}

void LayeredBoard::layOutComponent(std::size_t index, Positions& positions, const Job& job) {
    const std::vector<NodeIndex>& nodes = m_parts.components[index].nodes;
    const std::vector<Rect> boxes = pick(m_prepared.boxes, nodes);
    const Flow flow = m_options.algorithm == Algorithm::layeredDown ? Flow::down : Flow::right;
    LayeredDrawing drawing =
        layered({nodes.size(), m_arcs[index], boxes, m_options.edgeLength, flow, m_options.seed}, job);
    m_routes[index] = std::move(drawing.routes);
    respectPins(index, drawing.positions, job);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        positions[nodes[i]] = drawing.positions[i];
    m_origins[index] = drawing.positions.front();
}

/// Moves the drawing as a whole to its pinned nodes, puts them where they are pinned, and makes room for
/// them.
void LayeredBoard::respectPins(std::size_t index, Positions& own, const Job& job) {
    const std::vector<NodeIndex>& nodes = m_parts.components[index].nodes;
    const std::vector<std::uint8_t> pinned = pick(m_prepared.pinned, nodes);
    const auto count = static_cast<double>(std::ranges::count(pinned, 1));
    if (count == 0)
        return;
    m_routes[index].clear();
    Point shift;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (pinned[i])
            shift = shift + (m_prepared.start[nodes[i]] - own[i]) * (1 / count);
    for (std::size_t i = 0; i < nodes.size(); ++i)
        own[i] = pinned[i] ? m_prepared.start[nodes[i]] : own[i] + shift;
    if (!m_prepared.boxes.empty() && m_options.overlaps == Overlaps::removed)
        pushOffPinned(own, pick(m_prepared.boxes, nodes), pinned, kBoxGap, job);
}

std::vector<Route> LayeredBoard::routes(const Positions& positions) const {
    std::vector<Route> routes(m_places.size());
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const auto [component, arc] = m_places[i];
        if (component == kNone || m_routes[component].empty())
            continue;
        const Point shift = positions[m_parts.components[component].nodes.front()] - m_origins[component];
        for (const Point bend : m_routes[component][arc])
            routes[i].push_back(bend + shift);
    }
    return routes;
}

} // namespace moneyties::layout::detail
