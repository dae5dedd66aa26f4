// Owns the antialiased line blender: lines straight into an image's pixels, several times as fast as QPainter
// and without its use of the global thread pool for translucent spans.
#pragma once

#include "core/geometry/curve.h"
#include "core/geometry/point.h"
#include "ui/canvas/surface.h"

#include <QImage>

#include <cstddef>
#include <cstdint>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace moneyties::canvas {

class InkTable;

/// The pixels of an image in QImage::Format_ARGB32_Premultiplied, borrowed.
struct PixelBuffer {
    std::uint32_t* pixels = nullptr;
    std::ptrdiff_t stride = 0; ///< pixels from one row to the next
    int width = 0;
    int height = 0;

    /// The image must outlive the buffer and not be copied meanwhile.
    static PixelBuffer of(QImage& image);
    std::uint32_t* row(int y) const { return pixels + y * stride; }
};

/// A colour's channels times 0 to 255, over 255; exact to one step (after Blinn 1994). All four at once.
inline std::uint32_t scaled(std::uint32_t colour, std::uint32_t by) {
#ifdef __SSE2__
    const __m128i channels =
        _mm_unpacklo_epi8(_mm_cvtsi32_si128(static_cast<int>(colour)), _mm_setzero_si128());
    const __m128i factors = _mm_shufflelo_epi16(_mm_cvtsi32_si128(static_cast<int>(by)), 0);
    const __m128i wide = _mm_mullo_epi16(channels, factors);
    const __m128i sum = _mm_add_epi16(_mm_add_epi16(wide, _mm_srli_epi16(wide, 8)), _mm_set1_epi16(0x80));
    return static_cast<std::uint32_t>(
        _mm_cvtsi128_si32(_mm_packus_epi16(_mm_srli_epi16(sum, 8), _mm_setzero_si128())));
#else
    constexpr std::uint64_t kChannels = 0x00FF00FF00FF00FF;
    std::uint64_t wide = (colour | static_cast<std::uint64_t>(colour) << 24) & kChannels;
    wide *= by;
    wide = (wide + ((wide >> 8) & kChannels) + 0x0080008000800080) >> 8 & kChannels;
    return static_cast<std::uint32_t>(wide | wide >> 24);
#endif
}

/// Lays a premultiplied colour over a pixel, the colour's share being 0 to 255.
inline std::uint32_t blended(std::uint32_t under, std::uint32_t over, std::uint32_t share) {
    const std::uint32_t part = scaled(over, share);
    return part + scaled(under, 255 - (part >> 24));
}

std::uint32_t premultiplied(Ink ink);

/// The axis along which a line is blended pixel by pixel; right for slopes up to about 2.5 to it.
enum class WalkAlong { x, y };
WalkAlong walkFor(Point direction);

/// Coordinates and widths are device pixels; what lies outside the buffer is clipped. Coverage is that of a
/// box filter across the line; ends are cut square to the pixel grid.
void blendLine(const PixelBuffer& buffer, Point from, Point to, double width, const InkTable& ink,
               WalkAlong axis);
/// A curve flattened to a tenth of a pixel.
void blendCurve(const PixelBuffer& buffer, const Curve& curve, double width, style::Dash dash,
                const InkTable& ink);
void blendDisc(const PixelBuffer& buffer, Point centre, double radius, std::uint32_t colour);
/// Source over; `left` and `top` are where the image's first pixel goes. Premultiplied format only.
void blendImage(const PixelBuffer& buffer, int left, int top, const QImage& image);

/// Lengths of a dash and the gap after it for a line's width, in the same unit; {0, 0} for solid lines.
struct DashLengths {
    double on = 0;
    double off = 0;
};
DashLengths dashLengths(style::Dash dash, double width);

} // namespace moneyties::canvas
