#include "core/layout/detail/component.h"

#include <algorithm>
#include <limits>

namespace moneyties::layout::detail {

namespace {

constexpr NodeIndex kUnseen = std::numeric_limits<NodeIndex>::max();

/// Lists the nodes reached from `start`, breadth first, and numbers them.
std::vector<NodeIndex> breadthFirst(const Mesh& whole, NodeIndex start, std::vector<NodeIndex>& number) {
    std::vector<NodeIndex> order{start};
    number[start] = 0;
    for (std::size_t next = 0; next < order.size(); ++next)
        for (NodeIndex other : whole.neighbours(order[next]))
            if (number[other] == kUnseen) {
                number[other] = static_cast<NodeIndex>(order.size());
                order.push_back(other);
            }
    return order;
}

Component extract(const Mesh& whole, std::vector<NodeIndex> nodes, const std::vector<NodeIndex>& number) {
    std::vector<Edge> edges;
    std::vector<float> lengths;
    for (NodeIndex node : nodes)
        for (std::size_t i = 0; i < whole.degree(node); ++i) {
            const NodeIndex other = whole.neighbours(node)[i];
            if (number[node] > number[other])
                continue;
            edges.push_back({number[node], number[other]});
            if (whole.hasLengths())
                lengths.push_back(whole.lengths(node)[i]);
        }
    Mesh mesh(nodes.size(), edges, lengths);
    return {std::move(nodes), std::move(mesh)};
}

} // namespace

Parts splitIntoParts(const Mesh& whole) {
    Parts parts;
    std::vector<NodeIndex> number(whole.nodeCount(), kUnseen);
    for (NodeIndex node = 0; node < whole.nodeCount(); ++node) {
        if (whole.degree(node) == 0)
            parts.isolated.push_back(node);
        else if (number[node] == kUnseen)
            parts.components.push_back(extract(whole, breadthFirst(whole, node, number), number));
    }
    std::ranges::stable_sort(parts.components, std::ranges::greater{},
                             [](const Component& c) { return c.nodes.size(); });
    return parts;
}

} // namespace moneyties::layout::detail
