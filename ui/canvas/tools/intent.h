// Owns the intents: what a hand at the canvas asks for, as values that the view carries out or passes on.
#pragma once

#include "ui/canvas/hit_test.h"

#include <variant>
#include <vector>

namespace moneyties::canvas {

enum class SelectMode { replace, add, toggle };
enum class WalkDirection { left, right, up, down };

// Points and rectangles of intents are in view pixels.
struct PanBy {
    Point delta;
    friend bool operator==(const PanBy&, const PanBy&) = default;
};
/// Zooms by `factor` at `anchor`.
struct ZoomBy {
    Point anchor;
    double factor = 1;
    friend bool operator==(const ZoomBy&, const ZoomBy&) = default;
};
struct HoverOver {
    Hit hit;
    friend bool operator==(const HoverOver&, const HoverOver&) = default;
};
/// An empty hit with `replace` deselects everything.
struct SelectHit {
    Hit hit;
    SelectMode mode = SelectMode::replace;
    friend bool operator==(const SelectHit&, const SelectHit&) = default;
};
struct ShowOutline { ///< the box or lasso being drawn
    std::vector<Point> outline;
    friend bool operator==(const ShowOutline&, const ShowOutline&) = default;
};
struct SelectInOutline { ///< the box or lasso let go
    std::vector<Point> outline;
    SelectMode mode = SelectMode::replace;
    friend bool operator==(const SelectInOutline&, const SelectInOutline&) = default;
};
/// A node was pressed: it and, when it is selected, the selection may be dragged.
struct GrabNodes {
    NodeIndex node = kNoIndex;
    friend bool operator==(const GrabNodes&, const GrabNodes&) = default;
};
struct DragNodes {
    Point delta; ///< since the press
    friend bool operator==(const DragNodes&, const DragNodes&) = default;
};
struct DropNodes {
    Point delta; ///< since the press
    friend bool operator==(const DropNodes&, const DropNodes&) = default;
};
struct DraftLink { ///< a link is being drawn from a node to the pointer
    NodeIndex from = kNoIndex;
    Point to;
    Hit target;
    friend bool operator==(const DraftLink&, const DraftLink&) = default;
};
struct LinkNodes {
    NodeIndex from = kNoIndex;
    NodeIndex to = kNoIndex;
    friend bool operator==(const LinkNodes&, const LinkNodes&) = default;
};
struct LinkToNew { ///< the link was let go over empty canvas
    NodeIndex from = kNoIndex;
    Point at;
    friend bool operator==(const LinkToNew&, const LinkToNew&) = default;
};
/// Whatever was grabbed, drafted or outlined is let go without effect.
struct CancelGesture {
    friend bool operator==(const CancelGesture&, const CancelGesture&) = default;
};
struct ActivateHit { ///< a double click on a node or link
    Hit hit;
    friend bool operator==(const ActivateHit&, const ActivateHit&) = default;
};
struct AddNodeAt {
    Point at;
    friend bool operator==(const AddNodeAt&, const AddNodeAt&) = default;
};
struct Walk { ///< the selection goes along a link
    WalkDirection direction = WalkDirection::right;
    friend bool operator==(const Walk&, const Walk&) = default;
};
struct ShowHops { ///< only what is so few links away from the selection stands out
    int hops = 1;
    friend bool operator==(const ShowHops&, const ShowHops&) = default;
};
enum class Command {
    openCurrent,
    leave,
    selectAll,
    selectNone,
    invertSelection,
    selectNeighbours,
    growSelection,
    zoomIn,
    zoomOut,
    fitAll,
    fitSelection,
    togglePin,
    remove,
};
struct Run {
    Command command = Command::leave;
    friend bool operator==(const Run&, const Run&) = default;
};

using Intent = std::variant<PanBy, ZoomBy, HoverOver, SelectHit, ShowOutline, SelectInOutline, GrabNodes,
                            DragNodes, DropNodes, DraftLink, LinkNodes, LinkToNew, CancelGesture, ActivateHit,
                            AddNodeAt, Walk, ShowHops, Run>;
using Intents = std::vector<Intent>;

} // namespace moneyties::canvas
