#include "ui/theme/canvas_fonts.h"

#include <cmath>

namespace moneyties::ui {

const QStringList& canvasFontFamilies() {
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans CJK JP"),
                                      QStringLiteral("Noto Sans JP"), QStringLiteral("DejaVu Sans"),
                                      QStringLiteral("sans-serif")};
    return families;
}

QFont canvasFont(double pixelSize, QFont::Weight weight) {
    QFont font;
    font.setFamilies(canvasFontFamilies());
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Only the point size may be fractional; the canvas counts 96 dots per inch, as Qt's images do.
    const double quarters = std::round(std::max(1.0, pixelSize) * 4) / 4;
    if (quarters == std::floor(quarters))
        font.setPixelSize(static_cast<int>(quarters));
    else
        font.setPointSizeF(quarters * 72 / 96);
    return font;
}

} // namespace moneyties::ui
