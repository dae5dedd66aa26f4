// Owns walking: which node an arrow key leads to.
#pragma once

#include "ui/canvas/scene_data.h"
#include "ui/canvas/tools/intent.h"

namespace moneyties::canvas {

/// The neighbour of `from` that lies best in a direction: near, and within 75 degrees of it. kNoIndex when
/// no link leads that way.
NodeIndex neighbourTowards(const SceneData& scene, NodeIndex from, WalkDirection direction);

/// Where a walk begins when nothing is selected: the node nearest to a point; kNoIndex in an empty scene.
NodeIndex nearestNode(const SceneData& scene, Point point);

/// The node at the other end of a link.
NodeIndex otherEnd(const SceneLink& link, NodeIndex node);

} // namespace moneyties::canvas
