// Owns MergeDialog: two records side by side, and the choice of what remains of each field.
#pragma once

#include "core/model/custom_field.h"
#include "core/model/entity.h"
#include "core/model/merge_choice.h"
#include "core/model/vocabulary.h"

#include <QDialog>
#include <QIcon>

#include <vector>

class QGridLayout;
class QLabel;

namespace moneyties::ui {

class InputLine;
class SegmentedButtons;

/// Opens without blocking. Only fields in which both hold something else are asked for; the rest is kept
/// without a question, and the dialog says so.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    struct Side {
        Entity entity;
        int relationships = 0;
        QIcon picture = {}; ///< null for none
    };
    /// The first is offered as the one that stays. `fields` are the project's custom fields.
    MergeDialog(const Vocabulary& vocabulary, std::vector<FieldDef> fields, Side first, Side second,
                QWidget* parent = nullptr);

    EntityId survivor() const;
    EntityId merged() const;
    std::vector<MergeChoice> choices() const;
    QString reason() const;

Q_SIGNALS:
    /// They are two after all.
    void notSameRequested(moneyties::EntityId a, moneyties::EntityId b, const QString& reason);

private:
    struct Row {
        MergeChoice choice; ///< its side is the buttons'
        SegmentedButtons* buttons;
    };

    const Side& kept() const { return m_sides[m_kept]; }
    const Side& other() const { return m_sides[1 - m_kept]; }
    void buildHead();
    void buildButtons();
    void fillFields();
    void addField(QGridLayout& grid, const MergeChoice& choice);
    QString labelOf(const MergeChoice& choice) const;
    QString textOf(const MergeChoice& choice, const Entity& entity) const;
    const FieldDef* customField(FieldId id) const;

    const Vocabulary& m_vocabulary;
    std::vector<FieldDef> m_customFields;
    Side m_sides[2];
    std::size_t m_kept = 0;
    SegmentedButtons* m_keep;
    QLabel* m_summary;
    QWidget* m_fields = nullptr;
    InputLine* m_reason;
    std::vector<Row> m_rows;
};

} // namespace moneyties::ui
