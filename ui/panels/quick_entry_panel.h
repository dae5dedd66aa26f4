// Owns QuickEntryPanel, what floats under the quick-entry line: the pieces understood, the answers offered,
// and the sentence that says what is missing.
#pragma once

#include "ui/models/quick_entry_model.h"

#include <QFrame>

class QLabel;
class QListWidget;

namespace moneyties::ui {

class FlowLayout;

/// Never takes the focus from the line.
class QuickEntryPanel : public QFrame {
    Q_OBJECT

public:
    explicit QuickEntryPanel(QWidget* line);

    void showChips(const QList<EntryChip>& chips);
    void showAnswers(const QList<EntryOption>& answers, int highlighted);
    void showMessage(const QString& message);

    int answerCount() const;
    int highlighted() const; ///< -1 for none
    void moveHighlight(int rows);

    /// Shows the panel below its line, or hides it when it has nothing to say.
    void place();

Q_SIGNALS:
    void answerClicked(int row);
    void nameClicked(int name);

private:
    QWidget* makeChip(const EntryChip& chip);

    QWidget* m_line;
    QWidget* m_chipRow;
    FlowLayout* m_chips;
    QListWidget* m_answers;
    QLabel* m_message;
};

} // namespace moneyties::ui
