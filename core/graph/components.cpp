#include "core/graph/components.h"

#include "core/graph/detail/undirected_view.h"

#include <boost/graph/biconnected_components.hpp>
#include <boost/graph/connected_components.hpp>

#include <algorithm>
#include <iterator>

namespace moneyties::graph {

Components components(const Topology& topology) {
    const detail::UndirectedView view(topology);
    Components result;
    result.ofNode.resize(topology.nodeCount());
    const auto map = boost::make_iterator_property_map(result.ofNode.begin(),
                                                       boost::typed_identity_property_map<NodeIndex>{});
    result.sizes.resize(boost::connected_components(view, map));
    for (std::uint32_t component : result.ofNode)
        ++result.sizes[component];
    return result;
}

std::vector<NodeIndex> articulationPoints(const Topology& topology) {
    std::vector<NodeIndex> points;
    boost::articulation_points(detail::UndirectedView(topology), std::back_inserter(points));
    std::sort(points.begin(), points.end());
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

} // namespace moneyties::graph
