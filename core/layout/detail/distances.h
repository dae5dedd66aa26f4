// Owns graph distances: from one node, and between all pairs of a small graph.
#pragma once

#include "core/layout/detail/mesh.h"

#include <vector>

namespace moneyties::layout::detail {

/// Sum of the lengths on the shortest way from `source` to each node of a connected mesh: breadth-first
/// when all edges have length 1, else Dijkstra.
std::vector<float> distancesFrom(const Mesh& mesh, NodeIndex source);

/// The same into memory that is there already: `distance` holds nodeCount() values.
void distancesFrom(const Mesh& mesh, NodeIndex source, std::span<float> distance,
                   std::vector<NodeIndex>& queue);

/// Row by row, nodeCount() squared values. Quadratic memory: for small meshes only.
std::vector<float> allDistances(const Mesh& mesh);

} // namespace moneyties::layout::detail
