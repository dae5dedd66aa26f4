// Owns the Delaunay triangulation of points, as the list of its edges.
#pragma once

#include "core/layout/layout.h"

namespace moneyties::layout::detail {

/// Edges of the Delaunay triangulation of finite points (dual of Boost.Polygon's Voronoi diagram, on a grid
/// of 2^30 steps). Points that fall together on that grid are joined in a chain. Sorted, each edge once.
std::vector<Edge> delaunayEdges(const Positions& positions);

} // namespace moneyties::layout::detail
