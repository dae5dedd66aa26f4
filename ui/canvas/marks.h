// Owns the marks of selected things: a ring around a node, a glow along a link.
#pragma once

#include "ui/canvas/palette.h"
#include "ui/canvas/picked_items.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/view_transform.h"

#include <QPainter>
#include <QPolygonF>

namespace moneyties::canvas {

/// Marks on top of a painted picture: the glow is laid over it like a highlighter, so that line and label
/// stay readable. Only what the view shows is painted.
void paintMarks(QPainter& painter, const SceneData& scene, const PickedIndices& marked,
                const ViewTransform& view, const Palette& palette);

/// The outline of a node grown by `margin` logical pixels, in view pixels.
QPolygonF nodeOutline(const SceneData& scene, NodeIndex node, const ViewTransform& view, double margin);

/// The line of a link between the bodies of its ends, view pixels.
Curve lineBetweenBodies(const SceneData& scene, const SceneLink& link, const ViewTransform& view);

QColor toColour(style::Colour colour, double alpha = 1);

} // namespace moneyties::canvas
