// Owns the fonts of the canvas and of exports: named explicitly, so that every machine draws the same.
#pragma once

#include <QFont>
#include <QStringList>

namespace moneyties::ui {

/// Noto Sans, then Noto Sans CJK JP (Japanese forms of Han characters), then what else may be installed.
const QStringList& canvasFontFamilies();

/// Unhinted, so that widths grow in proportion to the size and every output breaks nowhere else than the
/// screen. `pixelSize` may be fractional; it is rounded to a quarter of a pixel.
QFont canvasFont(double pixelSize, QFont::Weight weight = QFont::Normal);

} // namespace moneyties::ui
