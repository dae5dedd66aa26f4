// Owns small hand-made scenes for the tests of the canvas: nodes at given places, links between them.
#pragma once

#include "ui/canvas/scene_data.h"

#include <utility>
#include <vector>

namespace moneyties::test {

/// Nodes 0, 1, 2 … at the given places have the entity ids 1, 2, 3 …, the labels "Node 1" … and a radius of
/// 14; links have the relationship ids 1, 2, 3 … and the labels "tie 1" …
struct SmallScene {
    using NodeIndex = canvas::NodeIndex;
    std::vector<Point> positions;
    std::vector<std::pair<NodeIndex, NodeIndex>> ties;
    std::vector<float> bends = {}; ///< of the first links; 0 for the rest

    canvas::SceneData make() const {
        canvas::SceneData scene;
        scene.version = canvas::nextSceneVersion();
        const std::size_t count = positions.size();
        std::vector<EntityId> ids;
        std::vector<style::NodeLook> looks(count);
        for (std::size_t i = 0; i < count; ++i) {
            ids.emplace_back(static_cast<std::int64_t>(i + 1));
            looks[i].label = "Node " + std::to_string(i + 1);
            looks[i].fill = 0x3867A8;
        }
        scene.nodeIds = std::move(ids);
        scene.nodeLooks = std::move(looks);
        scene.pinned = std::vector<bool>(count);
        scene.placed = std::vector<bool>(count, true);
        scene.positions = positions;
        addLinks(scene);
        return scene;
    }

private:
    void addLinks(canvas::SceneData& scene) const {
        std::vector<canvas::SceneLink> links;
        std::vector<style::LinkLook> looks;
        for (std::size_t i = 0; i < ties.size(); ++i) {
            canvas::SceneLink link;
            link.id = RelationshipId(static_cast<std::int64_t>(i + 1));
            link.from = ties[i].first;
            link.to = ties[i].second;
            link.look = static_cast<std::uint32_t>(i);
            link.bend = i < bends.size() ? bends[i] : 0;
            links.push_back(link);
            looks.emplace_back().label = "tie " + std::to_string(i + 1);
        }
        scene.links = std::move(links);
        scene.linkLooks = std::move(looks);
        canvas::setIncidence(scene);
    }
};

inline canvas::Scene sceneOf(std::vector<Point> positions,
                             std::vector<std::pair<canvas::NodeIndex, canvas::NodeIndex>> ties) {
    SmallScene scene{std::move(positions), std::move(ties)};
    return std::make_shared<const canvas::SceneData>(scene.make());
}

} // namespace moneyties::test
