#include "ui/canvas/hairlines.h"

#include "ui/canvas/ink_table.h"
#include "ui/canvas/line_walk.h"

#include <algorithm>
#include <cmath>

namespace moneyties::canvas {

namespace {

inline std::uint32_t share(double coverage) {
    return static_cast<std::uint32_t>(std::clamp(coverage, 0.0, 1.0) * 255 + 0.5);
}

} // namespace

PixelBuffer PixelBuffer::of(QImage& image) {
    return {reinterpret_cast<std::uint32_t*>(image.bits()),
            static_cast<std::ptrdiff_t>(image.bytesPerLine() / 4), image.width(), image.height()};
}

std::uint32_t premultiplied(Ink ink) {
    const std::uint32_t opaque = 0xFF000000U | ink.colour;
    return blended(0, opaque, share(ink.alpha));
}

void blendLine(const PixelBuffer& buffer, Point from, Point to, double width, const InkTable& ink,
               WalkAlong axis) {
    walkLine(buffer, {0, buffer.height}, from, to, width, axis,
             [&ink](std::uint32_t& pixel, int covered) { ink.lay(pixel, covered); });
}

WalkAlong walkFor(Point direction) {
    return std::abs(direction.x) >= std::abs(direction.y) ? WalkAlong::x : WalkAlong::y;
}

namespace {

/// Lays dashes along consecutive lines, carrying the phase from one to the next.
class Dasher {
public:
    explicit Dasher(DashLengths lengths) : m_lengths(lengths), m_left(lengths.on) {}

    template<class Draw>
    void walkLine(Point from, Point to, Draw draw) {
        const double whole = length(to - from);
        double done = 0;
        while (done < whole) {
            const double step = std::min(m_left, whole - done);
            if (m_isOn)
                draw(from + (to - from) * (done / whole), from + (to - from) * ((done + step) / whole));
            done += step;
            m_left -= step;
            if (m_left > 1e-9)
                continue;
            m_isOn = !m_isOn;
            m_left = m_isOn ? m_lengths.on : m_lengths.off;
        }
    }

private:
    DashLengths m_lengths;
    double m_left;
    bool m_isOn = true;
};

/// Stays on the axis until the line is a good deal steeper: each change leaves a small seam.
WalkAlong nextAxis(WalkAlong axis, Point direction) {
    constexpr double kSteepest = 2.5;
    const double along = std::abs(axis == WalkAlong::x ? direction.x : direction.y);
    const double across = std::abs(axis == WalkAlong::x ? direction.y : direction.x);
    return across > kSteepest * along ? walkFor(direction) : axis;
}

bool touches(const PixelBuffer& buffer, const Rect& box) {
    return box.right >= 0 && box.bottom >= 0 && box.left <= buffer.width && box.top <= buffer.height;
}

} // namespace

void blendCurve(const PixelBuffer& buffer, const Curve& curve, double width, style::Dash dash,
                const InkTable& ink) {
    constexpr double kTolerance = 0.1;
    constexpr double kMostPieces = 64;
    if (!touches(buffer, curve.bounds().grownBy(width)))
        return;
    // Uniform pieces of a quadratic deviate by flatness / pieces^2.
    const double pieces = std::clamp(std::ceil(std::sqrt(curve.flatness() / kTolerance)), 1.0, kMostPieces);
    Dasher dasher(dashLengths(dash, width));
    Point from = curve.from;
    WalkAlong axis = walkFor(curve.to - curve.from);
    for (double i = 1; i <= pieces; ++i) {
        const Point to = i == pieces ? curve.to : curve.at(i / pieces);
        axis = nextAxis(axis, to - from);
        const auto draw = [&](Point a, Point b) { blendLine(buffer, a, b, width, ink, axis); };
        if (dash == style::Dash::solid)
            draw(from, to);
        else
            dasher.walkLine(from, to, draw);
        from = to;
    }
}

void blendDisc(const PixelBuffer& buffer, Point centre, double radius, std::uint32_t colour) {
    const int left = std::max(0, static_cast<int>(std::floor(centre.x - radius)));
    const int right = std::min(buffer.width - 1, static_cast<int>(std::floor(centre.x + radius)));
    const int top = std::max(0, static_cast<int>(std::floor(centre.y - radius)));
    const int bottom = std::min(buffer.height - 1, static_cast<int>(std::floor(centre.y + radius)));
    for (int y = top; y <= bottom; ++y) {
        std::uint32_t* row = buffer.row(y);
        for (int x = left; x <= right; ++x) {
            const double dx = x + 0.5 - centre.x;
            const double dy = y + 0.5 - centre.y;
            const double distance = std::sqrt(dx * dx + dy * dy);
            row[x] = blended(row[x], colour, share(radius + 0.5 - distance));
        }
    }
}

void blendImage(const PixelBuffer& buffer, int left, int top, const QImage& image) {
    const int firstX = std::max(0, -left);
    const int lastX = std::min(image.width(), buffer.width - left);
    const int firstY = std::max(0, -top);
    const int lastY = std::min(image.height(), buffer.height - top);
    for (int y = firstY; y < lastY; ++y) {
        const auto* source = reinterpret_cast<const std::uint32_t*>(image.constScanLine(y));
        std::uint32_t* target = buffer.row(top + y) + left;
        for (int x = firstX; x < lastX; ++x)
            if (source[x] != 0)
                target[x] = blended(target[x], source[x], 255);
    }
}

DashLengths dashLengths(style::Dash dash, double width) {
    const double unit = std::max(1.0, width);
    switch (dash) {
    case style::Dash::solid:
        return {};
    case style::Dash::dashed:
        return {3.0 + 2.0 * unit, 2.0 + 1.5 * unit};
    case style::Dash::dotted:
        return {1.1 * unit, 2.4 * unit};
    }
    return {};
}

} // namespace moneyties::canvas
