// Owns QuickEntryLine, the line in the toolbar that takes a fact as it is thought:
// `Elon Musk > invested 5M USD 2012 > DeepMind`.
#pragma once

#include "ui/models/quick_entry_model.h"

#include <QStringList>
#include <QWidget>

namespace moneyties::ui {

class InputLine;
class QuickEntryPanel;

/// Enter commits when everything is understood and every name stands for somebody; until then it says what
/// is missing. Shift+Enter also makes the names that nobody has. The focus stays, ↑ recalls what was entered.
class QuickEntryLine : public QWidget {
    Q_OBJECT

public:
    QuickEntryLine(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Puts the focus here, with the text selected.
    void activate();
    InputLine* line() const { return m_line; }
    QuickEntryModel* model() const { return m_model; }
    QuickEntryPanel* panel() const { return m_panel; }

Q_SIGNALS:
    void committed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool enter();
    bool enterWithNewNames();
    bool moveOrRecall(int rows);
    void showTyped();
    void showAnswers();
    void askFor(int name);
    void take(int row);
    void recall(int steps);
    void followSource();

    QuickEntryModel* m_model;
    InputLine* m_line;
    QuickEntryPanel* m_panel;
    int m_asked = -1; ///< the name whose options are listed; -1: completions are
    QStringList m_entered;
    qsizetype m_recalled = 0; ///< index into m_entered; its size for the line being written
};

} // namespace moneyties::ui
