// Owns the one call that places a graph's nodes, its input, its options and the list of algorithms.
#pragma once

#include "core/base/job.h"
#include "core/geometry/point.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace moneyties::layout {

using NodeIndex = std::uint32_t;
using Positions = std::vector<Point>;
/// The bends of an edge from source to target, without its ends; empty when it is straight.
using Route = std::vector<Point>;

struct Edge {
    NodeIndex source = 0;
    NodeIndex target = 0;
    friend bool operator==(const Edge&, const Edge&) = default;
};

/// What is to be placed. Loops and parallel edges are allowed and change nothing; every vector but `edges`
/// may be empty, and is otherwise as long as there are nodes (edges, for `lengths` and `dates`).
struct LayoutInput {
    std::size_t nodeCount = 0;
    std::vector<Edge> edges;          ///< ends are below nodeCount
    std::vector<float> lengths;       ///< wanted, in multiples of the edge length; not positive or finite: 1
    Positions start;                  ///< where nodes are now; not finite: nowhere
    std::vector<std::uint8_t> pinned; ///< 1: stays at its start, which must be finite to count
    std::vector<Rect> boxes;          ///< node with its label, relative to the node's position
    std::vector<double> dates;        ///< of edges, in days or any other unit; NaN: not known
    /// Of nodes: the lane of a timeline, the column of the layout by attribute; in ascending order.
    std::vector<std::uint32_t> groups;
    std::vector<std::uint32_t> ranks; ///< of nodes: who comes first in a grid; empty: who has most neighbours
};

enum class Algorithm {
    automatic,          ///< stress, polished on small boards; force for large and for tree-like graphs
    stress,             ///< distances in the drawing as in the graph
    force,              ///< edges attract, nodes repel: neighbours near one another
    layered,            ///< edges point to the right, in layers, long ones routed through them
    layeredDown,        ///< the same from top to bottom
    radial,             ///< rings around one node, by hops
    circular,           ///< all nodes of a component on one circle
    timeline,           ///< x by the first date of a node, a lane for each group
    grid,               ///< rows and columns, in order of rank
    attribute,          ///< a column for each group
    kamadaKawai,        ///< Boost's; up to kLargestKamadaKawai nodes tied together
    fruchtermanReingold ///< Boost's; up to kLargestFruchtermanReingold nodes tied together
};

inline constexpr std::size_t kLargestKamadaKawai = 500;
inline constexpr std::size_t kLargestFruchtermanReingold = 3000;

enum class Overlaps { removed, kept };

struct LayoutOptions {
    Algorithm algorithm = Algorithm::automatic;
    std::uint64_t seed = 1;
    double edgeLength = 120; ///< scene units
    double aspect = 1.5;     ///< wanted width over height of the whole
    /// Of force layouts: 0 keeps the global shape, 1 draws neighbours tightly together, 0.5 does both as far
    /// as they agree.
    double tightness = 0.5;
    Overlaps overlaps = Overlaps::removed;
    std::optional<NodeIndex> centre = {}; ///< of the radial layout; absent: a node in the middle of the graph
    unsigned threads = 0; ///< to work on; 0: one for each core. The picture is the same for any number.
};

/// One position per node: finite, all distinct, the same for the same input and options on machines with
/// the same vector instructions. Pinned nodes keep their start (of two at one
/// place one gives way). With Overlaps::removed no two boxes of nodes
/// that are not pinned overlap. Components are packed side by side around the origin. Any thread; throws
/// Error(cancelled), and Error(optionInvalid) where an algorithm is for small graphs only.
Positions run(const LayoutInput& input, const LayoutOptions& options = {}, const Job& job = {});

struct Drawing {
    Positions positions;
    std::vector<Route> routes; ///< one per edge; empty when the algorithm draws straight lines only
};

/// The same with the bends of the edges.
Drawing draw(const LayoutInput& input, const LayoutOptions& options = {}, const Job& job = {});

struct AlgorithmName {
    Algorithm algorithm;
    std::string_view name; ///< as the command line spells it
};

/// Every algorithm with its stable name, the default one first.
std::span<const AlgorithmName> algorithms();

/// Nothing when there is no algorithm of that name.
std::optional<Algorithm> algorithmNamed(std::string_view name);

} // namespace moneyties::layout
