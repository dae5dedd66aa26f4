// Owns SceneLookup, the way from ids back to the indices of a scene.
#pragma once

#include "ui/canvas/picked_items.h"
#include "ui/canvas/scene_data.h"

#include <vector>

namespace moneyties::canvas {

/// Scenes whose ids ascend are searched as they stand; others are sorted once.
class SceneLookup {
public:
    SceneLookup() = default;
    explicit SceneLookup(Scene scene);

    NodeIndex node(EntityId entity) const;             ///< kNoIndex when the scene does not show it
    LinkIndex link(RelationshipId relationship) const; ///< kNoIndex when the scene does not show it
    PickedIndices indices(const PickedItems& items) const;

private:
    Scene m_scene;
    std::vector<NodeIndex> m_nodeOrder; ///< by id; empty when the scene's own order is by id
    std::vector<LinkIndex> m_linkOrder;
};

} // namespace moneyties::canvas
