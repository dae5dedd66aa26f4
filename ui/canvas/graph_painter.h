// Owns GraphPainter, the one painter for screen and exports: it walks what a view shows of a scene and
// draws it on a surface.
#pragma once

#include "ui/canvas/palette.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/surface.h"
#include "ui/canvas/view_transform.h"

#include <stop_token>
#include <vector>

namespace moneyties::canvas {

class SpatialIndex;

/// What is left out or stressed in one painting.
struct PaintOptions {
    Palette palette;
    std::vector<NodeIndex> hidden; ///< not drawn, nor their links (the nodes under the hand), sorted
    std::vector<Rect> reserved;    ///< logical pixels of the view that labels keep out of
    enum class Background { paint, transparent } background = Background::paint;
    enum class Labels { paint, omit } labels = Labels::paint;
    /// `sample`: of very many plain lines only some, evenly spread, for a frame that is soon replaced.
    enum class Lines { all, sample } lines = Lines::all;
};

/// Where labels ended up, so that a hit test and the accessibility tree know them (logical pixels).
struct PlacedLabel {
    Rect area;
    bool isLink = false;
    std::uint32_t index = 0; ///< NodeIndex or LinkIndex
};

struct PaintResult {
    bool complete = true;   ///< false when the stop token ended the work
    bool isCrowded = false; ///< so many plain lines that a sample of them is less
    std::vector<PlacedLabel> labels;
};

/// Thread-safe: any number of threads may paint the same scene at once, each on its own surface. Checks
/// `stop` every few thousand primitives. `index` belongs to the same positions as the scene.
PaintResult paintGraph(const SceneData& scene, const SpatialIndex& index, const ViewTransform& view,
                       const PaintOptions& options, Surface& surface, std::stop_token stop = {});

/// Box around all nodes with their labels, scene units. `textScale` is the size of labels in scene units, in
/// that of 100 %: more than 1 where a small scale leaves them readable.
Rect sceneBounds(const SceneData& scene, double textScale = 1);

} // namespace moneyties::canvas
