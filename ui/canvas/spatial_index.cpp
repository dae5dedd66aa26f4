#include "ui/canvas/spatial_index.h"

#include "core/geometry/spatial_index.h"
#include "core/style/shape.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace moneyties::canvas {

namespace {

std::vector<Rect> nodeBoxes(const SceneData& scene) {
    constexpr double kLargestReach = 1.3; // of all shapes, in radii
    std::vector<Rect> boxes(scene.nodeCount());
    for (NodeIndex node = 0; node < boxes.size(); ++node) {
        const double side = 2 * kLargestReach * scene.nodeLooks[node].radius;
        boxes[node] = Rect::around(scene.position(node), {side, side});
    }
    return boxes;
}

/// Links as boxes. A long slanting line fills little of its box, and would be found nearly everywhere: it is
/// cut into pieces with boxes of their own.
struct LinkPieces {
    std::vector<Rect> boxes;
    std::vector<LinkIndex> owners; ///< one per box, ascending

    explicit LinkPieces(const SceneData& scene) {
        boxes.reserve(scene.links.size());
        owners.reserve(scene.links.size());
        for (LinkIndex link = 0; link < scene.links.size(); ++link)
            add(link, linkCurve(scene, scene.links[link]));
    }

private:
    void add(LinkIndex link, const Curve& curve) {
        constexpr double kPiece = 250; // scene units
        constexpr double kMostPieces = 16;
        const Rect whole = curve.bounds();
        const double slant = std::min(whole.width(), whole.height());
        const double pieces = std::clamp(std::ceil(slant / kPiece), 1.0, kMostPieces);
        for (double i = 0; i < pieces; ++i) {
            boxes.push_back(pieces == 1 ? whole : curve.part(i / pieces, (i + 1) / pieces).bounds());
            owners.push_back(link);
        }
    }
};

/// The bits of a number spread out, a free one after each.
std::uint64_t spread(std::uint32_t value) {
    std::uint64_t bits = value;
    bits = (bits | bits << 16) & 0x0000FFFF0000FFFF;
    bits = (bits | bits << 8) & 0x00FF00FF00FF00FF;
    bits = (bits | bits << 4) & 0x0F0F0F0F0F0F0F0F;
    bits = (bits | bits << 2) & 0x3333333333333333;
    return (bits | bits << 1) & 0x5555555555555555;
}

/// Where a point comes along the Z-order curve.
std::uint64_t placeOf(Point point) {
    const auto cell = [](double coordinate) {
        return static_cast<std::uint32_t>(std::clamp(coordinate + kMostCoordinate, 0.0, 4e9));
    };
    return spread(cell(point.x)) | spread(cell(point.y)) << 1;
}

PlainLink plainLink(const SceneData& scene, LinkIndex index) {
    const SceneLink& link = scene.links[index];
    const style::LinkLook& look = scene.look(link);
    const Curve curve = linkCurve(scene, link);
    const auto single = [](double value) { return static_cast<float>(value); };
    return {single(curve.from.x),
            single(curve.from.y),
            single(curve.control.x),
            single(curve.control.y),
            single(curve.to.x),
            single(curve.to.y),
            single(look.width),
            look.colour,
            index,
            look.emphasis};
}

std::vector<PlainLink> plainLinksOf(const SceneData& scene) {
    std::vector<std::pair<std::uint64_t, LinkIndex>> order(scene.links.size());
    for (LinkIndex link = 0; link < order.size(); ++link) {
        const SceneLink& shown = scene.links[link];
        order[link] = {placeOf((scene.position(shown.from) + scene.position(shown.to)) * 0.5), link};
    }
    std::ranges::sort(order);
    std::vector<PlainLink> links;
    links.reserve(order.size());
    for (const auto& [place, link] : order)
        links.push_back(plainLink(scene, link));
    return links;
}

/// Ascending and each once. Many are sorted by marking them, few by comparing.
void sortUnique(std::vector<std::uint32_t>& indices, std::size_t count) {
    if (indices.size() < count / 64) {
        std::ranges::sort(indices);
        indices.erase(std::unique(indices.begin(), indices.end()), indices.end());
        return;
    }
    std::vector<bool> isFound(count);
    for (const std::uint32_t index : indices)
        isFound[index] = true;
    indices.clear();
    for (std::uint32_t index = 0; index < count; ++index)
        if (isFound[index])
            indices.push_back(index);
}

/// How far a point is outside of a node's shape, in scene units; negative inside.
double distanceOutside(const SceneData& scene, NodeIndex node, Point point) {
    const Point offset = point - scene.position(node);
    const double distance = length(offset);
    const style::NodeLook& look = scene.nodeLooks[node];
    return distance < 1e-9 ? -look.radius : distance - style::reach(look.shape, offset) * look.radius;
}

} // namespace

