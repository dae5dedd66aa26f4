#include "core/layout/detail/texture.h"

#include "core/layout/detail/distances.h"

#include <cmath>
#include <numeric>
#include <vector>

namespace moneyties::layout::detail {

namespace {

/// Graphs with fewer edges per node are told as trees.
constexpr double kTreeLike = 1.5;
/// A mesh's nodes are on average farther from one another than this times log2 of their number, in edges of
/// mean length; random graphs' are nearer.
constexpr double kMeshLike = 1.2;

double meanLength(const Mesh& mesh) {
    if (!mesh.hasLengths())
        return 1;
    double sum = 0;
    for (NodeIndex node = 0; node < mesh.nodeCount(); ++node)
        for (float length : mesh.lengths(node))
            sum += length;
    return sum / static_cast<double>(2 * mesh.edgeCount());
}

} // namespace

Texture textureOf(const Mesh& mesh) {
    const auto nodes = static_cast<double>(mesh.nodeCount());
    if (static_cast<double>(mesh.edgeCount()) < kTreeLike * nodes)
        return Texture::tree;
    const std::vector<float> distances = distancesFrom(mesh, static_cast<NodeIndex>(mesh.nodeCount() / 2));
    const double mean = std::accumulate(distances.begin(), distances.end(), 0.0) / nodes;
    return mean > kMeshLike * meanLength(mesh) * std::log2(nodes) ? Texture::mesh : Texture::smallWorld;
}

} // namespace moneyties::layout::detail
