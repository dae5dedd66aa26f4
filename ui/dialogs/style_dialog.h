// Owns StyleDialog: the rules of a board in their order, and the one that is being changed. It edits nothing:
// it tells what the rules are to be.
#pragma once

#include "core/store/project.h"
#include "core/style/style_rules.h"

#include <QDialog>

#include <vector>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QListWidget;
class QPushButton;
class QToolButton;

namespace moneyties::ui {

/// Stays open beside the board, which follows every change at once.
class StyleDialog : public QDialog {
    Q_OBJECT

public:
    StyleDialog(const store::Project& project, QWidget* parent);

    /// The rules as the board has them now.
    void setRules(const style::StyleRules& rules);
    const style::StyleRules& rules() const { return m_rules; }

    enum class Change { rule, order, linkLabel };

Q_SIGNALS:
    void changed(const moneyties::style::StyleRules& rules, moneyties::ui::StyleDialog::Change change);

private:
    void build();
    QWidget* buildList();
    QFormLayout* buildForm();
    QWidget* buildParts();
    void showList();
    void showRule();
    void showChoice(const style::StyleRule& rule);
    void fillEffects(const style::StyleRule& rule);
    void add();
    void remove();
    void move(int by);
    void beginAnew(); ///< the chosen rule with another subject, effect or field
    void change();    ///< the chosen rule by what stands in the form
    void chooseLook();
    void switchRule(int row);
    void setParts();
    void emitChange(Change change);
    style::StyleRule* chosen();

    const store::Project& m_project;
    style::StyleRules m_rules;
    QListWidget* m_list;
    QToolButton* m_add;
    QToolButton* m_remove;
    QToolButton* m_up;
    QToolButton* m_down;
    QComboBox* m_subject;
    QComboBox* m_effect;
    QComboBox* m_field;
    QComboBox* m_value; ///< all values, or one
    QComboBox* m_scheme;
    QDoubleSpinBox* m_least;
    QDoubleSpinBox* m_most;
    QComboBox* m_dash;
    QComboBox* m_icon;
    QPushButton* m_colour;
    QPushButton* m_reset;
    QFormLayout* m_form = nullptr;
    std::vector<QCheckBox*> m_parts;
};

} // namespace moneyties::ui
