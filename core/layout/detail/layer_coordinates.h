// Owns the places of nodes along their layers, given their order.
#pragma once

#include "core/layout/detail/layer_graph.h"

namespace moneyties::layout::detail {

/// How far a node reaches along its layer on both sides of its place.
struct Reach {
    double before = 0;
    double after = 0;
};

/// One coordinate per node (dummies included): neighbours in a layer are apart by their reaches, long arcs
/// run straight, nodes stand near the middle of their neighbours. After Brandes, Koepf 2002 with its erratum
/// of 2020; blocks are placed by longest paths, so that they never overlap, whatever the reaches.
std::vector<double> coordinatesAlongLayers(const LayerGraph& graph, const LayerOrder& order,
                                           const std::vector<Reach>& reaches);

} // namespace moneyties::layout::detail
