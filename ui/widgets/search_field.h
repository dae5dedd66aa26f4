// Owns SearchField, a line in which typing searches at once, also while an input method still composes.
#pragma once

#include <QLineEdit>

namespace moneyties::ui {

class SearchField : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchField(QWidget* parent = nullptr);

    /// The text with what is being composed at the cursor.
    QString searchText() const;
    bool isComposing() const { return !m_preedit.isEmpty(); }

Q_SIGNALS:
    /// The committed text or the composition changed. The composition itself is left alone.
    void searchTextChanged(const QString& text);
    void moveToResults();  ///< Down was pressed
    void acceptFirst();    ///< Enter was pressed, and not to end a composition
    void leaveRequested(); ///< Esc was pressed in an empty field

protected:
    bool event(QEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void tell();

    QString m_preedit;
    QString m_told;
};

} // namespace moneyties::ui
