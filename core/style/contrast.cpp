#include "core/style/contrast.h"

#include <algorithm>
#include <cmath>

namespace moneyties::style {

namespace {

/// WCAG 2.1, "relative luminance": the sRGB transfer function undone.
double linear(Colour channel) {
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour >> 16 & 0xFF) + 0.7152 * linear(colour >> 8 & 0xFF) +
           0.0722 * linear(colour & 0xFF);
}

Colour mixedChannel(Colour under, Colour over, int shift, double share) {
    const double a = under >> shift & 0xFF;
    const double b = over >> shift & 0xFF;
    return static_cast<Colour>(std::lround(a + (b - a) * share)) << shift;
}

} // namespace

double contrast(Colour a, Colour b) {
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

Colour mixed(Colour under, Colour over, double share) {
    return mixedChannel(under, over, 16, share) | mixedChannel(under, over, 8, share) |
           mixedChannel(under, over, 0, share);
}

Colour readableOn(Colour background, Colour colour, double minimum) {
    constexpr int kSteps = 20;
    const Colour extreme = luminance(background) < 0.18 ? 0xFFFFFF : 0x000000;
    for (int step = 0; step < kSteps; ++step) {
        const Colour shade = mixed(colour, extreme, static_cast<double>(step) / kSteps);
        if (contrast(shade, background) >= minimum)
            return shade;
    }
    return extreme;
}

} // namespace moneyties::style
