// Owns SuggestionPopup, the list under a line of text from which one of several answers is picked while the
// focus, and an input method's composition, stay in the line.
#pragma once

#include <QIcon>
#include <QList>
#include <QObject>
#include <QString>
#include <QVariant>

#include <functional>

class QListWidget;

namespace moneyties::ui {

class InputLine;

struct Suggestion {
    QString text;   ///< what is put into the line
    QString detail; ///< shown beside it, fainter
    QVariant data;
    QIcon icon;
};

using SuggestionSource = std::function<QList<Suggestion>(const QString& typed)>;

/// Whether Enter takes the first suggestion, or nothing until the user moved to one.
enum class Preselect { none, first };

/// Child of its line. Up and Down move, Enter and Tab take the highlighted one, Escape closes the list only.
class SuggestionPopup : public QObject {
    Q_OBJECT

public:
    SuggestionPopup(InputLine* line, SuggestionSource source, Preselect preselect);

    bool isOpen() const;
    int count() const;
    /// Asks the source about the line's text and shows its answers; hides when there are none.
    void refresh();
    void close();
    /// Picks the highlighted suggestion, if there is one, and closes.
    void takeHighlighted();

Q_SIGNALS:
    void picked(const moneyties::ui::Suggestion& suggestion);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool handleKey(int key);
    void move(int rows);
    void pickRow(int row);
    void place();

    InputLine* m_line;
    SuggestionSource m_source;
    Preselect m_preselect;
    QList<Suggestion> m_suggestions;
    QListWidget* m_list;
};

} // namespace moneyties::ui
