#include "ui/canvas/graph_painter.h"

#include "core/style/contrast.h"
#include "ui/canvas/graph_frame.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/link_ornaments.h"
#include "ui/canvas/picture_body.h"

#include <algorithm>
#include <atomic>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace moneyties::canvas {

namespace {

constexpr double kFadedAlpha = 0.22;
constexpr double kShapeContrast = 2.6; // between body and canvas; WCAG asks 3 of what must be told apart
constexpr double kTextContrast = 4.5;

/// Every colour of the scene as it is readable on one background, worked out once.
class Colours {
public:
    explicit Colours(style::Colour background) : m_background(background) {}

    style::Colour shape(style::Colour colour) {
        if (colour != m_lastShape.first)
            m_lastShape = {colour, find(m_shapes, colour, kShapeContrast)};
        return m_lastShape.second;
    }
    /// Of one that shape() has been asked for; any thread.
    style::Colour knownShape(style::Colour colour) const { return m_shapes.at(colour); }
    style::Colour text(style::Colour colour) { return find(m_texts, colour, kTextContrast); }

private:
    using Known = std::unordered_map<style::Colour, style::Colour>;
    style::Colour find(Known& known, style::Colour colour, double least) {
        const auto [entry, isNew] = known.try_emplace(colour);
        if (isNew)
            entry->second = style::readableOn(m_background, colour, least);
        return entry->second;
    }

    style::Colour m_background;
    std::pair<style::Colour, style::Colour> m_lastShape{0xFF000000U, 0}; // no colour of a scene
    Known m_shapes;
    Known m_texts;
};

double alphaOf(style::Emphasis emphasis) {
    return emphasis == style::Emphasis::faded ? kFadedAlpha : 1;
}

class Painter {
public:
    Painter(const SceneData& scene, const SpatialIndex& index, const ViewTransform& view,
            const GraphFrame& frame, const PaintOptions& options, Surface& surface,
            const std::stop_token& stop)
        : m_scene(scene), m_index(index), m_view(view), m_frame(frame), m_palette(options.palette),
          m_surface(surface), m_stop(stop), m_colours(options.palette.background) {
        // Opaque lines are a good deal quicker, and look the same on paper and on screen.
        m_flatten = options.background == PaintOptions::Background::paint;
    }

    /// What lies under all else, and may be very many lines: on the whole surface.
    void paintGround();
    /// Links with ends and labels, nodes and names: on the surface or on a strip of it.
    PaintResult paintTop();
    bool isWorthStrips() const;

private:
    void paintAnnotations(AnnotationLayer layer);
    void paintPlainLinks();
    PlainLine lineOf(const PlainLink& link) const;
    void paintNodes();
    void paintDots();
    void paintLink(const DrawnLink& link);
    void paintLine(const DrawnLink& link, const style::LinkLook& look, const Stroke& stroke);
    void paintLinkLabel(const DrawnLink& link);
    void paintNode(const DrawnNode& node);
    void paintNameOver(const DrawnNode& node);
    void paintName(const DrawnNode& node, const style::NodeLook& look);
    void openGroup(const DrawnLink& link, std::string_view kind);
    void openGroup(const DrawnNode& node);
    Ink ink(style::Colour colour, double alpha) const;
    Ink labelHalo() const;
    bool isStopped();

