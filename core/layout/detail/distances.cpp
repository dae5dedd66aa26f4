#include "core/layout/detail/distances.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace moneyties::layout::detail {

namespace {

constexpr float kUnreached = std::numeric_limits<float>::max();

/// Asks for the rows of nodes that are soon to be looked at: on large graphs the waits for memory are most of
/// the time.
void prefetch(const Mesh& mesh, std::span<const NodeIndex> waiting) {
    constexpr std::size_t kRowAhead = 16;
    constexpr std::size_t kNeighboursAhead = 8;
    if (waiting.size() > kRowAhead)
        __builtin_prefetch(&mesh.rows()[waiting[kRowAhead]]);
    if (waiting.size() > kNeighboursAhead)
        __builtin_prefetch(mesh.neighbours(waiting[kNeighboursAhead]).data());
}

void breadthFirst(const Mesh& mesh, NodeIndex source, std::span<float> distance,
                  std::vector<NodeIndex>& queue) {
    std::ranges::fill(distance, kUnreached);
    queue.resize(distance.size());
    queue[0] = source;
    distance[source] = 0;
    std::size_t end = 1;
    for (std::size_t next = 0; next < end; ++next) {
        prefetch(mesh, std::span(queue).subspan(next, end - next));
        const float through = distance[queue[next]] + 1;
        for (NodeIndex other : mesh.neighbours(queue[next]))
            if (distance[other] == kUnreached) {
                distance[other] = through;
                queue[end++] = other;
            }
    }
}

void dijkstra(const Mesh& mesh, NodeIndex source, std::span<float> distance) {
    using Entry = std::pair<float, NodeIndex>;
    std::priority_queue<Entry, std::vector<Entry>, std::greater<>> open;
    std::ranges::fill(distance, kUnreached);
    distance[source] = 0;
    open.emplace(0.0F, source);
    while (!open.empty()) {
        const auto [reached, node] = open.top();
        open.pop();
        if (reached > distance[node])
            continue;
        for (std::size_t i = 0; i < mesh.degree(node); ++i) {
            const NodeIndex other = mesh.neighbours(node)[i];
            const float through = reached + mesh.lengths(node)[i];
            if (through < distance[other]) {
                distance[other] = through;
                open.emplace(through, other);
            }
        }
    }
}

} // namespace

void distancesFrom(const Mesh& mesh, NodeIndex source, std::span<float> distance,
                   std::vector<NodeIndex>& queue) {
    if (mesh.hasLengths())
        dijkstra(mesh, source, distance);
    else
        breadthFirst(mesh, source, distance, queue);
}

std::vector<float> distancesFrom(const Mesh& mesh, NodeIndex source) {
    std::vector<float> distance(mesh.nodeCount());
    std::vector<NodeIndex> queue;
    distancesFrom(mesh, source, distance, queue);
    return distance;
}

std::vector<float> allDistances(const Mesh& mesh) {
    const std::size_t n = mesh.nodeCount();
    std::vector<float> all(n * n);
    std::vector<NodeIndex> queue;
    for (NodeIndex node = 0; node < n; ++node)
        distancesFrom(mesh, node, std::span(all).subspan(node * n, n), queue);
    return all;
}

} // namespace moneyties::layout::detail
