#include "ui/canvas/link_routing.h"

#include "core/geometry/lanes.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/scene_builder.h"

#include <algorithm>
#include <map>
#include <unordered_set>

namespace moneyties::canvas {

namespace {

constexpr std::size_t kMostNodes = 400;
constexpr std::size_t kMostLinks = 2000;
constexpr double kClearance = 3; // scene units between a line and a body or name

struct Obstacle {
    NodeIndex node = 0;
    Rect box;
};

/// Body and name of every node, the name where it stands when there is room.
std::vector<Obstacle> obstaclesOf(const SceneData& scene) {
    std::vector<Obstacle> obstacles;
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node) {
        const style::NodeLook& look = scene.nodeLooks[node];
        const Point centre = scene.position(node);
        const double side = 2 * (look.radius + kClearance);
        obstacles.push_back({node, Rect::around(centre, {side, side})});
        const Size name = nameSize(look);
        if (name.height <= 0)
            continue;
        const double top = centre.y + look.radius * 1.05 + kNameGap;
        obstacles.push_back(
            {node, Rect{centre.x - name.width / 2, top, centre.x + name.width / 2, top + name.height}.grownBy(
                       kClearance)});
    }
    return obstacles;
}

class Router {
public:
    Router(const SceneData& scene, const std::vector<BoardLink>& byHand)
        : m_scene(scene), m_obstacles(obstaclesOf(scene)), m_links(scene.links.values()) {
        for (const BoardLink& link : byHand)
            if (link.bend != 0)
                m_fixed.insert(link.relationship);
    }

    std::vector<SceneLink> run() {
        std::map<std::pair<NodeIndex, NodeIndex>, std::vector<LinkIndex>> between;
        for (LinkIndex i = 0; i < m_links.size(); ++i)
            if (m_links[i].from != m_links[i].to)
                between[std::minmax(m_links[i].from, m_links[i].to)].push_back(i);
        for (auto& [ends, members] : between)
            if (std::ranges::none_of(members, [&](LinkIndex i) { return m_fixed.contains(m_links[i].id); }))
                route(ends.first, ends.second, members);
        return std::move(m_links);
    }

private:
    /// Seen from the first end, so that opposite directions bend to consistent sides.
    double bendOf(const SceneLink& link, NodeIndex first) const {
        return link.from == first ? link.bend : -link.bend;
    }

    void route(NodeIndex first, NodeIndex second, std::vector<LinkIndex>& members) {
        const Point from = m_scene.position(first);
        const Point to = m_scene.position(second);
        const double spacing = members.size() > 1 ? fan(members.size())[1] - fan(members.size())[0] : kSingle;
        const std::vector<Rect> inTheWay = obstaclesBetween(first, second, spacing * members.size() / 2);
        if (inTheWay.empty())
            return;
        std::ranges::stable_sort(members, {}, [&](LinkIndex i) { return bendOf(m_links[i], first); });
        const std::vector<double> bends = clearLanes(from, to, members.size(), spacing, inTheWay);
        for (std::size_t i = 0; i < members.size(); ++i) {
            SceneLink& link = m_links[members[i]];
            link.bend = static_cast<float>(link.from == first ? bends[i] : -bends[i]);
        }
    }

    /// Those that any curve between the two could meet.
    std::vector<Rect> obstaclesBetween(NodeIndex first, NodeIndex second, double reach) const {
        const Point from = m_scene.position(first);
        const Point to = m_scene.position(second);
        const Rect area = Rect{std::min(from.x, to.x), std::min(from.y, to.y), std::max(from.x, to.x),
                               std::max(from.y, to.y)}
                              .grownBy(reach + length(to - from) / 2);
        std::vector<Rect> boxes;
        for (const Obstacle& obstacle : m_obstacles)
            if (obstacle.node != first && obstacle.node != second && area.intersects(obstacle.box))
                boxes.push_back(obstacle.box);
        return boxes;
    }

    static constexpr double kSingle = 20; // twice the step in which a single link looks for room

    const SceneData& m_scene;
    std::vector<Obstacle> m_obstacles;
    std::vector<SceneLink> m_links;
    std::unordered_set<RelationshipId> m_fixed;
};

} // namespace

bool isRouted(const SceneData& scene) {
    return scene.nodeCount() <= kMostNodes && scene.links.size() <= kMostLinks;
}

Scene withRoutedLinks(const Scene& scene, const std::vector<BoardLink>& byHand) {
    if (!isRouted(*scene))
        return scene;
    auto routed = std::make_shared<SceneData>(*scene);
    routed->links = Router(*scene, byHand).run();
    routed->version = nextSceneVersion();
    return routed;
}

} // namespace moneyties::canvas
