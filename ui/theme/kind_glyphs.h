// Owns the pictograms inside nodes, one per kind of entity, as paths.
#pragma once

#include <QPainterPath>
#include <QStringList>

#include <string_view>

namespace moneyties::ui {

/// The pictogram of a name such as "person", around the origin of a node of radius 1; empty for an unknown
/// name. Filled with the odd-even rule. Thread-safe.
const QPainterPath& kindGlyph(std::string_view name);

/// All names, for choosing one.
QStringList kindGlyphNames();

} // namespace moneyties::ui
