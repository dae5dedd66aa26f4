// Owns the line icons: one set drawn on a 20 px grid, coloured by the theme when painted.
#pragma once

#include <QIcon>
#include <QString>

namespace moneyties::ui {

enum class IconTone { text, secondary, accent, conflict };

/// The icon of resources/icons/<name>.svg. It repaints itself in the theme's colours: faint when disabled,
/// accent when checked.
QIcon icon(const QString& name, IconTone tone = IconTone::text);

/// The names of all icons, sorted.
QStringList iconNames();

} // namespace moneyties::ui
