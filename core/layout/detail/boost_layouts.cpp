#include "core/layout/detail/boost_layouts.h"

#include "core/layout/detail/random.h"

#if defined(__GNUC__) && !defined(__clang__)
// Boost 1.74 keeps an edge iterator in an optional; GCC takes what is empty for uninitialized.
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/circle_layout.hpp>
#include <boost/graph/fruchterman_reingold.hpp>
#include <boost/graph/kamada_kawai_spring_layout.hpp>
#include <boost/graph/topology.hpp>
#include <boost/random/linear_congruential.hpp>
#include <fmt/format.h>

#include <cmath>

namespace moneyties::layout::detail {

namespace {

using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS, boost::no_property,
                                    boost::property<boost::edge_weight_t, double>>;
using Plane = boost::rectangle_topology<boost::minstd_rand>;
using Places = std::vector<Plane::point_type>;

constexpr std::size_t kRounds = 300; // of Fruchterman and Reingold

Graph graphOf(const Mesh& mesh) {
    Graph graph(mesh.nodeCount());
    for (NodeIndex node = 0; node < mesh.nodeCount(); ++node)
        for (std::size_t i = 0; i < mesh.degree(node); ++i)
            if (const NodeIndex other = mesh.neighbours(node)[i]; node < other)
                boost::add_edge(node, other, mesh.hasLengths() ? mesh.lengths(node)[i] : 1.0, graph);
    return graph;
}

auto placeMap(Places& places, const Graph& graph) {
    return boost::make_iterator_property_map(places.begin(), boost::get(boost::vertex_index, graph));
}

void requireSmall(const Mesh& mesh, std::size_t most, const char* name) {
    if (mesh.nodeCount() <= most)
        return;
    throw Error(ErrorCode::optionInvalid, fmt::format("The layout “{}” was not made", name),
                fmt::format("it is for up to {} nodes that hang together, and here there are {}", most,
                            mesh.nodeCount()),
                "Choose the automatic layout, or show fewer of them.", {name});
}

Positions positionsOf(const Places& places) {
    Positions positions;
    for (const auto& place : places)
        positions.push_back({place[0], place[1]});
    return positions;
}

/// Side of a square in which every node has room for an edge length around it.
double sideFor(std::size_t nodeCount) {
    return std::sqrt(static_cast<double>(nodeCount));
}

/// Ends when Kamada and Kawai's own criterion holds, or when the job is stopped.
struct UntilSettled {
    const Job* job;
    boost::layout_tolerance<double> settled;

    template<class G>
    bool operator()(double delta, typename boost::graph_traits<G>::vertex_descriptor node, const G& graph,
                    bool isGlobal) {
        job->throwIfStopped();
        return settled(delta, node, graph, isGlobal);
    }
};

struct Cooling {
    const Job* job;
    boost::linear_cooling<double> temperature;

    double operator()() {
        job->throwIfStopped();
        return temperature();
    }
};

} // namespace

Positions kamadaKawai(const EngineInput& input, const Job& job) {
    requireSmall(input.mesh, kLargestKamadaKawai, "kamada-kawai");
    const Graph graph = graphOf(input.mesh);
    Places places(input.mesh.nodeCount());
    boost::circle_graph_layout(graph, placeMap(places, graph), sideFor(input.mesh.nodeCount()) / 2);
    // A perfect circle may be a saddle that the springs never leave.
    Random random(input.seed);
    for (auto& place : places) {
        place[0] += 0.01 * random.signedUnit();
        place[1] += 0.01 * random.signedUnit();
    }
    boost::kamada_kawai_spring_layout(graph, placeMap(places, graph), boost::get(boost::edge_weight, graph),
                                      boost::square_topology<>(), boost::edge_length(1.0),
                                      UntilSettled{&job, boost::layout_tolerance<double>(0.001)});
    return positionsOf(places);
}

Positions fruchtermanReingold(const EngineInput& input, const Job& job) {
    requireSmall(input.mesh, kLargestFruchtermanReingold, "fruchterman-reingold");
    const Graph graph = graphOf(input.mesh);
    Places places(input.mesh.nodeCount());
    const double side = sideFor(input.mesh.nodeCount());
    Random random(input.seed);
    for (auto& place : places) {
        place[0] = side * random.signedUnit() / 2;
        place[1] = side * random.signedUnit() / 2;
    }
    boost::minstd_rand numbers(static_cast<std::uint32_t>(input.seed));
    const Plane plane(numbers, -side / 2, -side / 2, side / 2, side / 2);
    boost::fruchterman_reingold_force_directed_layout(
        graph, placeMap(places, graph), plane,
        boost::cooling(Cooling{&job, boost::linear_cooling<double>(kRounds, side / 10)}));
    return positionsOf(places);
}

} // namespace moneyties::layout::detail
