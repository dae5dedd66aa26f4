// Owns blitting: a frame shown under another camera than it was painted for.
#pragma once

#include "ui/canvas/frame.h"

#include <QPainter>
#include <QRect>

namespace moneyties::canvas {

/// At the frame's own scale pixel for pixel, else scaled to the nearest pixel, because smooth scaling would
/// cost more than a frame of time.
void blit(QPainter& painter, const Frame& frame, const ViewTransform& view);

/// Where a part of a frame, in the logical pixels of its own view, lies in another view.
QRectF placeInView(const Frame& frame, const Rect& part, const ViewTransform& view);

/// The whole pixels of the view that blit() covers.
QRect coveredArea(const Frame& frame, const ViewTransform& view);

/// Only a part of the frame, in the logical pixels of the view that it was painted for.
void blitPart(QPainter& painter, const Frame& frame, const Rect& part, const ViewTransform& view);

} // namespace moneyties::canvas
