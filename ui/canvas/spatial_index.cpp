#include "ui/canvas/spatial_index.h"

#include "core/geometry/spatial_index.h"
#include "core/style/shape.h"

#include <algorithm>
#include <cmath>

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
        : scene(shown), nodes(nodeBoxes(shown)), owners(std::move(pieces.owners)), links(pieces.boxes) {}

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
