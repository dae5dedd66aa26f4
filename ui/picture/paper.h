// Owns Paper: the sheets that pictures are laid out on and printed on.
#pragma once

#include "core/geometry/point.h"

#include <optional>
#include <span>
#include <string_view>

namespace moneyties::picture {

/// ISO 216, JIS P 0138 (the B sizes of Japan) and ANSI Y14.1 sizes, millimetres, upright.
struct Paper {
    std::string_view name;  ///< as options spell it: "a4"
    std::string_view label; ///< as people read it: "A4"
    double width = 0;
    double height = 0;
};

std::span<const Paper> papers();
/// Nothing for a name that is not in the list.
std::optional<Paper> paperNamed(std::string_view name);

enum class Orientation { portrait, landscape };

struct Sheet {
    Paper paper;
    Orientation orientation = Orientation::landscape;
};

inline constexpr double kPixelsPerInch = 96; ///< logical
inline constexpr double kMillimetresPerInch = 25.4;

/// Logical pixels.
Size sheetSize(const Sheet& sheet);

} // namespace moneyties::picture
