#include "ui/canvas/tools/walk.h"

#include <limits>

namespace moneyties::canvas {
namespace {

constexpr double kCosine75 = 0.2588;

Point unitVector(WalkDirection direction) {
    switch (direction) {
    case WalkDirection::left:
        return {-1, 0};
    case WalkDirection::right:
        return {1, 0};
    case WalkDirection::up:
        return {0, -1};
    case WalkDirection::down:
        break;
    }
    return {0, 1};
}

/// Smaller is better: distance, lengthened for what lies aside; infinite outside the sector.
double walkCost(Point step, Point towards) {
    const double distance = length(step);
    const double along = distance > 0 ? dot(step, towards) / distance : 0;
    return along < kCosine75 ? std::numeric_limits<double>::infinity() : distance / (along * along);
}

} // namespace

NodeIndex otherEnd(const SceneLink& link, NodeIndex node) {
    return link.from == node ? link.to : link.from;
}

NodeIndex neighbourTowards(const SceneData& scene, NodeIndex from, WalkDirection direction) {
    const Point towards = unitVector(direction);
    double best = std::numeric_limits<double>::infinity();
    NodeIndex found = kNoIndex;
    for (const LinkIndex link : scene.linksAt(from)) {
        const NodeIndex other = otherEnd(scene.links[link], from);
        const double cost = walkCost(scene.position(other) - scene.position(from), towards);
        if (cost < best) {
            best = cost;
            found = other;
        }
    }
    return found;
}

NodeIndex nearestNode(const SceneData& scene, Point point) {
    double best = std::numeric_limits<double>::infinity();
    NodeIndex found = kNoIndex;
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node) {
        const Point step = scene.position(node) - point;
        if (dot(step, step) < best) {
            best = dot(step, step);
            found = node;
        }
    }
    return found;
}

} // namespace moneyties::canvas
