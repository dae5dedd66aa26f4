// Owns LayeredBoard: the layered layout of all components of an input, and its routes.
#pragma once

#include "core/layout/detail/component.h"
#include "core/layout/detail/layered.h"
#include "core/layout/detail/prepared.h"

namespace moneyties::layout::detail {

class LayeredBoard {
public:
    /// Keeps references.
    LayeredBoard(const LayoutInput& input, const Prepared& prepared, const Parts& parts,
                 const LayoutOptions& options)
        : m_input(input), m_prepared(prepared), m_parts(parts), m_options(options) {}

    /// Gives the nodes of all components their places, in scene units.
    void layOut(Positions& positions, const Job& job);

    /// One per edge of the input, where the components stand now. Components with pinned nodes have straight
    /// edges: their layers are no longer whole.
    std::vector<Route> routes(const Positions& positions) const;

private:
    /// Where the edge of the input went: an arc of a component, perhaps the other way.
    struct Place {
        std::size_t component = kNone;
        std::size_t arc = 0;
    };
    static constexpr std::size_t kNone = static_cast<std::size_t>(-1);

    void sortEdges();
    void layOutComponent(std::size_t index, Positions& positions, const Job& job);
    void respectPins(std::size_t index, Positions& own, const Job& job);

    const LayoutInput& m_input;
    const Prepared& m_prepared;
    const Parts& m_parts;
    const LayoutOptions& m_options;
    std::vector<std::vector<Arc>> m_arcs;     ///< per component, ends numbered within it
    std::vector<Place> m_places;              ///< per edge of the input
    std::vector<std::vector<Route>> m_routes; ///< per component and arc
    std::vector<Point> m_origins;             ///< where the first node of each component stood then
};

} // namespace moneyties::layout::detail
