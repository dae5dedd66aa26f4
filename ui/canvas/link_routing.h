// Owns the way of links around nodes that are not their ends.
#pragma once

#include "core/model/board.h"
#include "ui/canvas/scene_data.h"

#include <vector>

namespace moneyties::canvas {

/// Whether a scene is small enough for its links to be routed.
bool isRouted(const SceneData& scene);

/// The scene with those links bent that would run through the body or the name of a foreign node; parallel
/// ones stay fanned out. Links that were bent by hand keep their bend. Large boards are given back as they
/// are: nobody follows a single line there. Any thread (a QGuiApplication must live, for the fonts).
Scene withRoutedLinks(const Scene& scene, const std::vector<BoardLink>& byHand = {});

} // namespace moneyties::canvas
