// Owns the walk along a line, pixel by pixel in fixed-point numbers, that all own lines are drawn with.
#pragma once

#include "core/geometry/point.h"
#include "ui/canvas/hairlines.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <utility>

namespace moneyties::canvas {

/// Pixels on one axis that may be written, the last one excluded.
struct PixelRange {
    int begin = 0;
    int end = 0;
};

/// A line seen along one axis: its strip is as thick across that axis as a box filter of the line's width
/// makes it. Where it is depends on nothing but the line, so parts of an image can be drawn apart.
class LineWalk {
public:
    /// `from` and `to` along the axis, `across` and `acrossTo` on the other one.
    LineWalk(double from, double to, double across, double acrossTo, double width)
        : m_from(std::min(from, to)), m_to(std::max(from, to)), m_across(from <= to ? across : acrossTo) {
        const double rise = from <= to ? acrossTo - across : across - acrossTo;
        m_slope = m_to - m_from < 1e-9 ? 0 : rise / (m_to - m_from);
        m_half = width / 2 * std::sqrt(1 + m_slope * m_slope);
        m_fixedSlope = fixed(m_slope);
        m_fixedStart = fixed(m_across - m_half) +
                       static_cast<std::int64_t>((0.5 - m_from) * static_cast<double>(m_fixedSlope));
    }

    /// Calls lay(pixel along, pixel across, 256ths covered) for all pixels within the ranges, and for some at
    /// its sides of which nothing is. Those whose middle lies between the ends are visited, so consecutive
    /// lines neither overlap nor leave a gap.
    template<class Lay>
    void visit(PixelRange along, PixelRange across, Lay lay) const {
        const PixelRange seen = within(along, across);
        const int thickness = std::max(1, static_cast<int>(m_half * 512 + 0.5));
        // So many pixels at most. All of them are laid, some with nothing: which ones are covered nobody can
        // foretell, and a wrong guess of the processor costs more than a pixel.
        const int count = (thickness + 510) >> 8;
        for (int i = seen.begin; i < seen.end; ++i) {
            const int low = static_cast<int>((m_fixedStart + i * m_fixedSlope) >> (kFraction - 8));
            const int first = low >> 8;
            if (first < across.begin || first + count > across.end) {
                visitEdge(i, low, low + thickness, across, lay);
                continue;
            }
            int left = thickness;
            int covered = std::min(left, 256 - (low & 255));
            for (int j = first; j < first + count; ++j) {
                lay(i, j, covered);
                left -= covered;
                covered = std::min(left, 256);
            }
        }
    }

private:
    static constexpr int kFraction = 32; // bits

    template<class Lay>
    static void visitEdge(int i, int low, int high, PixelRange across, Lay lay) {
        const int last = std::min(across.end - 1, (high - 1) >> 8);
        for (int j = std::max(across.begin, low >> 8); j <= last; ++j)
            lay(i, j, std::min(high, (j + 1) << 8) - std::max(low, j << 8));
    }

    static std::int64_t fixed(double value) {
        return static_cast<std::int64_t>(value * static_cast<double>(std::int64_t{1} << kFraction));
    }

    /// The pixels along the line at which its strip is within the range across, and a few more.
    PixelRange within(PixelRange along, PixelRange across) const {
        const auto pixel = [&](double place) {
            return static_cast<int>(
                std::clamp(std::ceil(place - 0.5), double(along.begin), double(along.end)));
        };
        PixelRange seen{pixel(m_from), pixel(m_to)};
        const double low = across.begin - m_half - 1;
        const double high = across.end + m_half + 1;
        const auto at = [&](int i) { return m_across + (i + 0.5 - m_from) * m_slope; };
        const auto [least, most] = std::minmax({at(seen.begin), at(seen.end)});
        if (most < low || least > high)
            return {};
        if (std::abs(m_slope) > 1e-6) {
            const double enters = m_from + (low - m_across) / m_slope;
            const double leaves = m_from + (high - m_across) / m_slope;
            seen.begin = std::max(seen.begin, pixel(std::min(enters, leaves) - 1));
            seen.end = std::min(seen.end, pixel(std::max(enters, leaves) + 1));
        }
        return seen;
    }

    double m_from, m_to, m_across, m_slope, m_half;
    std::int64_t m_fixedSlope, m_fixedStart; ///< of the strip's lower side, at the middle of pixel 0
};

/// Walks a line along an axis: lay(pixel, 256ths covered) for all pixels of these rows of the buffer.
template<class Lay>
void walkLine(const PixelBuffer& buffer, PixelRange rows, Point from, Point to, double width, WalkAlong axis,
              Lay lay) {
    const PixelRange columns{0, buffer.width};
    if (axis == WalkAlong::x)
        LineWalk(from.x, to.x, from.y, to.y, width).visit(columns, rows, [&](int x, int y, int covered) {
            lay(buffer.row(y)[x], covered);
        });
    else
        LineWalk(from.y, to.y, from.x, to.x, width).visit(rows, columns, [&](int y, int x, int covered) {
            lay(buffer.row(y)[x], covered);
        });
}

} // namespace moneyties::canvas
