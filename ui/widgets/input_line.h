// Owns InputLine, a line of text that respects input methods: Enter, Escape and the arrows belong to the
// composition while one is open.
#pragma once

#include <QLineEdit>

namespace moneyties::ui {

class InputLine : public QLineEdit {
    Q_OBJECT

public:
    using QLineEdit::QLineEdit;

    /// Whether an input method is showing text that is not committed yet.
    bool isComposing() const { return m_composing; }

Q_SIGNALS:
    void entered(); ///< Enter outside a composition
    void escaped(); ///< Escape outside a composition
    void upPressed();
    void downPressed();
    void focusGained();
    void focusLost(); ///< to another widget, not to a menu or another window

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool m_composing = false;
};

} // namespace moneyties::ui
