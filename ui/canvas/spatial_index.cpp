#include "ui/canvas/spatial_index.h"

#include "core/geometry/spatial_index.h"
#include "core/style/shape.h"

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

std::vector<Rect> linkBoxes(const SceneData& scene) {
    std::vector<Rect> boxes;
    boxes.reserve(scene.links.size());
    for (const SceneLink& link : scene.links)
        boxes.push_back(linkCurve(scene, link).bounds());
    return boxes;
}

/// Ascending. Where many of all were found, marking them is quicker than sorting.
void sortPlaces(std::vector<std::uint32_t>& places, std::size_t all) {
    if (places.size() < all / 16) {
        std::ranges::sort(places);
        return;
    }
    std::vector<bool> isFound(all);
    for (const std::uint32_t place : places)
        isFound[place] = true;
    places.clear();
    for (std::uint32_t place = 0; place < all; ++place)
        if (isFound[place])
            places.push_back(place);
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
    explicit Impl(const SceneData& shown) : scene(shown), nodes(nodeBoxes(shown)), links(linkBoxes(shown)) {}

    SceneData scene; // shares its arrays
    moneyties::SpatialIndex nodes;
    moneyties::SpatialIndex links;
};

SpatialIndex::SpatialIndex(const SceneData& scene) : m_impl(std::make_unique<Impl>(scene)) {}
SpatialIndex::~SpatialIndex() = default;

std::vector<NodeIndex> SpatialIndex::nodesIn(const Rect& area) const {
    std::vector<NodeIndex> nodes;
    m_impl->nodes.find(area, nodes);
    sortPlaces(nodes, m_impl->scene.nodeCount());
    return nodes;
}

std::vector<LinkIndex> SpatialIndex::linksIn(const Rect& area) const {
    std::vector<LinkIndex> links;
    m_impl->links.find(area, links);
    sortPlaces(links, m_impl->scene.links.size());
    return links;
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
    std::vector<LinkIndex> near;
    m_impl->links.find(Rect{point.x, point.y, point.x, point.y}.grownBy(tolerance), near);
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