    const SceneData& m_scene;
    const SpatialIndex& m_index;
    const ViewTransform& m_view;
    const GraphFrame& m_frame;
    const Palette& m_palette;
    Surface& m_surface;
    const std::stop_token& m_stop;
    Colours m_colours;
    bool m_flatten = true;
    PaintResult m_result;
    std::size_t m_drawn = 0;
};

Ink Painter::ink(style::Colour colour, double alpha) const {
    return m_flatten ? Ink{style::mixed(m_palette.background, colour, alpha), 1} : Ink{colour, alpha};
}

/// Lines that were not cut must not run through the letters.
Ink Painter::labelHalo() const {
    const bool isNeeded = !m_frame.hasGaps() && m_flatten;
    return {m_palette.background, isNeeded ? 1.0 : 0.0};
}

bool Painter::isStopped() {
    constexpr std::size_t kBetweenChecks = 2048;
    if (++m_drawn % kBetweenChecks == 0 && m_stop.stop_requested())
        m_result.complete = false;
    return !m_result.complete;
}

void Painter::paintGround() {
    paintAnnotations(AnnotationLayer::underNodes);
    paintPlainLinks();
}

/// Dots come in batches, which the surface divides by itself.
bool Painter::isWorthStrips() const {
    constexpr std::size_t kFewest = 400; // fewer are drawn before another thread has woken up
    return m_frame.detail().nodes != Detail::Nodes::dots &&
           m_frame.links().size() + m_frame.nodes().size() >= kFewest;
}

PaintResult Painter::paintTop() {
    for (const DrawnLink& link : m_frame.links()) {
        if (isStopped())
            return m_result;
        paintLink(link);
    }
    paintNodes();
    if (m_stop.stop_requested())
        m_result.complete = false;
    for (const DrawnLink& link : m_frame.links())
        paintLinkLabel(link);
    paintAnnotations(AnnotationLayer::overNodes);
    return m_result;
}

void Painter::paintAnnotations(AnnotationLayer layer) {
    const Rect seen = m_view.visibleScene();
    for (const SceneAnnotation& annotation : m_scene.annotations)
        if (annotation.layer == layer && boundsOf(annotation).intersects(seen))
            paintAnnotation(m_surface, annotation, m_view, m_palette);
}

void Painter::paintNodes() {
    if (m_frame.detail().nodes == Detail::Nodes::dots) {
        paintDots();
        for (const DrawnNode& node : m_frame.nodes())
            paintName(node, m_scene.nodeLooks[node.node]);
        return;
    }
    for (const DrawnNode& node : m_frame.nodes()) {
        if (isStopped())
            return;
        paintNode(node);
    }
    for (const DrawnNode& node : m_frame.nodes())
        if (node.isNameOver)
            paintNameOver(node);
}

/// Above all bodies, of which it may cover some.
void Painter::paintNameOver(const DrawnNode& node) {
    const style::NodeLook& look = m_scene.nodeLooks[node.node];
    if (m_surface.keepsGroups())
        m_surface.beginGroup("name-" + std::to_string(m_scene.nodeIds[node.node].value), "name", look.label);
    paintName(node, look);
    m_surface.endGroup();
}

PlainLine Painter::lineOf(const PlainLink& link) const {
    const auto at = [this](float x, float y) { return m_view.toView({x, y}); };
    const double alpha = m_frame.detail().lineAlpha * alphaOf(link.emphasis);
    return {{at(link.fromX, link.fromY), at(link.controlX, link.controlY), at(link.toX, link.toY)},
            {m_colours.knownShape(link.colour), alpha},
            std::max(0.7, link.width * m_frame.detail().lineScale)};
}

void Painter::paintPlainLinks() {
    const std::span<const PlainLink> all = m_index.plainLinks();
    const std::span<const std::uint32_t> shown = m_frame.plainLinks();
    for (const std::uint32_t place : shown)
        m_colours.shape(all[place].colour);
    m_surface.strokeLines(
        shown.size(), [&](std::size_t i) { return lineOf(all[shown[i]]); }, m_stop);
}

void Painter::paintDots() {
    const std::span<const DrawnNode> nodes = m_frame.nodes();
    for (const DrawnNode& node : nodes)
        m_colours.shape(m_scene.nodeLooks[node.node].fill);
    const auto dotOf = [&](std::size_t i) {
        const style::NodeLook& look = m_scene.nodeLooks[nodes[i].node];
        return PlainDot{nodes[i].centre, nodes[i].radius,
                        ink(m_colours.knownShape(look.fill), alphaOf(look.emphasis))};
    };
    m_surface.fillDots(nodes.size(), dotOf, m_stop);
}

void Painter::openGroup(const DrawnLink& link, std::string_view kind) {
    if (!m_surface.keepsGroups())
        return;
    const SceneLink& shown = m_scene.links[link.link];
    const style::LinkLook& look = m_scene.look(shown);
    const char* between = look.arrow == style::ArrowHead::none ? " – " : " → ";
    const std::string title =
        m_scene.nodeLooks[shown.from].label + between + m_scene.nodeLooks[shown.to].label + ": " + look.label;
    m_surface.beginGroup(std::string(kind) + '-' + std::to_string(shown.id.value), kind, title);
}

void Painter::openGroup(const DrawnNode& node) {
    if (!m_surface.keepsGroups())
        return;
    const style::NodeLook& look = m_scene.nodeLooks[node.node];
    const std::string title =
        look.secondLabel.empty() ? look.label : look.label + " (" + look.secondLabel + ")";
    m_surface.beginGroup("entity-" + std::to_string(m_scene.nodeIds[node.node].value), "entity", title);
}

void Painter::paintLink(const DrawnLink& link) {
    const double reach = kArrowReach * std::max(1.0, m_frame.detail().lineScale);
    if (!m_surface.shows(link.bounds.grownBy(reach)))
        return;
    const style::LinkLook& look = *link.look;
    const Stroke stroke{ink(m_colours.shape(look.colour), alphaOf(look.emphasis)),
                        std::max(0.8, look.width * m_frame.detail().lineScale), look.dash};
    openGroup(link, "relationship");
    paintLine(link, look, stroke);
    m_surface.endGroup();
}

void Painter::paintLine(const DrawnLink& link, const style::LinkLook& look, const Stroke& stroke) {
    const double scale = m_frame.detail().lineScale;
    const LinkEnd end(link.curve, link.visible, stroke.width, scale);
    const double lineEnd = look.arrow == style::ArrowHead::filled ? end.base() : link.visible.end;
    for (const Span& piece : link.pieces)
        if (piece.begin < lineEnd)
            m_surface.strokeCurve(link.curve.part(piece.begin, std::min(piece.end, lineEnd)), stroke);
    const Stroke ornament{stroke.ink, std::max(1.6 * scale, stroke.width)};
    if (look.arrow == style::ArrowHead::filled)
        m_surface.fillPolygon(end.arrow(), stroke.ink);
    else if (look.arrow == style::ArrowHead::open)
        m_surface.strokePolyline(end.arrow(), {stroke.ink, std::max(1.2 * scale, stroke.width)});
    if (look.endTick)
        m_surface.strokePolyline(end.tick(), ornament);
    if (look.lineMark == style::LineMark::cross)
        for (const auto& bar : crossOn(link.curve, link.crossAt, scale))
            m_surface.strokePolyline(bar, ornament);
}

void Painter::paintLinkLabel(const DrawnLink& link) {
    if (link.label.isEmpty())
        return;
    const style::LinkLook& look = *link.look;
    const double scale = m_frame.detail().textScale;
    const Rect& box = link.label;
    openGroup(link, "label");
    Point text{box.left + 2, 0};
    if (look.mark != style::EvidenceMark::none) {
        const double radius = kMarkSize * scale / 2;
        drawEvidenceMark(m_surface, {box.left + 2 + radius, box.centre().y}, radius, look.mark, m_palette);
        text.x += (kMarkSize + kMarkGap) * scale;
    }
    const TextStyle style{
        kLinkLabelSize * scale, TextStyle::Weight::regular, {m_colours.text(look.colour), 1}, labelHalo()};
    text.y = box.centre().y + (kAscent - kDescent) / 2 * style.pixelSize;
    if (!look.label.empty())
        m_surface.drawText(text, TextAnchor::start, look.label, style);
    m_surface.endGroup();
    m_result.labels.push_back({box, true, link.link});
}

void Painter::paintNode(const DrawnNode& node) {
    const style::NodeLook& look = m_scene.nodeLooks[node.node];
    const double alpha = alphaOf(look.emphasis);
    NodeBody body{look.shape, ink(m_colours.shape(look.fill), alpha), {}, {0xFFFFFF, alpha}};
    if (node.radius >= m_frame.detail().iconRadius) {
        body.icon = look.icon;
        body.picture = m_scene.picture(node.node);
        body.hasBadge = node.radius >= kLeastBadgedRadius;
    }
    openGroup(node);
    m_surface.drawNode(node.centre, node.radius, body);
    if (look.mark != style::EvidenceMark::none) {
        const double radius = kMarkSize * m_frame.detail().textScale / 2;
        const double aside = node.radius * 0.8;
        drawEvidenceMark(m_surface, node.centre + Point{aside, -aside}, radius, look.mark, m_palette);
    }
    if (!node.isNameOver)
        paintName(node, look);
    m_surface.endGroup();
}

void Painter::paintName(const DrawnNode& node, const style::NodeLook& look) {
    if (node.name.isEmpty())
        return;
    const double scale = m_frame.detail().textScale;
    const double alpha = look.emphasis == style::Emphasis::faded ? 0.45 : 1;
    const Ink halo = node.isNameOver ? Ink{m_palette.background, 1} : labelHalo();
    const auto line = [&](const Rect& box, double top, std::string_view text, const TextStyle& style) {
        const double x = node.anchor == TextAnchor::start ? box.left
                         : node.anchor == TextAnchor::end ? box.right
                                                          : box.centre().x;
        m_surface.drawText({x, top + kAscent * style.pixelSize}, node.anchor, text, style);
        m_result.labels.push_back({box, false, node.node});
    };
    line(node.name, node.name.top, look.label,
         {kNameSize * scale, TextStyle::Weight::semibold, ink(m_palette.text, alpha), halo});
    if (!node.secondName.isEmpty())
        line(
            node.secondName, node.secondName.bottom - (kAscent + kDescent) * kSecondNameSize * scale,
            look.secondLabel,
            {kSecondNameSize * scale, TextStyle::Weight::regular, ink(m_palette.secondaryText, alpha), halo});
}

} // namespace

