// Owns EmptyBoard, what stands on the canvas while a board shows nobody: what it is, and how to begin.
#pragma once

#include <QFrame>

#include <cstdint>

class QLabel;
class QPushButton;

namespace moneyties::ui {

/// Lies over the middle of its parent and lets the mouse through wherever it has no button.
class EmptyBoard : public QFrame {
    Q_OBJECT

public:
    enum class Why {
        notEmpty,    ///< hidden
        noEntities,  ///< the project holds nobody
        tooMany,     ///< a large project: search comes first
        emptyList,   ///< a board of one's own with nobody on it
        emptySearch, ///< a board's search finds nobody
        allLeftOut,  ///< what is on the board is hidden or filtered out
    };

    explicit EmptyBoard(QWidget* parent);

    struct Facts {
        Why why = Why::notEmpty;
        std::int64_t entities = 0; ///< in the project
        int selected = 0;          ///< entities that could be put on the board
        QString query;
    };
    void showFacts(const Facts& facts);
    Why why() const { return m_why; }

Q_SIGNALS:
    void searchRequested();
    void addSelectedRequested();
    void drawAllRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    Why m_why = Why::notEmpty;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_search;
    QPushButton* m_addSelected;
    QPushButton* m_drawAll;
};

} // namespace moneyties::ui
