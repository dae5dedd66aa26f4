// Owns ArrangeBy: what can be asked of a layout, and what layouts by date, kind and name need to know.
#pragma once

#include "ui/canvas/arrangement.h"
#include "ui/canvas/closeness.h"
#include "ui/canvas/scene_builder.h"

namespace moneyties::canvas {

enum class SortBy { name, kind, ties };

struct ArrangeBy {
    layout::Algorithm algorithm = layout::Algorithm::automatic;
    SortBy sortBy = SortBy::ties; ///< of a grid
    EntityId centre{};            ///< of a radial layout; invalid: a node in the middle of the graph
    double tightness = layout::LayoutOptions().tightness; ///< of a force layout
    Closeness closeness = Closeness::alike;               ///< of layouts by distance

    friend bool operator==(const ArrangeBy&, const ArrangeBy&) = default;
};

/// One position per node. `input` is what the scene was built from. Any thread (a QGuiApplication must live,
/// for the fonts); throws Error(cancelled) and Error(optionInvalid).
std::vector<Point> arrangedPositions(const SceneData& scene, const SceneInput& input, const ArrangeBy& by,
                                     StartFrom start, const Job& job = {});

/// Adds to a layout's input: the first possible day of each link, the kind of each node as its group, and the
/// rank of each node in the order asked for.
void addFacts(const SceneData& scene, const SceneInput& input, SortBy sortBy, layout::LayoutInput& to);

} // namespace moneyties::canvas
