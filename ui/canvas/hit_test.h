// Owns the hit test: what of a picture lies below the pointer.
#pragma once

#include "ui/canvas/graph_painter.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/view_transform.h"

#include <optional>
#include <span>
#include <vector>

namespace moneyties::canvas {

class SpatialIndex;

/// What lies below a point. `handle` is the knob beside a hovered node from which a link is drawn.
struct Hit {
    enum class What { empty, node, handle, link, annotation };
    What what = What::empty;
    /// NodeIndex of a node or handle, LinkIndex of a link, place in SceneData::annotations.
    std::uint32_t index = kNoIndex;
    enum class State { plain, selected } state = State::plain;
    /// Of an annotation: all of it, or the knob that changes its size (of an arrow: one of its ends).
    enum class Part { whole, begin, end } part = Part::whole;

    bool isNode() const { return what == What::node; }
    bool isLink() const { return what == What::link; }
    bool isAnnotation() const { return what == What::annotation; }
    bool isEmpty() const { return what == What::empty; }
    bool isSelected() const { return state == State::selected; }
    friend bool operator==(const Hit&, const Hit&) = default;
};

/// What a hit test looks at besides the scene. `labels` are in the pixels of `labelView`, the view that they
/// were placed for; `hovered` is the node whose handle is out.
struct HitContext {
    const SceneData& scene;
    const SpatialIndex& index;
    ViewTransform view;
    std::span<const PlacedLabel> labels;
    ViewTransform labelView;
    NodeIndex hovered = kNoIndex;
    std::span<const AnnotationId> picked = {}; ///< selected annotations, whose knobs are out
};

/// The topmost thing at a point in view pixels: handle, node, label, then link. Tolerances are in pixels, so
/// that small things can be hit at any zoom.
Hit hitTest(const HitContext& context, Point at);

/// Where the handle of a node stands, view pixels; nothing when the node is drawn too small to have one.
std::optional<Point> handleCentre(const SceneData& scene, const ViewTransform& view, NodeIndex node);
inline constexpr double kHandleRadius = 7; ///< logical pixels

/// The knobs of an annotation: the lower right corner, of an arrow both ends; view pixels.
struct Knob {
    Hit::Part part;
    Point at;
};
std::vector<Knob> knobsOf(const SceneAnnotation& annotation, const ViewTransform& view);

} // namespace moneyties::canvas
