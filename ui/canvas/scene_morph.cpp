#include "ui/canvas/scene_morph.h"

#include <unordered_map>
#include <utility>

namespace moneyties::canvas {

std::vector<Point> placesBefore(const SceneData& before, const SceneData& after, double least) {
    std::unordered_map<EntityId, Point> known;
    known.reserve(before.nodeCount());
    for (NodeIndex node = 0; node < before.nodeCount(); ++node)
        known.emplace(before.nodeIds[node], before.position(node));
    std::vector<Point> places = after.positions.values();
    bool hasMoved = false;
    for (NodeIndex node = 0; node < after.nodeCount(); ++node) {
        const auto found = known.find(after.nodeIds[node]);
        if (found == known.end())
            continue;
        hasMoved = hasMoved || length(found->second - places[node]) > least;
        places[node] = found->second;
    }
    return hasMoved ? places : std::vector<Point>{};
}

Scene onTheWay(const Scene& scene, const std::vector<Point>& from, double done) {
    std::vector<Point> places = scene->positions.values();
    for (NodeIndex node = 0; node < places.size(); ++node)
        places[node] = from[node] + (places[node] - from[node]) * done;
    return withPositions(scene, std::move(places));
}

} // namespace moneyties::canvas
