#include "ui/canvas/graph_frame.h"

#include "core/style/default_style.h"
#include "ui/canvas/label_boxes.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/line_start.h"
#include "ui/canvas/link_ornaments.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>
#include <iterator>
#include <mutex>
#include <numeric>
#include <utility>

namespace moneyties::canvas {

namespace {

constexpr std::size_t kLinkPart = 512;           // links that one thread works out at a time
constexpr double kLeastVisible = 16;             // pixels of a line that names may not swallow
constexpr std::size_t kSample = 40'000;          // plain links that a sample has at most
constexpr std::size_t kMostGapTests = 1'500'000; // lines times labels that are tested for gaps

Curve reversed(const Curve& curve) {
    return {curve.to, curve.control, curve.from};
}

/// Boxes of a name's two lines, stacked from `top` and aligned at x.
struct NameBoxes {
    Rect all, first, second;
};

NameBoxes nameBoxes(double x, double top, TextAnchor anchor, Size first, Size second) {
    const auto line = [&](double y, Size size) {
        const double left = anchor == TextAnchor::start ? x
                            : anchor == TextAnchor::end ? x - size.width
                                                        : x - size.width / 2;
        return size.width > 0 ? Rect{left, y, left + size.width, y + size.height} : Rect{};
    };
    NameBoxes boxes;
    boxes.first = line(top, first);
    boxes.second = line(top + first.height, second);
    boxes.all = boxes.first.united(boxes.second);
    return boxes;
}

/// Where the first row of cells begins that a label ending at `bottom` has left free.
double rowBelow(double bottom) {
    return (std::floor(bottom / OccupancyBitmap::kCell) + 1) * OccupancyBitmap::kCell;
}

} // namespace

GraphFrame::GraphFrame(const SceneData& scene, const SpatialIndex& index, const ViewTransform& view,
                       const PaintOptions& options, Surface& surface, const std::stop_token& stop)
    : m_scene(scene), m_view(view), m_options(options), m_surface(surface), m_stop(stop) {
    constexpr double kNameReach = 120; // pixels that a name may reach into the view from outside
    const Rect visible = view.visibleScene();
    std::vector<LinkIndex> links = index.linksIn(visible);
    std::vector<NodeIndex> nodes = index.nodesIn(visible.grownBy(kNameReach / view.scale));
    m_detail = detailFor(view.scale, nodes.size(), links.size());
    if (options.labels == PaintOptions::Labels::omit)
        m_detail.mostNames = m_detail.mostLinkLabels = 0;
    collectNodes(nodes);
    LabelPlacer placer(view.viewport);
    for (const Rect& area : options.reserved)
        placer.reserve(area);
    placeNames(placer);
    if (m_detail.lines == Detail::Lines::plain) {
        m_plainLinks = index.plainLinksIn(visible);
        m_isCrowded = m_plainLinks.size() > kSample;
        if (options.lines == PaintOptions::Lines::sample)
            thinPlainLinks();
        if (!options.hidden.empty())
            std::erase_if(m_plainLinks,
                          [&](std::uint32_t place) { return !isShown(index.plainLinks()[place].link); });
        return;
    }
    collectLinks(links);
    if (m_detail.linkLabels != Detail::LinkLabels::none)
        placeLinkLabels(placer);
    cutLines();
}

/// Every n-th of them, drawn darker: dense parts stay dense.
void GraphFrame::thinPlainLinks() {
    const std::size_t step = (m_plainLinks.size() + kSample - 1) / kSample;
    if (step < 2)
        return;
    for (std::size_t i = 0; i * step < m_plainLinks.size(); ++i)
        m_plainLinks[i] = m_plainLinks[i * step];
    m_plainLinks.resize((m_plainLinks.size() + step - 1) / step);
    m_detail.lineAlpha = std::min(0.9, m_detail.lineAlpha * std::sqrt(static_cast<double>(step)));
}

bool GraphFrame::isStopped() {
    m_complete = m_complete && !m_stop.stop_requested();
    return !m_complete;
}

bool GraphFrame::isHidden(NodeIndex node) const {
    return std::ranges::binary_search(m_options.hidden, node);
}

bool GraphFrame::isShown(LinkIndex link) const {
    const SceneLink& shown = m_scene.links[link];
    return m_options.hidden.empty() || (!isHidden(shown.from) && !isHidden(shown.to));
}

Curve GraphFrame::curveOf(LinkIndex link) const {
    const Curve curve = linkCurve(m_scene, m_scene.links[link]);
    return {m_view.toView(curve.from), m_view.toView(curve.control), m_view.toView(curve.to)};
}

DrawnNode GraphFrame::geometryOf(NodeIndex node) const {
    DrawnNode drawn;
    drawn.node = node;
    drawn.centre = m_view.toView(m_scene.position(node));
    drawn.radius = std::max(1.2, m_scene.nodeLooks[node].radius * m_view.scale);
    return drawn;
}

void GraphFrame::collectNodes(const std::vector<NodeIndex>& visible) {
    m_nodes.reserve(visible.size());
    for (const NodeIndex node : visible)
        if (m_options.hidden.empty() || !isHidden(node))
            m_nodes.push_back(geometryOf(node));
}

const DrawnNode* GraphFrame::drawn(NodeIndex node) const {
    const auto found = std::ranges::lower_bound(m_nodes, node, {}, &DrawnNode::node);
    return found != m_nodes.end() && found->node == node ? &*found : nullptr;
}

void GraphFrame::placeNames(LabelPlacer& placer) {
    if (m_detail.nodes == Detail::Nodes::bodies)
        for (const DrawnNode& node : m_nodes) {
            const double side = 2 * node.radius + 2;
            placer.block(Rect::around(node.centre, {side, side}));
        }
    std::vector<std::uint32_t> order(m_nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto isMoreImportant = [this](std::uint32_t a, std::uint32_t b) {
        const style::NodeLook& one = m_scene.nodeLooks[m_nodes[a].node];
        const style::NodeLook& other = m_scene.nodeLooks[m_nodes[b].node];
        if (one.emphasis != other.emphasis)
            return one.emphasis < other.emphasis;
        return one.importance != other.importance ? one.importance > other.importance : a < b;
    };
    const auto tried =
        order.begin() + static_cast<std::ptrdiff_t>(std::min(order.size(), m_detail.mostNames));
    std::partial_sort(order.begin(), tried, order.end(), isMoreImportant);
    if (m_detail.nodes == Detail::Nodes::bodies)
        markHubs(placer, {order.begin(), tried});
    for (auto place = order.begin(); place != tried && !isStopped(); ++place)
        placeName(placer, m_nodes[*place]);
    if (m_detail.secondNames == Detail::SecondNames::whereRoom)
        for (auto place = order.begin(); place != tried && !isStopped(); ++place)
            addSecondName(placer, m_nodes[*place]);
}

Size GraphFrame::secondNameSize(const style::NodeLook& look) const {
    if (look.secondLabel.empty())
        return {};
    const double size = kSecondNameSize * m_detail.textScale;
    return {textWidth(look.secondLabel, size, TextStyle::Weight::regular), kLineHeight * size};
}

/// Under a first name that stands already.
void GraphFrame::addSecondName(LabelPlacer& placer, DrawnNode& node) const {
    const Size size = secondNameSize(m_scene.nodeLooks[node.node]);
    if (node.name.isEmpty() || size.width <= 0)
        return;
    const double x = node.anchor == TextAnchor::start ? node.name.left
                     : node.anchor == TextAnchor::end ? node.name.right
                                                      : node.name.centre().x;
    const Rect second = nameBoxes(x, rowBelow(node.name.bottom), node.anchor, {}, size).second;
    if (placer.placeFirst(std::array{second}) == 0)
        node.secondName = second;
}

/// The few that stand out from the many: their names give way to no body but one another's.
void GraphFrame::markHubs(LabelPlacer& placer, std::span<const std::uint32_t> byImportance) {
    constexpr std::size_t kMostHubs = 12;
    constexpr double kStandsOut = 3; // times the median
    if (byImportance.empty())
        return;
    const auto importance = [this](std::uint32_t i) { return m_scene.nodeLooks[m_nodes[i].node].importance; };
    const double median = importance(byImportance[byImportance.size() / 2]);
    for (const std::uint32_t i : byImportance.first(std::min(kMostHubs, byImportance.size()))) {
        if (importance(i) <= kStandsOut * std::max(1.0, median))
            continue;
        m_nodes[i].isHub = true;
        const double side = 2 * m_nodes[i].radius + 2;
        placer.reserve(Rect::around(m_nodes[i].centre, {side, side}));
    }
}

void GraphFrame::placeName(LabelPlacer& placer, DrawnNode& node) {
    const style::NodeLook& look = m_scene.nodeLooks[node.node];
    if (look.label.empty())
        return;
    const double scale = m_detail.textScale;
    const Size first{textWidth(look.label, kNameSize * scale, TextStyle::Weight::semibold),
                     (kAscent + kDescent) * kNameSize * scale};
    const Size second = m_detail.secondNames == Detail::SecondNames::all ? secondNameSize(look) : Size{};
    const double height = first.height + second.height;
    const double gap = kNameGap * std::min(1.0, m_view.scale);
    const double away = node.radius * (look.shape == KindShape::diamond ? 1.2 : 1.05) + gap;
    const Point c = node.centre;
    const std::array choices{
        nameBoxes(c.x, c.y + away, TextAnchor::middle, first, second),
        nameBoxes(c.x + away + 1, c.y - height / 2, TextAnchor::start, first, second),
        nameBoxes(c.x - away - 1, c.y - height / 2, TextAnchor::end, first, second),
        nameBoxes(c.x, c.y - away - height, TextAnchor::middle, first, second),
    };
    constexpr std::array kAnchors{TextAnchor::middle, TextAnchor::start, TextAnchor::end, TextAnchor::middle};
    const std::array boxes{choices[0].all, choices[1].all, choices[2].all, choices[3].all};
    std::size_t chosen = placer.placeFirst(boxes);
    if (chosen == choices.size() && node.isHub) {
        chosen = placer.placeFirstOver(boxes);
        node.isNameOver = true;
    }
    if (chosen == choices.size())
        return;
    node.name = choices[chosen].first;
    node.secondName = choices[chosen].second;
    node.anchor = kAnchors[chosen];
}

/// In parts of the links, on the threads of the surface; those that begin after a stop do nothing.
void GraphFrame::inLinkParts(const LinkWork& work) {
    m_surface.inParts((m_links.size() + kLinkPart - 1) / kLinkPart, [&](std::size_t part) {
        const std::size_t begin = part * kLinkPart;
        if (!m_stop.stop_requested())
            work(part, std::span(m_links).subspan(begin, std::min(kLinkPart, m_links.size() - begin)));
    });
    isStopped();
}

void GraphFrame::collectLinks(std::span<const LinkIndex> visible) {
    m_links.reserve(visible.size());
    for (const LinkIndex link : visible)
        if (isShown(link))
            m_links.emplace_back().link = link;
    inLinkParts([this](std::size_t, LinkRange links) {
        for (DrawnLink& drawnLink : links) {
            drawnLink.look = &m_scene.look(m_scene.links[drawnLink.link]);
            drawnLink.curve = curveOf(drawnLink.link);
            drawnLink.bounds = drawnLink.curve.bounds();
            drawnLink.visible = visibleSpan(drawnLink);
        }
    });
    if (!m_complete)
        m_links.clear();
}

/// Between the outlines of both ends, and clear of their names when enough of the line is left.
Span GraphFrame::visibleSpan(const DrawnLink& link) const {
    const SceneLink& shown = m_scene.links[link.link];
    const auto leaves = [&](NodeIndex end, const Curve& curve) -> std::pair<double, double> {
        const DrawnNode* node = drawn(end);
        const DrawnNode geometry = node != nullptr ? *node : geometryOf(end);
        const double shape =
            leavesShape(curve, geometry.centre, geometry.radius, m_scene.nodeLooks[end].shape);
        const double name = leavesName(curve, shape, geometry.centre, geometry.name);
        return {shape, leavesName(curve, name, geometry.centre, geometry.secondName)};
    };
    const auto [fromShape, fromName] = leaves(shown.from, link.curve);
    const auto [toShape, toName] = leaves(shown.to, reversed(link.curve));
    const double left = std::max(0.0, 1 - fromName - toName) * link.curve.roughLength();
    if (left >= kLeastVisible)
        return {fromName, 1 - toName};
    return {std::min(fromShape, 1 - toShape), std::max(fromShape, 1 - toShape)};
}

Size GraphFrame::linkLabelSize(const style::LinkLook& look) const {
    const double scale = m_detail.textScale;
    const double size = kLinkLabelSize * scale;
    const double text = textWidth(look.label, size, TextStyle::Weight::regular);
    const double mark = look.mark == style::EvidenceMark::none ? 0 : kMarkSize * scale;
    const double gap = text > 0 && mark > 0 ? kMarkGap * scale : 0;
    const double height = std::max((kAscent + kDescent) * size, mark);
    return {text + gap + mark + 2 * kRoomAroundLabel, height + kRoomAroundLabel};
}

/// Crosses stand before any label is placed, as near to the middle of their line as there is room.
void GraphFrame::placeCross(LabelPlacer& placer, DrawnLink& link) const {
    const double side = 2 * kCrossReach * m_detail.lineScale + 2;
    for (const double share : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
        link.crossAt = link.visible.begin + (link.visible.end - link.visible.begin) * share;
        const std::array box{Rect::around(link.curve.at(link.crossAt), {side, side})};
        if (placer.placeFirst(box) == 0)
            return;
    }
}

void GraphFrame::blockArrowhead(LabelPlacer& placer, const DrawnLink& link) const {
    const double side = kArrowReach * m_detail.lineScale;
    placer.block(Rect::around(link.curve.at(link.visible.end), {side, side}));
}

void GraphFrame::addLines(LabelPlacer& placer) {
    std::mutex mutex;
    inLinkParts([&](std::size_t, LinkRange links) {
        LabelPlacer lines(m_view.viewport);
        for (const DrawnLink& link : links)
            lines.addLine(link.curve.part(link.visible.begin, link.visible.end));
        const std::scoped_lock lock(mutex);
        placer.addLinesOf(lines);
    });
}

void GraphFrame::placeLinkLabels(LabelPlacer& placer) {
    addLines(placer);
    if (isStopped())
        return;
    std::vector<std::uint32_t> order;
    for (std::uint32_t i = 0; i < m_links.size(); ++i) {
        DrawnLink& link = m_links[i];
        const style::LinkLook& look = *link.look;
        if (look.arrow != style::ArrowHead::none)
            blockArrowhead(placer, link);
        if (look.lineMark == style::LineMark::cross)
            placeCross(placer, link);
        const bool isBlank = look.label.empty() && look.mark == style::EvidenceMark::none;
        const bool isWanted =
            m_detail.linkLabels == Detail::LinkLabels::all || look.importance >= style::kLeastOfMoney;
        if (!isBlank && isWanted && look.emphasis == style::Emphasis::normal)
            order.push_back(i);
    }
    std::ranges::stable_sort(order, std::greater{},
                             [this](std::uint32_t i) { return m_links[i].look->importance; });
    order.resize(std::min(order.size(), m_detail.mostLinkLabels));
    for (auto i = order.begin(); i != order.end() && !isStopped(); ++i)
        placeLinkLabel(placer, m_links[*i]);
}

void GraphFrame::placeLinkLabel(LabelPlacer& placer, DrawnLink& link) const {
    const SceneLink& shown = m_scene.links[link.link];
    const Curve line = link.curve.part(link.visible.begin, link.visible.end);
    const Size size = linkLabelSize(*link.look);
    if (shown.labelOffset == Point{})
        link.label = placer.placeAlong(line, size).value_or(Rect{});
    else // where the user put it, whatever is there
        link.label = Rect::around(line.at(0.5) + shown.labelOffset * m_view.scale, size);
}

/// Leaves room in the lines for every label they would cross.
void GraphFrame::cutLines() {
    std::vector<Rect> boxes;
    for (const DrawnNode& node : m_nodes)
        for (const Rect& line : {node.name, node.secondName})
            if (!line.isEmpty())
                boxes.push_back(line.grownBy(kRoomAroundLabel));
    for (const DrawnLink& link : m_links)
        if (!link.label.isEmpty())
            boxes.push_back(link.label);
    m_hasGaps = boxes.size() * m_links.size() <= kMostGapTests;
    if (!m_hasGaps)
        boxes.clear();
    const LabelBoxes labels(std::move(boxes));
    m_pieces.resize(m_links.size() / kLinkPart + 1);
    inLinkParts([&](std::size_t number, LinkRange links) { cutLines(links, labels, m_pieces[number]); });
}

void GraphFrame::cutLines(LinkRange links, const LabelBoxes& labels, std::vector<Span>& pieces) {
    std::vector<Span> holes;
    std::vector<std::size_t> counts;
    for (const DrawnLink& link : links) {
        holes.clear();
        labels.addSpans(link.curve, holes);
        const std::vector<Span> left = without(link.visible, holes);
        std::ranges::copy(left, std::back_inserter(pieces));
        counts.push_back(left.size());
    }
    std::span<const Span> rest = pieces;
    for (std::size_t i = 0; i < links.size(); ++i) {
        links[i].pieces = rest.first(counts[i]);
        rest = rest.subspan(counts[i]);
    }
}

} // namespace moneyties::canvas
