// Owns InlineText, a text field that stands where its text is drawn while it is being changed.
#pragma once

#include <QPlainTextEdit>

namespace moneyties::ui {

/// Leaving the field or Ctrl+Enter takes the text, Escape the old one; both delete the field. Inside a
/// composition all keys belong to the input method.
class InlineText : public QPlainTextEdit {
    Q_OBJECT

public:
    InlineText(const QString& text, QWidget* parent);

    /// A single line: Enter takes it too.
    void setTakesEnter();
    void openAt(const QRect& area, double pixelSize);

Q_SIGNALS:
    void accepted(const QString& text); ///< when it differs from what stood there
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    enum class Outcome { taken, dropped };
    void finish(Outcome outcome);

    QString m_before;
    bool m_composing = false;
    enum class Lines { many, one } m_lines = Lines::many;
    bool m_finished = false;
};

} // namespace moneyties::ui
