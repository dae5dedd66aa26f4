#include "ui/canvas/callouts.h"

#include "core/style/contrast.h"
#include "ui/canvas/detail_policy.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/label_placer.h"
#include "ui/canvas/marks.h"
#include "ui/canvas/painter_surface.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>

namespace moneyties::canvas {

namespace {

constexpr std::size_t kMostLinksOfNode = 24;
// This is worked out with every event that paints: of a hub's links, and among very many bodies, nothing is.
constexpr std::size_t kMostLinksLookedAt = 500;
constexpr std::size_t kMostBodiesKeptFree = 5000;
constexpr double kPlateMargin = 3;    // logical pixels around the text
constexpr double kTextContrast = 4.5; // WCAG 2.1

double textScaleAt(const ViewTransform& view) {
    return detailFor(view.scale, 1, 1).textScale;
}

/// Nodes have one label in a frame for each line of their name.
std::size_t linesShown(const Frame& frame, NodeIndex node) {
    return static_cast<std::size_t>(std::ranges::count_if(
        frame.labels, [node](const PlacedLabel& label) { return !label.isLink && label.index == node; }));
}

bool lacksName(const SceneData& scene, const Frame& frame, NodeIndex node) {
    const style::NodeLook& look = scene.nodeLooks[node];
    const std::size_t lines = (look.label.empty() ? 0U : 1U) + (look.secondLabel.empty() ? 0U : 1U);
    return linesShown(frame, node) < lines;
}

bool lacksLabel(const SceneData& scene, const Frame& frame, LinkIndex link) {
    return !scene.look(scene.links[link]).label.empty() &&
           std::ranges::none_of(frame.labels, [link](const PlacedLabel& label) {
               return label.isLink && label.index == link;
           });
}

/// The links whose labels are wanted; of those at the only node the most important.
std::vector<LinkIndex> wantedLinks(const SceneData& scene, const PickedIndices& picked) {
    std::vector<LinkIndex> links = picked.links;
    if (picked.nodes.size() != 1)
        return links;
    const auto at = scene.linksAt(picked.nodes.front());
    if (at.size() > kMostLinksLookedAt)
        return links;
    std::vector<LinkIndex> ofNode(at.begin(), at.end());
    std::ranges::stable_sort(ofNode, std::greater{},
                             [&](LinkIndex link) { return scene.look(scene.links[link]).importance; });
    ofNode.resize(std::min(ofNode.size(), kMostLinksOfNode));
    links.insert(links.end(), ofNode.begin(), ofNode.end());
    return links;
}

class Placing {
public:
    Placing(const SceneData& scene, const Frame& frame, const ViewTransform& view)
        : m_scene(scene), m_frame(frame), m_view(view), m_scale(textScaleAt(view)), m_placer(view.viewport) {}

    void keepFree(const Stressed& stressed);
    std::optional<Callout> ofNode(NodeIndex node);
    std::optional<Callout> ofLink(LinkIndex link);

private:
    Size sizeOf(const style::NodeLook& look) const;
    std::optional<Rect> shownName(NodeIndex node) const;
    Rect inView(const Rect& ofFrame) const;
    Rect bodyOf(NodeIndex node) const;