PaintResult paintGraph(const SceneData& scene, const SpatialIndex& index, const ViewTransform& view,
                       const PaintOptions& options, Surface& surface, std::stop_token stop) {
    if (options.background == PaintOptions::Background::paint)
        surface.fillRect({0, 0, view.viewport.width, view.viewport.height}, {options.palette.background, 1});
    const GraphFrame frame(scene, index, view, options, surface, stop);
    if (!frame.isComplete())
        return {.complete = false, .isCrowded = false, .labels = {}};
    Painter whole(scene, index, view, frame, options, surface, stop);
    whole.paintGround();
    PaintResult result;
    if (!whole.isWorthStrips()) {
        result = whole.paintTop();
        result.isCrowded = frame.isCrowded();
        return result;
    }
    std::atomic<bool> isComplete = true;
    surface.paintInStrips([&](Surface& strip, std::size_t number) {
        PaintResult painted = Painter(scene, index, view, frame, options, strip, stop).paintTop();
        if (!painted.complete)
            isComplete = false;
        if (number == 0) // every strip knows of all labels
            result.labels = std::move(painted.labels);
    });
    result.complete = isComplete;
    result.isCrowded = frame.isCrowded();
    return result;
}

Rect sceneBounds(const SceneData& scene, double textScale) {
    Rect bounds;
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node) {
        const style::NodeLook& look = scene.nodeLooks[node];
        const Point centre = scene.position(node);
        const Size half = halfExtent(look, textScale);
        bounds = bounds.united({centre.x - half.width, centre.y - look.radius * 1.2, centre.x + half.width,
                                centre.y + half.height});
    }
    for (const SceneLink& link : scene.links)
        if (link.bend != 0 || link.from == link.to)
            bounds = bounds.united(linkCurve(scene, link).bounds());
    for (const SceneAnnotation& annotation : scene.annotations)
        bounds = bounds.united(boundsOf(annotation));
    return bounds;
}

} // namespace moneyties::canvas
