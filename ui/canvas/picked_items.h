// Owns PickedItems, what is selected or highlighted on the canvas, as ids and as indices into a scene.
#pragma once

#include "ui/canvas/scene_data.h"
#include "ui/canvas/tools/intent.h"

#include <vector>

namespace moneyties::canvas {

/// Ids in the order they were picked; the last one is the current one.
struct PickedItems {
    std::vector<EntityId> entities;
    std::vector<RelationshipId> relationships;
    std::vector<AnnotationId> annotations{};

    bool isEmpty() const { return entities.empty() && relationships.empty() && annotations.empty(); }
    friend bool operator==(const PickedItems&, const PickedItems&) = default;
};

/// What is picked after `chosen` replaced, joined or toggled it.
PickedItems pickedAfter(const PickedItems& before, const PickedItems& chosen, SelectMode mode);

/// The same as ascending indices of a scene; what the scene does not show is absent.
struct PickedIndices {
    std::vector<NodeIndex> nodes;
    std::vector<LinkIndex> links;

    bool isEmpty() const { return nodes.empty() && links.empty(); }
    bool hasNode(NodeIndex node) const;
    bool hasLink(LinkIndex link) const;
    friend bool operator==(const PickedIndices&, const PickedIndices&) = default;
};

} // namespace moneyties::canvas
