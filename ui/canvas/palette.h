// Owns Palette: the colours of the canvas that are not a node's or link's own, for light and dark.
#pragma once

#include "core/style/look.h"

namespace moneyties::canvas {

struct Palette {
    style::Colour background = 0xFDFDFC;
    style::Colour text = 0x1F2328;
    style::Colour secondaryText = 0x6A7280;
    style::Colour accent = 0x3867A8;
    style::Colour glow = 0xF2C14E;
    style::Colour conflict = 0xB8323A;
    style::Colour hairline = 0xE4E7EB;
    friend bool operator==(const Palette&, const Palette&) = default;
};

inline constexpr Palette kLightPalette{};
inline constexpr Palette kDarkPalette{0x17191D, 0xE6E8EB, 0x9AA2AD, 0x7FA8DD, 0xF2C14E, 0xE4777D, 0x2E333A};

} // namespace moneyties::canvas
