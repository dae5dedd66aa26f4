// Owns QuoteEditor, a small panel over the window that takes a passage of text.
#pragma once

#include <QFrame>

namespace moneyties::ui {

class InputText;

/// Ctrl+Enter or its button accepts, Escape cancels and keeps what was accepted before.
class QuoteEditor : public QFrame {
    Q_OBJECT

public:
    explicit QuoteEditor(QWidget* window);

    void open(QPoint globalPosition, const QString& text);
    InputText* text() const { return m_text; }

Q_SIGNALS:
    void accepted(const QString& text);

private:
    void accept();

    InputText* m_text;
};

} // namespace moneyties::ui