struct SpatialIndex::Impl {
    explicit Impl(const SceneData& shown) : Impl(shown, LinkPieces(shown)) {}
    Impl(const SceneData& shown, LinkPieces pieces)
        : scene(shown), nodes(nodeBoxes(shown)), owners(std::move(pieces.owners)), links(pieces.boxes),
          plain(plainLinksOf(shown)) {
        for (const PlainLink& link : plain)
            bounds = bounds.united(linkCurve(shown, shown.links[link.link]).bounds());
    }

    std::vector<LinkIndex> linksNear(const Rect& area) const {
        std::vector<LinkIndex> found;
        links.find(area, found);
        for (LinkIndex& piece : found)
            piece = owners[piece];
        sortUnique(found, scene.links.size());
        return found;
    }

    SceneData scene; // shares its arrays
    moneyties::SpatialIndex nodes;
    std::vector<LinkIndex> owners; ///< of each box in `links`
    moneyties::SpatialIndex links;
    std::vector<PlainLink> plain;
    Rect bounds; ///< of all links
};

SpatialIndex::SpatialIndex(const SceneData& scene) : m_impl(std::make_unique<Impl>(scene)) {}
SpatialIndex::~SpatialIndex() = default;

std::vector<NodeIndex> SpatialIndex::nodesIn(const Rect& area) const {
    std::vector<NodeIndex> nodes;
    m_impl->nodes.find(area, nodes);
    sortUnique(nodes, m_impl->scene.nodeCount());
    return nodes;
}

std::vector<LinkIndex> SpatialIndex::linksIn(const Rect& area) const {
    return m_impl->linksNear(area);
}

std::span<const PlainLink> SpatialIndex::plainLinks() const {
    return m_impl->plain;
}

std::vector<std::uint32_t> SpatialIndex::plainLinksIn(const Rect& area) const {
    const std::vector<PlainLink>& plain = m_impl->plain;
    std::vector<std::uint32_t> places;
    if (area.united(m_impl->bounds) == area) {
        places.resize(plain.size());
        std::iota(places.begin(), places.end(), 0U);
        return places;
    }
    std::vector<LinkIndex> found;
    m_impl->links.find(area, found);
    std::vector<bool> isFound(plain.size());
    for (const LinkIndex piece : found)
        isFound[m_impl->owners[piece]] = true;
    for (std::uint32_t place = 0; place < plain.size(); ++place)
        if (isFound[plain[place].link])
            places.push_back(place);
    return places;
}

NodeIndex SpatialIndex::nodeAt(Point point, double tolerance) const {
    const Rect area = Rect{point.x, point.y, point.x, point.y}.grownBy(tolerance);
    const std::vector<NodeIndex> near = nodesIn(area);
    // Later nodes are painted above earlier ones.
    const auto topmost = std::ranges::find_if(near.rbegin(), near.rend(), [&](NodeIndex node) {
        return distanceOutside(m_impl->scene, node, point) <= tolerance;
    });
    return topmost == near.rend() ? kNoIndex : *topmost;
}

LinkIndex SpatialIndex::linkAt(Point point, double tolerance) const {
    const std::vector<LinkIndex> near =
        m_impl->linksNear(Rect{point.x, point.y, point.x, point.y}.grownBy(tolerance));
    LinkIndex nearest = kNoIndex;
    double least = tolerance;
    for (const LinkIndex link : near) {
        const double distance = linkCurve(m_impl->scene, m_impl->scene.links[link]).distanceTo(point);
        if (distance > least || (distance == least && link > nearest))
            continue;
        least = distance;
        nearest = link;
    }
    return nearest;
}

} // namespace moneyties::canvas
