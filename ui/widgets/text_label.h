// Owns the roles of text in panels: each label says what it is, the theme's style sheet how it looks.
#pragma once

#include <QLabel>

namespace moneyties::ui {

/// Becomes the dynamic property "textRole" that style sheets select on.
enum class TextRole { body, title, heading, caption, secondary, preview, problem, stated };

/// A label of plain text: what sources wrote is never read as HTML.
QLabel* makeLabel(TextRole role, const QString& text = {}, QWidget* parent = nullptr);

/// Changes the role of a label that is already shown, and its look with it.
void setTextRole(QWidget* widget, TextRole role);

} // namespace moneyties::ui
