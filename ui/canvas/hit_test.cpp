#include "ui/canvas/hit_test.h"

#include "core/style/shape.h"
#include "ui/canvas/spatial_index.h"

#include <algorithm>

namespace moneyties::canvas {
namespace {

constexpr double kNodeTolerance = 3;   // logical pixels
constexpr double kLinkTolerance = 4;   // logical pixels
constexpr double kHandleDistance = 14; // from the outline to the middle of the handle, logical pixels
constexpr double kLeastHandleNode = 5; // nodes of a smaller radius on screen have no handle

bool isInBridge(Point node, Point handle, Point at) {
    const Rect bridge{node.x, node.y - kHandleRadius, handle.x + kHandleRadius, node.y + kHandleRadius};
    return bridge.grownBy(3).contains(at);
}

/// The handle of the hovered node, and the way to it, on which the node stays hovered.
Hit hitHandle(const HitContext& c, Point at) {
    if (c.hovered == kNoIndex)
        return {};
    const std::optional<Point> handle = handleCentre(c.scene, c.view, c.hovered);
    if (!handle)
        return {};
    if (length(at - *handle) <= kHandleRadius + 3)
        return {Hit::What::handle, c.hovered};
    if (isInBridge(c.view.toView(c.scene.position(c.hovered)), *handle, at))
        return {Hit::What::node, c.hovered};
    return {};
}

Hit hitNode(const HitContext& c, Point at) {
    const NodeIndex node = c.index.nodeAt(c.view.toScene(at), kNodeTolerance / c.view.scale);
    return node == kNoIndex ? Hit{} : Hit{Hit::What::node, node};
}

Hit hitLabel(const HitContext& c, Point at) {
    const Point inLabelView = c.labelView.toView(c.view.toScene(at));
    for (const PlacedLabel& label : c.labels)
        if (label.area.contains(inLabelView))
            return {label.isLink ? Hit::What::link : Hit::What::node, label.index};
    return {};
}

Hit hitLink(const HitContext& c, Point at) {
    const LinkIndex link = c.index.linkAt(c.view.toScene(at), kLinkTolerance / c.view.scale);
    return link == kNoIndex ? Hit{} : Hit{Hit::What::link, link};
}

constexpr double kKnobReach = 8; // logical pixels

Hit hitKnob(const HitContext& c, Point at) {
    for (std::uint32_t i = 0; i < c.scene.annotations.size(); ++i) {
        const SceneAnnotation& annotation = c.scene.annotations[i];
        if (std::ranges::find(c.picked, annotation.id) == c.picked.end())
            continue;
        for (const Knob& knob : knobsOf(annotation, c.view))
            if (length(at - knob.at) <= kKnobReach)
                return {Hit::What::annotation, i, Hit::State::plain, knob.part};
    }
    return {};
}

/// The topmost of one layer.
Hit hitLayer(const HitContext& c, Point at, AnnotationLayer layer) {
    const Point place = c.view.toScene(at);
    for (std::size_t i = c.scene.annotations.size(); i-- > 0;) {
        const SceneAnnotation& annotation = c.scene.annotations[i];
        if (annotation.layer == layer && isHit(annotation, place, kLinkTolerance / c.view.scale))
            return {Hit::What::annotation, static_cast<std::uint32_t>(i)};
    }
    return {};
}

Hit hitOver(const HitContext& c, Point at) {
    return hitLayer(c, at, AnnotationLayer::overNodes);
}

Hit hitUnder(const HitContext& c, Point at) {
    return hitLayer(c, at, AnnotationLayer::underNodes);
}

} // namespace

std::vector<Knob> knobsOf(const SceneAnnotation& annotation, const ViewTransform& view) {
    const Point end = view.toView({annotation.area.right, annotation.area.bottom});
    if (annotation.kind != AnnotationKind::arrow)
        return {{Hit::Part::end, end}};
    return {{Hit::Part::begin, view.toView({annotation.area.left, annotation.area.top})},
            {Hit::Part::end, end}};
}

Hit hitTest(const HitContext& context, Point at) {
    for (const auto test : {hitKnob, hitHandle, hitOver, hitNode, hitLabel, hitLink, hitUnder})
        if (const Hit hit = test(context, at); !hit.isEmpty())
            return hit;
    return {};
}

std::optional<Point> handleCentre(const SceneData& scene, const ViewTransform& view, NodeIndex node) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const double radius = look.radius * view.scale;
    if (radius < kLeastHandleNode)
        return std::nullopt;
    const double outline = style::reach(look.shape, {1, 0}) * radius;
    return view.toView(scene.position(node)) + Point{outline + kHandleDistance, 0};
}

} // namespace moneyties::canvas
