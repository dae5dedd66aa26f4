// Owns ShortcutsDialog: every command with its keys, which can be changed here, and what the hand does on the
// canvas.
#pragma once

#include <QDialog>
#include <QJsonObject>

class QAction;
class QKeySequence;
class QKeySequenceEdit;
class QLabel;
class QTableWidget;

namespace moneyties::ui {

class Actions;

/// A change takes effect at once. Keys that another command has are refused with its name.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutsDialog(const Actions& actions, QJsonObject choices, QWidget* parent = nullptr);

    QTableWidget* table() const { return m_table; }
    QLabel* message() const { return m_message; }

Q_SIGNALS:
    /// To be kept; the actions have their keys already.
    void choicesChanged(const QJsonObject& choices);

private:
    void fill();
    void addCommand(QAction* action);
    void change(QAction* action, QKeySequenceEdit* editor);
    void reset();

    const Actions& m_actions;
    QJsonObject m_choices;
    QTableWidget* m_table;
    QLabel* m_message;
};

} // namespace moneyties::ui
