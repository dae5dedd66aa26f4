// Owns the way of nodes from where they stood to where a new scene has them, along which the eye can follow.
#pragma once

#include "ui/canvas/scene_data.h"

#include <vector>

namespace moneyties::canvas {

/// Where each node of `after` stood in `before`; newcomers stand where they will. Empty when nobody moved by
/// more than `least` scene units, or nobody was there before.
std::vector<Point> placesBefore(const SceneData& before, const SceneData& after, double least);

/// The scene at `done` (0 to 1) of the way of its nodes from other places.
Scene onTheWay(const Scene& scene, const std::vector<Point>& from, double done);

} // namespace moneyties::canvas
