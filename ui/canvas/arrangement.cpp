#include "ui/canvas/arrangement.h"

#include "ui/canvas/label_metrics.h"

#include <algorithm>
#include <limits>
#include <map>

namespace moneyties::canvas {

namespace {

constexpr std::size_t kMostForLongLines = 400; // nodes; larger boards are not read label by label
constexpr double kEdgeLength = 120;

/// The body with its name below it, around the node's position.
Rect boxOf(const style::NodeLook& look) {
    constexpr double kMargin = 6;
    const Size name = nameSize(look);
    const double half = std::max(look.radius * 1.2, name.width / 2) + kMargin;
    const double below = name.height > 0 ? kNameGap + name.height : 0;
    return {-half, -look.radius * 1.2 - kMargin, half, look.radius * 1.05 + below + kMargin};
}

/// In multiples of the edge length: room for the label between the two bodies, and for those of parallel
/// links one below the other.
float lengthOf(const SceneData& scene, const SceneLink& link, int bundle) {
    constexpr double kShare = 0.85; // a label may also stand across a steep line
    constexpr double kPerParallel = 26;
    constexpr double kMost = 3;
    const double label = textWidth(scene.look(link).label, kLinkLabelSize, TextStyle::Weight::regular);
    const double bodies = scene.nodeLooks[link.from].radius + scene.nodeLooks[link.to].radius;
    return static_cast<float>(
        std::clamp((bodies + label * kShare + 30 + kPerParallel * (bundle - 1)) / kEdgeLength, 1.0, kMost));
}

} // namespace

std::vector<int> bundleSizes(const SceneData& scene) {
    std::map<std::pair<NodeIndex, NodeIndex>, int> sizes;
    for (const SceneLink& link : scene.links)
        ++sizes[std::minmax(link.from, link.to)];
    std::vector<int> ofLinks;
    for (const SceneLink& link : scene.links)
        ofLinks.push_back(sizes[std::minmax(link.from, link.to)]);
    return ofLinks;
}

layout::LayoutInput layoutInput(const SceneData& scene, StartFrom start) {
    layout::LayoutInput input;
    input.nodeCount = scene.nodeCount();
    input.edges.reserve(scene.links.size());
    const bool hasLongLines = scene.nodeCount() <= kMostForLongLines;
    for (const SceneLink& link : scene.links)
        input.edges.push_back({link.from, link.to});
    if (hasLongLines) {
        const std::vector<int> bundles = bundleSizes(scene);
        for (LinkIndex i = 0; i < scene.links.size(); ++i)
            input.lengths.push_back(lengthOf(scene, scene.links[i], bundles[i]));
    }
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node)
        input.boxes.push_back(boxOf(scene.nodeLooks[node]));
    if (start == StartFrom::nothing)
        return input;
    constexpr double kNowhere = std::numeric_limits<double>::quiet_NaN();
    for (NodeIndex node = 0; node < scene.nodeCount(); ++node) {
        input.start.push_back(scene.placed[node] ? scene.position(node) : Point{kNowhere, kNowhere});
        input.pinned.push_back(scene.pinned[node] ? 1 : 0);
    }
    return input;
}

std::vector<Point> arrangedPositions(const SceneData& scene, const layout::LayoutOptions& options,
                                     StartFrom start, const Job& job) {
    return layout::run(layoutInput(scene, start), options, job);
}

Scene withNewcomersArranged(const Scene& scene, const Job& job) {
    const auto isPlaced = [&](NodeIndex node) { return scene->placed[node]; };
    NodeIndex placed = 0;
    for (NodeIndex node = 0; node < scene->nodeCount(); ++node)
        placed += isPlaced(node) ? 1 : 0;
    if (placed == scene->nodeCount())
        return scene;
    layout::LayoutInput input = layoutInput(*scene);
    for (NodeIndex node = 0; node < scene->nodeCount(); ++node)
        input.pinned[node] = isPlaced(node) ? 1 : 0;
    return withPositions(scene, layout::run(input, {}, job));
}

} // namespace moneyties::canvas
