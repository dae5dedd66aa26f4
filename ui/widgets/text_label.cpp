#include "ui/widgets/text_label.h"

#include <QStyle>
#include <QVariant>

namespace moneyties::ui {

namespace {

const char* roleName(TextRole role) {
    switch (role) {
    case TextRole::body:
        return "body";
    case TextRole::title:
        return "title";
    case TextRole::heading:
        return "heading";
    case TextRole::caption:
        return "caption";
    case TextRole::secondary:
        return "secondary";
    case TextRole::preview:
        return "preview";
    case TextRole::problem:
        return "problem";
    case TextRole::stated:
        return "stated";
    }
    return "body";
}

} // namespace

QLabel* makeLabel(TextRole role, const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    setTextRole(label, role);
    return label;
}

void setTextRole(QWidget* widget, TextRole role) {
    const QString name = QLatin1String(roleName(role));
    if (widget->property("textRole").toString() == name)
        return;
    widget->setProperty("textRole", name);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

} // namespace moneyties::ui
