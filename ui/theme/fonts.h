// Owns the fonts of panels and dialogs: the system's family at the program's sizes, Japanese forms ensured.
#pragma once

#include <QFont>

namespace moneyties::ui {

/// 13 px; Han characters in their Japanese forms wherever the system family has none of its own.
QFont uiFont();
/// 11 px, for secondary lines.
QFont smallFont();
/// 13 px semibold, for names in lists.
QFont strongFont();
/// 17 px semibold, for the inspector's title.
QFont titleFont();
/// 11 px semibold with letter spacing, for section headers.
QFont sectionFont();
/// The font with digits of one width, for columns of numbers.
QFont withTabularFigures(QFont font);

} // namespace moneyties::ui
