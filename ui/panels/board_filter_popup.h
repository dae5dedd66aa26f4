// Owns BoardFilterPopup: what of a board is in sight, chosen by kind, by category, strength and end, and seen
// on the board at once.
#pragma once

#include "core/model/vocabulary.h"
#include "core/style/board_filter.h"

#include <QFrame>

#include <map>
#include <set>
#include <string>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace moneyties::ui {

class Chip;
class SegmentedButtons;

/// What is on a board, hidden or not: only that is offered.
struct BoardContents {
    std::map<std::string, int> kinds; ///< by the kind's code
    std::map<Category, int> categories;
};

/// Closes when one clicks beside it, and deletes itself.
class BoardFilterPopup : public QFrame {
    Q_OBJECT

public:
    BoardFilterPopup(const Vocabulary& vocabulary, const BoardContents& contents,
                     const style::BoardFilter& filter, QWidget* parent);

    const style::BoardFilter& filter() const { return m_filter; }
    /// Under a widget, its right edges in line.
    void openUnder(const QWidget& widget);

Q_SIGNALS:
    void changed(const moneyties::style::BoardFilter& filter);

private:
    void addKinds(const Vocabulary& vocabulary, const BoardContents& contents);
    void addCategories(const BoardContents& contents);
    void addStrength();
    void addEnded();
    void addEnd();
    QWidget* addChips(const QString& heading);
    /// A chip that is on while `value` is not among what the filter hides.
    template<class Value>
    Chip* addChip(QWidget& row, const QString& label, int count, std::set<Value> style::BoardFilter::*hidden,
                  const Value& value);
    void showFilter(const style::BoardFilter& filter);
    void tell();

    style::BoardFilter m_filter;
    QVBoxLayout* m_column;
    std::map<std::string, Chip*> m_kinds;
    std::map<Category, Chip*> m_categories;
    SegmentedButtons* m_strength;
    QCheckBox* m_ended;
    QPushButton* m_all;
};

} // namespace moneyties::ui
