// Owns the arrangement of a scene: it asks core/layout for positions with the room that names and link labels
// take on the canvas.
#pragma once

#include "core/base/job.h"
#include "core/layout/layout.h"
#include "ui/canvas/scene_data.h"

namespace moneyties::canvas {

/// Whether nodes that have a place keep it as the start (and, when pinned, for good).
enum class StartFrom { positions, nothing };

/// What core/layout needs to know of the scene: boxes of nodes with their names below, and lines long enough
/// for their labels on boards small enough to read them.
layout::LayoutInput layoutInput(const SceneData& scene, StartFrom start = StartFrom::positions);

/// How many links join the same two nodes, for each link.
std::vector<int> bundleSizes(const SceneData& scene);

/// One position per node. Any thread (a QGuiApplication must live, for the fonts); throws Error(cancelled).
std::vector<Point> arrangedPositions(const SceneData& scene, const layout::LayoutOptions& options = {},
                                     StartFrom start = StartFrom::positions, const Job& job = {});

/// The scene as it stands when every node is placed; else with its newcomers arranged among the others,
/// which stay where they are.
Scene withNewcomersArranged(const Scene& scene, const Job& job = {});

} // namespace moneyties::canvas
