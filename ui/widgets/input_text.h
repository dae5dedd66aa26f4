// Owns InputText, a text of several lines that respects input methods: Enter, Escape, Tab and the arrows
// belong to the composition while one is open.
#pragma once

#include <QPlainTextEdit>

namespace moneyties::ui {

class InputText : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit InputText(QWidget* parent = nullptr);

    /// Whether an input method is showing text that is not committed yet.
    bool isComposing() const { return m_composing; }
    /// A text of one line: Enter takes it as well.
    void setTakesEnter() { m_takesEnter = true; }
    bool takesEnter() const { return m_takesEnter; }

Q_SIGNALS:
    void taken();   ///< Ctrl+Enter outside a composition
    void escaped(); ///< Escape outside a composition
    void left();    ///< to another widget, not to a menu or another window

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    bool takes(const QKeyEvent& event) const;

    bool m_composing = false;
    bool m_takesEnter = false;
};

} // namespace moneyties::ui
