// Owns UndirectedView: a Topology as Boost.Graph's undirected algorithms must see it.
//
// On a plain directed compressed row graph Boost's connected_components and biconnected_components compile
// (the concept check is the category tag) and answer wrongly: they take each arc for an edge of its own. Here
// both arcs of a relationship are one and the same edge, and the category is undirected.
#pragma once

#include "core/graph/detail/topology_data.h"

#include <boost/graph/graph_traits.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>

#include <utility>

namespace moneyties::graph::detail {

/// A relationship as it is seen from `source`; seen from either end it is the same edge.
struct UndirectedEdge {
    NodeIndex source = 0;
    NodeIndex target = 0;
    RelationshipIndex relationship = 0;

    friend bool operator==(const UndirectedEdge& a, const UndirectedEdge& b) {
        return a.relationship == b.relationship;
    }
};

class UndirectedView {
public:
    struct traversal_category : virtual boost::incidence_graph_tag,
                                virtual boost::vertex_list_graph_tag,
                                virtual boost::edge_list_graph_tag {};
    using directed_category = boost::undirected_tag;
    using edge_parallel_category = boost::allow_parallel_edge_tag;
    using vertex_descriptor = NodeIndex;
    using edge_descriptor = UndirectedEdge;
    using vertices_size_type = std::size_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using vertex_iterator = boost::counting_iterator<NodeIndex>;

    /// Makes the edge of an arc; keeps where it looks so that the iterator can be copied and assigned.
    struct ToEdge {
        const TopologyData* data = nullptr;
        NodeIndex source = 0;
        UndirectedEdge operator()(std::uint32_t slot) const {
            const auto edge = boost::detail::csr_edge_descriptor<NodeIndex, std::uint32_t>(source, slot);
            return {source, data->csr.m_forward.m_column[slot], data->csr[edge].relationship()};
        }
    };
    struct ToRelationship {
        const TopologyData* data = nullptr;
        UndirectedEdge operator()(RelationshipIndex index) const {
            return {data->from[index], data->to[index], index};
        }
    };
    using out_edge_iterator = boost::transform_iterator<ToEdge, boost::counting_iterator<std::uint32_t>>;
    using edge_iterator = boost::transform_iterator<ToRelationship, boost::counting_iterator<std::uint32_t>>;

    static vertex_descriptor null_vertex() { return static_cast<NodeIndex>(-1); }

    explicit UndirectedView(const Topology& topology) : m_data(&topology.data()) {}
    const TopologyData& data() const { return *m_data; }

private:
    const TopologyData* m_data;
};

inline std::size_t num_vertices(const UndirectedView& view) {
    return view.data().entities.size();
}

inline std::size_t num_edges(const UndirectedView& view) {
    return view.data().ids.size();
}

inline std::pair<UndirectedView::vertex_iterator, UndirectedView::vertex_iterator>
vertices(const UndirectedView& view) {
    return {UndirectedView::vertex_iterator(0),
            UndirectedView::vertex_iterator(static_cast<NodeIndex>(num_vertices(view)))};
}

inline std::pair<UndirectedView::edge_iterator, UndirectedView::edge_iterator>
edges(const UndirectedView& view) {
    const UndirectedView::ToRelationship make{&view.data()};
    const auto count = static_cast<std::uint32_t>(num_edges(view));
    return {{boost::counting_iterator<std::uint32_t>(0), make},
            {boost::counting_iterator<std::uint32_t>(count), make}};
}

inline std::pair<UndirectedView::out_edge_iterator, UndirectedView::out_edge_iterator>
out_edges(NodeIndex node, const UndirectedView& view) {
    const auto& rows = view.data().csr.m_forward.m_rowstart;
    const UndirectedView::ToEdge make{&view.data(), node};
    return {{boost::counting_iterator<std::uint32_t>(rows[node]), make},
            {boost::counting_iterator<std::uint32_t>(rows[node + 1]), make}};
}

inline std::size_t out_degree(NodeIndex node, const UndirectedView& view) {
    const auto& rows = view.data().csr.m_forward.m_rowstart;
    return rows[node + 1] - rows[node];
}

inline NodeIndex source(const UndirectedEdge& edge, const UndirectedView&) {
    return edge.source;
}

inline NodeIndex target(const UndirectedEdge& edge, const UndirectedView&) {
    return edge.target;
}

inline boost::typed_identity_property_map<NodeIndex> get(boost::vertex_index_t, const UndirectedView&) {
    return {};
}

} // namespace moneyties::graph::detail

template<>
struct boost::property_map<moneyties::graph::detail::UndirectedView, boost::vertex_index_t> {
    using type = boost::typed_identity_property_map<moneyties::graph::NodeIndex>;
    using const_type = type;
};
