// Owns the plain edge list: one edge a line, two identifiers with a tab between; and positions as text.
#pragma once

#include "core/geometry/point.h"

#include <cstdint>
#include <iosfwd>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace moneyties::exchange {

struct EdgeList {
    std::vector<std::string> ids;                               ///< in the order in which they first occur
    std::vector<std::pair<std::uint32_t, std::uint32_t>> edges; ///< indices into ids
    std::vector<double> weights;                                ///< of edges; empty unless they are read
};

enum class EdgeColumns {
    ends,          ///< `a<TAB>b`
    endsAndWeight, ///< `a<TAB>b<TAB>weight`: a number; an edge without one has weight 0
};

/// Reads one edge a line. A line with one identifier and no tab is a node that may have no edge. Further
/// columns, empty lines, lines beginning with `#`, a byte order mark and carriage returns are ignored.
/// `name` is what messages call the input. Throws Error(graphFileMalformed) with the line's number, and
/// Error(readFailed).
EdgeList readEdgeList(std::istream& in, const std::string& name, EdgeColumns columns = EdgeColumns::ends);

/// Writes `id<TAB>x<TAB>y` lines, with as many digits as tell the positions apart. Throws Error(writeFailed).
void writePositions(std::ostream& out, std::span<const std::string> ids, std::span<const Point> positions,
                    const std::string& name);

/// Writes `a<TAB>b<TAB>x<TAB>y<TAB>x<TAB>y…` lines, one per edge, with its line from end to end. Throws
/// Error(writeFailed).
void writeRoutes(std::ostream& out, const EdgeList& graph, std::span<const std::vector<Point>> lines,
                 const std::string& name);

} // namespace moneyties::exchange
