// Owns ListChooser, a small panel over the window from which one of a list is chosen by typing.
#pragma once

#include "ui/widgets/suggestion_popup.h"

#include <QFrame>
#include <QPointer>
#include <QSize>

class QListWidget;

namespace moneyties::ui {

class InputLine;

/// Typing filters the list, the first row is highlighted, Enter or a click picks, Escape or leaving it
/// cancels. Part of its window, so that input methods work in it as everywhere.
class ListChooser : public QFrame {
    Q_OBJECT

public:
    explicit ListChooser(QWidget* window);
    ~ListChooser() override;

    /// Shows the answers of the source near a place on the screen and takes the focus.
    void open(QPoint globalPosition, const QString& title, SuggestionSource source);

    /// Logical pixels, at most: lower when the rows need less, smaller where the window has less room.
    void setPanelSize(QSize size) { m_size = size; }

    InputLine* line() const { return m_line; }
    QListWidget* list() const { return m_list; }

Q_SIGNALS:
    void picked(const moneyties::ui::Suggestion& suggestion);
    void cancelled();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Outcome { picked, cancelled };

    void refresh();
    void move(int rows);
    void pickCurrent();
    void finish(Outcome outcome);
    void place(QPoint globalPosition);
    void fitHeight();

    InputLine* m_line;
    QListWidget* m_list;
    SuggestionSource m_source;
    QList<Suggestion> m_suggestions;
    QPointer<QWidget> m_focusBefore;
    QSize m_size;
    int m_mostHeight = 0; ///< where it stands now
};

} // namespace moneyties::ui
