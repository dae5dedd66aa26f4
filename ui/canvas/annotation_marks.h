// Owns the marks of annotations under the hand: outline and knobs of the selected, and the ghost of the one
// that is being moved or resized.
#pragma once

#include "ui/canvas/hit_test.h"
#include "ui/canvas/palette.h"

#include <QPainter>

#include <optional>
#include <span>
#include <vector>

namespace moneyties::canvas {

/// An annotation that the hand holds: by its whole, its corner or one of its ends.
struct HeldAnnotation {
    Hit grabbed;
    Point delta; ///< scene units since the press
};

/// Where it stands (or how large it is) after the drag; never smaller than a line of text.
Rect areaAfter(const SceneAnnotation& annotation, const HeldAnnotation& held);

/// The nodes whose middle lies inside a frame, ascending.
std::vector<NodeIndex> nodesInside(const SceneData& scene, const SceneAnnotation& frame);

void paintAnnotationMarks(QPainter& painter, const SceneData& scene, std::span<const AnnotationId> picked,
                          const std::optional<HeldAnnotation>& held, const ViewTransform& view,
                          const Palette& palette);

} // namespace moneyties::canvas
