#include "ui/widgets/fitting_tool_bar.h"

#include <QEvent>
#include <QLayout>
#include <QToolButton>

#include <algorithm>

namespace moneyties::ui {

namespace {

bool showsText(const QToolButton& button) {
    return button.toolButtonStyle() == Qt::ToolButtonTextBesideIcon;
}

} // namespace

FittingToolBar::FittingToolBar(const QString& title, QWidget* parent) : QToolBar(title, parent) {
    setMovable(false); // a handle would take of the width
}

bool FittingToolBar::event(QEvent* event) {
    const bool handled = QToolBar::event(event);
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest ||
        event->type() == QEvent::Show)
        fit();
    return handled;
}

/// In the order of the bar.
QList<QToolButton*> FittingToolBar::buttonsWithText() const {
    QList<QToolButton*> buttons;
    for (QAction* action : actions())
        if (auto* button = qobject_cast<QToolButton*>(widgetForAction(action)))
            if (m_fullWidths.contains(button) || showsText(*button))
                buttons.append(button);
    return buttons;
}

int FittingToolBar::spaceOf(QWidget& widget) const {
    const bool mayShrink = widget.sizePolicy().horizontalPolicy() == QSizePolicy::Expanding;
    return std::max(widget.minimumWidth(),
                    mayShrink ? widget.minimumSizeHint().width() : widget.sizeHint().width());
}

/// As the buttons are now.
int FittingToolBar::neededWidth() const {
    const QMargins margins = layout()->contentsMargins();
    int width = margins.left() + margins.right();
    for (QAction* action : actions())
        if (QWidget* widget = widgetForAction(action))
            width += spaceOf(*widget) + layout()->spacing();
    return width;
}

void FittingToolBar::rememberWidths() {
    for (QToolButton* button : buttonsWithText())
        if (showsText(*button))
            m_fullWidths[button] = button->sizeHint().width();
}

/// Settles at once: a text returns only where its remembered width fits.
void FittingToolBar::fit() {
    rememberWidths();
    int spare = width() - neededWidth();
    const QList<QToolButton*> buttons = buttonsWithText();
    for (auto button = buttons.rbegin(); button != buttons.rend() && spare < 0; ++button)
        if (showsText(**button)) {
            spare += (*button)->sizeHint().width();
            (*button)->setToolButtonStyle(Qt::ToolButtonIconOnly);
            spare -= (*button)->sizeHint().width();
        }
    for (QToolButton* button : buttons) {
        if (showsText(*button))
            continue;
        const int growth = m_fullWidths.value(button) - button->sizeHint().width();
        if (growth > spare)
            return;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        spare -= growth;
    }
}

} // namespace moneyties::ui
