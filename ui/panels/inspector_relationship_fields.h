// Owns RelationshipFields: the form for the values of one relationship, or for what several share.
#pragma once

#include "core/model/relationship.h"
#include "ui/models/relationship_fields.h"
#include "ui/widgets/form_section.h"

#include <map>
#include <optional>
#include <vector>

class QCheckBox;

namespace moneyties::ui {

class ChoiceEditor;
class CorrectionChooser;
class Document;
class FieldEditor;
class NoteEditor;

/// Each field that is committed is one step, for all the relationships shown.
class RelationshipFields : public FormSection {
    Q_OBJECT

public:
    explicit RelationshipFields(Document& document, QWidget* parent = nullptr);

    /// Reads the relationships and shows their values; where they differ, that they do.
    void showRecords(const std::vector<RelationshipId>& ids);
    FieldEditor* editor(RelationshipField field) const;
    CorrectionChooser* corrections() const { return m_corrections; }

private:
    FieldEditor* addText(RelationshipField field);
    void addSuggestions(RelationshipField field);
    template<class Enum>
    ChoiceEditor* addChoices(RelationshipField field);
    void addMeasure();
    void addJoint();
    void showTexts();
    void showChoices();
    /// Nothing when the relationships differ.
    std::optional<QString> commonText(RelationshipField field) const;
    QString noteOf(RelationshipField field) const;
    void startDeal(const QString& name);
    /// Makes the change to all that are shown; asks first why, where claims state the value.
    void commit(const FieldLabel& label, const RelationshipChange& change, QWidget* at);
    void commitText(RelationshipField field, const QString& text, QWidget* at);
    void finish(QWidget* at);

    Document& m_document;
    CorrectionChooser* m_corrections;
    std::vector<Relationship> m_records;
    std::vector<RelationshipId> m_ids;
    QString m_recordKey;
    std::map<RelationshipField, FieldEditor*> m_texts;
    ChoiceEditor* m_measure = nullptr;
    QCheckBox* m_joint = nullptr;
    ChoiceEditor* m_stage = nullptr;
    ChoiceEditor* m_strength = nullptr;
    NoteEditor* m_note = nullptr;
};

} // namespace moneyties::ui
