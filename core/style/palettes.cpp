#include "core/style/palettes.h"

#include "core/style/contrast.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace moneyties::style {

namespace {

// Black, and Tol's grey, are left out: lines and shapes without a rule are grey.
constexpr std::array<Colour, 7> kOkabeIto = {0x0072B2, 0xE69F00, 0x009E73, 0xCC79A7,
                                             0xD55E00, 0x56B4E9, 0xF0E442};
constexpr std::array<Colour, 6> kTolBright = {0x4477AA, 0xEE6677, 0x228833, 0xCCBB44, 0x66CCEE, 0xAA3377};
constexpr std::array<Colour, 8> kViridis = {0x440154, 0x46327E, 0x365C8D, 0x277F8E,
                                            0x1FA187, 0x4AC16D, 0xA0DA39, 0xFDE725};
constexpr std::array<Colour, 10> kCividis = {0x00224E, 0x123570, 0x3B496C, 0x575D6D, 0x707173,
                                             0x8A8678, 0xA59C74, 0xC3B369, 0xE1CC55, 0xFEE838};

} // namespace

bool isSequential(Scheme scheme) {
    return scheme == Scheme::viridis || scheme == Scheme::cividis;
}

std::span<const Colour> coloursOf(Scheme scheme) {
    switch (scheme) {
    case Scheme::own:
        return {};
    case Scheme::okabeIto:
        return kOkabeIto;
    case Scheme::tolBright:
        return kTolBright;
    case Scheme::viridis:
        return kViridis;
    case Scheme::cividis:
        return kCividis;
    }
    return {};
}

Colour colourAt(Scheme scheme, double share) {
    constexpr double kUsed = 0.9;
    const std::span<const Colour> steps = coloursOf(isSequential(scheme) ? scheme : Scheme::viridis);
    const double place = (1 - std::clamp(share, 0.0, 1.0)) * kUsed * static_cast<double>(steps.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, steps.size() - 1);
    return mixed(steps[below], steps[above], place - std::floor(place));
}

} // namespace moneyties::style
