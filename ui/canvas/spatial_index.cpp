#include "ui/canvas/spatial_index.h"

#include "core/geometry/spatial_index.h"
#include "core/style/shape.h"
#include "ui/canvas/excerpt.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace moneyties::canvas {

namespace {

/// Boxes and whose they are; a link may have several.
class BoxTree {
public:
    BoxTree(const std::vector<Rect>& boxes, std::vector<std::uint32_t> owners)
        : m_tree(boxes), m_owners(std::move(owners)) {}

    /// Appends the owner of each box that touches the area.
    void find(const Rect& area, std::vector<std::uint32_t>& owners) const {
        const std::size_t begin = owners.size();
        m_tree.find(area, owners);
        for (std::size_t i = begin; i < owners.size(); ++i)
            owners[i] = m_owners[owners[i]];
    }

private:
    moneyties::SpatialIndex m_tree;
    std::vector<std::uint32_t> m_owners; ///< of each box
};

BoxTree nodeTree(const SceneData& scene, std::vector<NodeIndex> nodes) {
    constexpr double kLargestReach = 1.3; // of all shapes, in radii
    std::vector<Rect> boxes;
    boxes.reserve(nodes.size());
    for (const NodeIndex node : nodes) {
        const double side = 2 * kLargestReach * scene.nodeLooks[node].radius;
        boxes.push_back(Rect::around(scene.position(node), {side, side}));
    }
    return {boxes, std::move(nodes)};
}

Curve curveOf(const PlainLink& link) {
    return {{link.fromX, link.fromY}, {link.controlX, link.controlY}, {link.toX, link.toY}};
}

/// Of links at their places among the plain ones, whose neighbours lie near one another in memory too. A long
/// slanting line fills little of its box, and would be found nearly everywhere: it is cut into pieces with
/// boxes of their own.
BoxTree linkTree(std::span<const PlainLink> links, const std::vector<std::uint32_t>& places) {
    constexpr double kPiece = 250; // scene units
    constexpr double kMostPieces = 16;
    std::vector<Rect> boxes;
    std::vector<std::uint32_t> owners;
    boxes.reserve(places.size());
    owners.reserve(places.size());
    for (const std::uint32_t place : places) {
        const Curve curve = curveOf(links[place]);
        const Rect whole = curve.bounds();
        const double slant = std::min(whole.width(), whole.height());
        const double pieces = std::clamp(std::ceil(slant / kPiece), 1.0, kMostPieces);
        for (double i = 0; i < pieces; ++i) {
            boxes.push_back(pieces == 1 ? whole : curve.part(i / pieces, (i + 1) / pieces).bounds());
            owners.push_back(place);
        }
    }
    return {boxes, std::move(owners)};
}

std::vector<std::uint32_t> upTo(std::size_t count) {
    std::vector<std::uint32_t> indices(count);
    std::iota(indices.begin(), indices.end(), 0U);
    return indices;
}

/// Nodes that stand elsewhere than before, and the links at them; ascending.
struct Moved {
    std::vector<NodeIndex> nodes;
    std::vector<std::uint32_t> places; ///< of the links among the plain ones
};

std::vector<NodeIndex> movedNodes(const SceneData& before, const SceneData& after) {
    std::vector<NodeIndex> moved;
    for (NodeIndex node = 0; node < after.nodeCount(); ++node)
        if (!(before.position(node) == after.position(node)))
            moved.push_back(node);
    return moved;
}

/// Beyond, a tree made anew answers sooner.
bool isWorthPatching(const SceneData& scene, const Moved& moved) {
    constexpr std::size_t kShare = 32;
    return (moved.nodes.size() + moved.places.size()) * kShare <= scene.nodeCount() + scene.links.size();
}

void removeMoved(std::vector<std::uint32_t>& indices, const std::vector<std::uint32_t>& moved) {
    if (!moved.empty())
        std::erase_if(indices, [&](std::uint32_t i) { return std::ranges::binary_search(moved, i); });
}

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

struct SpatialIndex::Trees {
    BoxTree nodes;
    BoxTree links;
};

/// What is shared by the indexes of a scene and of those in which a few nodes have moved since.
struct SpatialIndex::Base {
    SceneData scene; // shares its arrays
    Trees trees;
    std::vector<std::uint32_t> placeOfLink; ///< among the plain ones

    Base(const SceneData& of, const std::vector<PlainLink>& plain)
        : scene(of), trees{nodeTree(of, upTo(of.nodeCount())), linkTree(plain, upTo(plain.size()))},
          placeOfLink(plain.size()) {
        for (std::uint32_t place = 0; place < plain.size(); ++place)
            placeOfLink[plain[place].link] = place;
    }

