// Owns the drawing of very many thin lines and dots at once: bands of the image, each on whatever core is
// free.
#pragma once

#include "core/base/thread_pool.h"
#include "core/geometry/point.h"
#include "ui/canvas/hairlines.h"
#include "ui/canvas/surface.h"

#include <cstddef>
#include <stop_token>

namespace moneyties::canvas {

/// From logical pixels of the view to device pixels of an image.
struct ToDevice {
    double scale = 1;
    Point origin; ///< logical pixels
    Point operator()(Point p) const { return (p - origin) * scale; }
};

/// Lines and dots lie over one another in the order of their numbers, so the picture is the same to the last
/// bit for any number of threads. A curve is flattened to a tenth of a pixel; a line is a box filter across,
/// in steps of a 256th, like blendLine().
void blendLines(const PixelBuffer& buffer, const ToDevice& toDevice, std::size_t count, const LineAt& line,
                ThreadPool& threads, const std::stop_token& stop);
void blendDots(const PixelBuffer& buffer, const ToDevice& toDevice, std::size_t count, const DotAt& dot,
               ThreadPool& threads, const std::stop_token& stop);

} // namespace moneyties::canvas
