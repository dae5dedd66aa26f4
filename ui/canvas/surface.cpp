#include "ui/canvas/surface.h"

namespace moneyties::canvas {

void Surface::strokeLines(std::size_t count, const LineAt& line, const std::stop_token& stop) {
    for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
        const PlainLine drawn = line(i);
        strokeCurve(drawn.curve, {drawn.ink, drawn.width});
    }
}

void Surface::fillDots(std::size_t count, const DotAt& dot, const std::stop_token& stop) {
    for (std::size_t i = 0; i < count && !stop.stop_requested(); ++i) {
        const PlainDot drawn = dot(i);
        fillCircle(drawn.centre, drawn.radius, drawn.ink);
    }
}

void Surface::inParts(std::size_t parts, const PartWork& work) {
    for (std::size_t part = 0; part < parts; ++part)
        work(part);
}

} // namespace moneyties::canvas
