#include "core/layout/detail/delaunay.h"

#include <boost/polygon/voronoi.hpp>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace moneyties::layout::detail {

namespace {

using GridPoint = boost::polygon::point_data<std::int32_t>;

constexpr double kGridSteps = 1 << 30;

Rect boundsOf(const Positions& positions) {
    Rect bounds{positions[0].x, positions[0].y, positions[0].x, positions[0].y};
    for (Point p : positions)
        bounds = bounds.united({p.x, p.y, p.x, p.y});
    return bounds;
}

std::vector<GridPoint> onGrid(const Positions& positions) {
    const Rect bounds = boundsOf(positions);
    const double extent = std::max({bounds.width(), bounds.height(), 1e-300});
    const double scale = kGridSteps / extent;
    std::vector<GridPoint> points;
    points.reserve(positions.size());
    for (Point p : positions)
        points.emplace_back(static_cast<std::int32_t>(std::lround((p.x - bounds.left) * scale)),
                            static_cast<std::int32_t>(std::lround((p.y - bounds.top) * scale)));
    return points;
}

/// Joins nodes on the same grid point in a chain and keeps the first of each.
std::vector<NodeIndex> distinctNodes(const std::vector<GridPoint>& points, std::vector<Edge>& edges) {
    std::vector<NodeIndex> order(points.size());
    for (NodeIndex i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&](NodeIndex i) { return std::tuple(points[i].x(), points[i].y(), i); };
    std::ranges::sort(order, {}, key);
    std::vector<NodeIndex> kept;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && points[order[i]] == points[order[i - 1]])
            edges.push_back({std::min(order[i - 1], order[i]), std::max(order[i - 1], order[i])});
        else
            kept.push_back(order[i]);
    }
    return kept;
}

} // namespace

std::vector<Edge> delaunayEdges(const Positions& positions) {
    std::vector<Edge> edges;
    if (positions.size() < 2)
        return edges;
    const std::vector<GridPoint> points = onGrid(positions);
    const std::vector<NodeIndex> kept = distinctNodes(points, edges);
    std::vector<GridPoint> sites;
    for (NodeIndex node : kept)
        sites.push_back(points[node]);
    boost::polygon::voronoi_diagram<double> diagram;
    boost::polygon::construct_voronoi(sites.begin(), sites.end(), &diagram);
    for (const auto& edge : diagram.edges()) {
        const NodeIndex a = kept[edge.cell()->source_index()];
        const NodeIndex b = kept[edge.twin()->cell()->source_index()];
        if (a < b)
            edges.push_back({a, b});
    }
    std::ranges::sort(edges, {}, [](const Edge& e) { return std::pair(e.source, e.target); });
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

} // namespace moneyties::layout::detail
