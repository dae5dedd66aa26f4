// Owns ExpandDialog, which asks how much of a hub's surroundings is to come onto the board.
#pragma once

#include "core/graph/tie_groups.h"
#include "core/model/vocabulary.h"

#include <QDialog>
#include <QString>

#include <cstddef>
#include <vector>

class QDialogButtonBox;
class QLabel;
class QListWidget;
class QSpinBox;

namespace moneyties::ui {

/// Modal to its window. The groups are those that the entity's ties fall into.
class ExpandDialog : public QDialog {
    Q_OBJECT

public:
    ExpandDialog(const QString& name, const Vocabulary& vocabulary, std::vector<graph::TieGroup> groups,
                 QWidget* parent);

    /// The groups that are ticked.
    std::vector<graph::TieGroup> chosen() const;
    std::size_t limit() const; ///< no more than so many are wanted

private:
    void fillList(const Vocabulary& vocabulary);
    void update();

    std::vector<graph::TieGroup> m_groups;
    QListWidget* m_list;
    QSpinBox* m_limit;
    QLabel* m_total;
    QDialogButtonBox* m_buttons;
};

} // namespace moneyties::ui