    Moved movedIn(const SceneData& later) const {
        Moved moved{movedNodes(scene, later), {}};
        for (const LinkIndex link : linksAtAny(later, moved.nodes))
            moved.places.push_back(placeOfLink[link]);
        std::ranges::sort(moved.places);
        return moved;
    }
};

struct SpatialIndex::Impl {
    explicit Impl(const SceneData& shown)
        : scene(shown), plain(plainLinksOf(shown)), base(std::make_shared<const Base>(shown, plain)) {
        for (const PlainLink& link : plain)
            bounds = bounds.united(linkCurve(shown, shown.links[link.link]).bounds());
    }

    Impl(const SceneData& shown, const Impl& before, Moved since)
        : scene(shown), plain(before.plain), base(before.base), moved(std::move(since)),
          bounds(before.bounds) {
        for (const auto& changed : {before.moved.places, moved.places}) // the first may be back
            for (const std::uint32_t place : changed) {
                const LinkIndex link = plain[place].link;
                plain[place] = plainLink(shown, link);
                bounds = bounds.united(linkCurve(shown, shown.links[link]).bounds());
            }
        movedTrees =
            std::make_unique<const Trees>(Trees{nodeTree(shown, moved.nodes), linkTree(plain, moved.places)});
    }

    /// Among the plain ones; a link once for each of its boxes, in no order.
    std::vector<std::uint32_t> placesNear(const Rect& area) const {
        std::vector<std::uint32_t> found;
        base->trees.links.find(area, found);
        removeMoved(found, moved.places);
        if (movedTrees)
            movedTrees->links.find(area, found);
        return found;
    }

    SceneData scene; // shares its arrays
    std::vector<PlainLink> plain;
    std::shared_ptr<const Base> base;
    Moved moved;                             ///< since the base was made
    std::unique_ptr<const Trees> movedTrees; ///< null: nothing has
    Rect bounds;                             ///< around all links
};

SpatialIndex::SpatialIndex(const SceneData& scene) : m_impl(std::make_unique<Impl>(scene)) {}

SpatialIndex::SpatialIndex(const SceneData& scene, const SpatialIndex& before) {
    Moved moved = before.m_impl->base->movedIn(scene);
    m_impl = isWorthPatching(scene, moved) ? std::make_unique<Impl>(scene, *before.m_impl, std::move(moved))
                                           : std::make_unique<Impl>(scene);
}

SpatialIndex::~SpatialIndex() = default;

std::vector<NodeIndex> SpatialIndex::nodesIn(const Rect& area) const {
    std::vector<NodeIndex> nodes;
    m_impl->base->trees.nodes.find(area, nodes);
    removeMoved(nodes, m_impl->moved.nodes);
    if (m_impl->movedTrees)
        m_impl->movedTrees->nodes.find(area, nodes);
    sortUnique(nodes, m_impl->scene.nodeCount());
    return nodes;
}

std::vector<LinkIndex> SpatialIndex::linksIn(const Rect& area) const {
    std::vector<LinkIndex> links = m_impl->placesNear(area);
    for (LinkIndex& link : links)
        link = m_impl->plain[link].link;
    sortUnique(links, m_impl->scene.links.size());
    return links;
}

std::span<const PlainLink> SpatialIndex::plainLinks() const {
    return m_impl->plain;
}

std::vector<std::uint32_t> SpatialIndex::plainLinksIn(const Rect& area) const {
    if (area.united(m_impl->bounds) == area)
        return upTo(m_impl->plain.size());
    std::vector<std::uint32_t> places = m_impl->placesNear(area);
    sortUnique(places, m_impl->plain.size());
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

/// The plain link tells the distance well enough to pass over most; it lies in one place.
LinkIndex SpatialIndex::linkAt(Point point, double tolerance) const {
    constexpr double kRounding = 1e-6; // more than that of single precision, of a coordinate
    LinkIndex nearest = kNoIndex;
    double least = tolerance;
    const Rect area = Rect{point.x, point.y, point.x, point.y}.grownBy(tolerance);
    for (const std::uint32_t place : m_impl->placesNear(area)) {
        const PlainLink& plain = m_impl->plain[place];
        const float size = std::abs(plain.fromX) + std::abs(plain.fromY) + std::abs(plain.toX) +
                           std::abs(plain.toY) + std::abs(plain.controlX) + std::abs(plain.controlY);
        if (curveOf(plain).distanceTo(point) > least + kRounding * static_cast<double>(size))
            continue;
        const double distance = linkCurve(m_impl->scene, m_impl->scene.links[plain.link]).distanceTo(point);
        if (distance > least || (distance == least && plain.link > nearest))
            continue;
        least = distance;
        nearest = plain.link;
    }
    return nearest;
}

} // namespace moneyties::canvas
