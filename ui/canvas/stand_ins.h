// Owns stand-ins: the nodes that stand for a folded frame or for a deal drawn as a hub, put into what a scene
// is made of.
#pragma once

#include "ui/canvas/scene_builder.h"

namespace moneyties::canvas {

bool hasStandIns(const SceneInput& input);

/// Whoever stands inside a folded frame is left out, the frame's node takes over their relationships to the
/// outside. The relationships of a deal drawn as a hub run through its node: the link to it is the
/// relationship, the one from it to the target has no words. Places decide who is inside a frame.
SceneInput withStandIns(const SceneInput& input);

/// The look of a stand-in; an entity's look comes back as it is.
style::NodeLook standInLook(EntityId node, style::NodeLook look);

/// The relationship that a link tells of, also the wordless half behind a hub.
RelationshipId relationshipOf(RelationshipId link);

} // namespace moneyties::canvas
