// Owns small hand-made scenes for the tests of the canvas.
#pragma once

#include "ui/canvas/scene_data.h"

#include <utility>

namespace moneyties::test {

/// Nodes 0, 1, 2 … at the given places have the entity ids 1, 2, 3 …, the labels "Node 1" … and a radius of
/// 14; links have the relationship ids 1, 2, 3 …
inline canvas::Scene sceneOf(std::vector<Point> positions,
                             const std::vector<std::pair<canvas::NodeIndex, canvas::NodeIndex>>& links) {
    auto scene = std::make_shared<canvas::SceneData>();
    static std::uint64_t version = 1000;
    scene->version = ++version;
    for (std::size_t i = 0; i < positions.size(); ++i) {
        scene->nodeIds.emplace_back(static_cast<std::int64_t>(i + 1));
        scene->nodeLooks.emplace_back().label = "Node " + std::to_string(i + 1);
    }
    scene->pinned.assign(positions.size(), false);
    scene->linkLooks.emplace_back();
    std::vector<std::vector<canvas::LinkIndex>> at(positions.size());
    for (const auto& [from, to] : links) {
        const auto index = static_cast<canvas::LinkIndex>(scene->links.size());
        scene->links.push_back({RelationshipId(index + 1), from, to, 0, 0});
        at[from].push_back(index);
        if (to != from)
            at[to].push_back(index);
    }
    scene->incidenceStart.push_back(0);
    for (const auto& of : at) {
        scene->incidence.insert(scene->incidence.end(), of.begin(), of.end());
        scene->incidenceStart.push_back(static_cast<std::uint32_t>(scene->incidence.size()));
    }
    scene->positions = std::make_shared<const std::vector<Point>>(std::move(positions));
    return scene;
}

} // namespace moneyties::test
