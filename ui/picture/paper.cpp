#include "ui/picture/paper.h"

#include <algorithm>
#include <array>
#include <utility>

namespace moneyties::picture {

namespace {

constexpr std::array<Paper, 9> kPapers = {{{"a4", "A4", 210, 297},
                                           {"a3", "A3", 297, 420},
                                           {"a2", "A2", 420, 594},
                                           {"a5", "A5", 148, 210},
                                           {"b4", "B4 (JIS)", 257, 364},
                                           {"b5", "B5 (JIS)", 182, 257},
                                           {"letter", "Letter", 215.9, 279.4},
                                           {"legal", "Legal", 215.9, 355.6},
                                           {"tabloid", "Tabloid", 279.4, 431.8}}};

} // namespace

std::span<const Paper> papers() {
    return kPapers;
}

std::optional<Paper> paperNamed(std::string_view name) {
    const auto found = std::ranges::find(kPapers, name, &Paper::name);
    return found == kPapers.end() ? std::nullopt : std::optional(*found);
}

Size sheetSize(const Sheet& sheet) {
    constexpr double kPixelsPerMillimetre = kPixelsPerInch / kMillimetresPerInch;
    Size size{sheet.paper.width * kPixelsPerMillimetre, sheet.paper.height * kPixelsPerMillimetre};
    if (sheet.orientation == Orientation::landscape)
        std::swap(size.width, size.height);
    return size;
}

} // namespace moneyties::picture