    const SceneData& m_scene;
    const Frame& m_frame;
    const ViewTransform& m_view;
    double m_scale;
    LabelPlacer m_placer;
};

/// From pixels of the frame.
Rect Placing::inView(const Rect& ofFrame) const {
    const ViewTransform& from = m_frame.request.view;
    const Point topLeft = m_view.toView(from.toScene({ofFrame.left, ofFrame.top}));
    const Point bottomRight = m_view.toView(from.toScene({ofFrame.right, ofFrame.bottom}));
    return {topLeft.x, topLeft.y, bottomRight.x, bottomRight.y};
}

Rect Placing::bodyOf(NodeIndex node) const {
    const double side = 2 * m_scene.nodeLooks[node].radius * m_view.scale + 2;
    return Rect::around(m_view.toView(m_scene.position(node)), {side, side});
}

void Placing::keepFree(const Stressed& stressed) {
    const Rect seen = m_view.visibleScene();
    const bool areFew = m_scene.nodeCount() <= kMostBodiesKeptFree;
    for (NodeIndex node = 0; areFew && node < m_scene.nodeCount(); ++node)
        if (seen.contains(m_scene.position(node)))
            m_placer.block(bodyOf(node));
    const auto isStressed = [&](const PlacedLabel& label) {
        if (!label.isLink)
            return label.index == stressed.node || stressed.picked.hasNode(label.index);
        const SceneLink& link = m_scene.links[label.index];
        return label.index == stressed.link || stressed.picked.hasLink(label.index) ||
               stressed.picked.hasNode(link.from) || stressed.picked.hasNode(link.to);
    };
    for (const PlacedLabel& label : m_frame.labels) {
        if (!label.isLink)
            m_placer.block(inView(label.area));
        if (isStressed(label))
            m_placer.reserve(inView(label.area));
    }
    for (const NodeIndex node : stressed.picked.nodes)
        m_placer.reserve(bodyOf(node));
    if (stressed.node != kNoIndex)
        m_placer.reserve(bodyOf(stressed.node));
}

Size Placing::sizeOf(const style::NodeLook& look) const {
    const Size size = nameSize(look);
    return {size.width * m_scale + 2 * kPlateMargin, size.height * m_scale + kPlateMargin};
}

/// The first line that the frame shows, in pixels of this view.
std::optional<Rect> Placing::shownName(NodeIndex node) const {
    const auto shown = std::ranges::find_if(
        m_frame.labels, [node](const PlacedLabel& label) { return !label.isLink && label.index == node; });
    if (shown == m_frame.labels.end())
        return std::nullopt;
    return inView(shown->area);
}

/// Over whatever is there, but over no other callout.
std::optional<Callout> Placing::ofNode(NodeIndex node) {
    const style::NodeLook& look = m_scene.nodeLooks[node];
    const Point centre = m_view.toView(m_scene.position(node));
    const Size size = sizeOf(look);
    if (const auto shown = shownName(node)) {
        const double left = shown->left > centre.x    ? shown->left - kPlateMargin
                            : shown->right < centre.x ? shown->right - size.width + kPlateMargin
                                                      : shown->centre().x - size.width / 2;
        const double top = shown->top - kPlateMargin / 2;
        const Rect area{left, top, left + size.width, top + size.height};
        m_placer.reserve(area);
        return Callout{area, false, node};
    }
    const double away = look.radius * m_view.scale * 1.2 + kNameGap;
    const auto box = [&](double left, double top) {
        return Rect{left, top, left + size.width, top + size.height};
    };
    const std::array boxes{box(centre.x - size.width / 2, centre.y + away),
                           box(centre.x + away, centre.y - size.height / 2),
                           box(centre.x - away - size.width, centre.y - size.height / 2),
                           box(centre.x - size.width / 2, centre.y - away - size.height)};
    std::size_t chosen = m_placer.placeFirst(boxes);
    if (chosen == boxes.size())
        chosen = m_placer.placeFirstOver(boxes);
    return chosen == boxes.size() ? std::nullopt : std::optional(Callout{boxes[chosen], false, node});
}

std::optional<Callout> Placing::ofLink(LinkIndex link) {
    const style::LinkLook& look = m_scene.look(m_scene.links[link]);
    const double text = kLinkLabelSize * m_scale;
    const Size size{textWidth(look.label, text, TextStyle::Weight::regular) + 2 * kPlateMargin,
                    (kAscent + kDescent) * text + kPlateMargin};
    const auto box = m_placer.placeAlong(lineBetweenBodies(m_scene, m_scene.links[link], m_view), size);
    return box ? std::optional(Callout{*box, true, link}) : std::nullopt;
}

void paintPlate(Surface& surface, const Rect& area, const Palette& palette) {
    constexpr double kCorner = 3;
    constexpr double kOpacity = 0.93;
    surface.fillRoundedRect(area, kCorner, {palette.background, kOpacity});
    surface.strokeRoundedRect(area, kCorner, {{palette.hairline, 1}, 1});
}

void paintName(Surface& surface, const Rect& area, const style::NodeLook& look, double scale,
               const Palette& palette) {
    const double middle = area.centre().x;
    const double first = area.top + kPlateMargin / 2 + kAscent * kNameSize * scale;
    surface.drawText({middle, first}, TextAnchor::middle, look.label,
                     {kNameSize * scale, TextStyle::Weight::semibold, {palette.text, 1}});
    if (!look.secondLabel.empty())
        surface.drawText({middle, first + kLineHeight * kSecondNameSize * scale}, TextAnchor::middle,
                         look.secondLabel,
                         {kSecondNameSize * scale, TextStyle::Weight::regular, {palette.secondaryText, 1}});
}

} // namespace

PickedIndices lackingLabels(const SceneData& scene, const Stressed& stressed, const Frame& frame) {
    PickedIndices wanted;
    if (stressed.picked.nodes.size() + stressed.picked.links.size() <= kMostCalledOut)
        wanted = {stressed.picked.nodes, wantedLinks(scene, stressed.picked)};
    if (stressed.node != kNoIndex)
        wanted.nodes.push_back(stressed.node);
    if (stressed.link != kNoIndex)
        wanted.links.push_back(stressed.link);
    for (std::vector<std::uint32_t>* items : {&wanted.nodes, &wanted.links}) {
        std::ranges::sort(*items);
        items->erase(std::unique(items->begin(), items->end()), items->end());
    }
    std::erase_if(wanted.nodes, [&](NodeIndex node) { return !lacksName(scene, frame, node); });
    std::erase_if(wanted.links, [&](LinkIndex link) { return !lacksLabel(scene, frame, link); });
    return wanted;
}

std::vector<Callout> placedCallouts(const SceneData& scene, const Stressed& stressed, const Frame& frame,
                                    const ViewTransform& view) {
    std::vector<Callout> callouts;
    const PickedIndices lacking = lackingLabels(scene, stressed, frame);
    if (lacking.isEmpty())
        return callouts;
    Placing placing(scene, frame, view);
    placing.keepFree(stressed);
    for (const NodeIndex node : lacking.nodes)
        if (const auto callout = placing.ofNode(node))
            callouts.push_back(*callout);
    for (const LinkIndex link : lacking.links)
        if (const auto callout = placing.ofLink(link))
            callouts.push_back(*callout);
    return callouts;
}

void paintCallouts(QPainter& painter, const SceneData& scene, const std::vector<Callout>& callouts,
                   const ViewTransform& view, const Palette& palette) {
    PainterSurface surface(painter);
    const double scale = textScaleAt(view);
    for (const Callout& callout : callouts) {
        paintPlate(surface, callout.area, palette);
        if (!callout.isLink) {
            paintName(surface, callout.area, scene.nodeLooks[callout.index], scale, palette);
            continue;
        }
        const style::LinkLook& look = scene.look(scene.links[callout.index]);
        const double size = kLinkLabelSize * scale;
        const double baseline = callout.area.centre().y + (kAscent - kDescent) / 2 * size;
        surface.drawText({callout.area.centre().x, baseline}, TextAnchor::middle, look.label,
                         {size,
                          TextStyle::Weight::regular,
                          {style::readableOn(palette.background, look.colour, kTextContrast), 1}});
    }
}

} // namespace moneyties::canvas
