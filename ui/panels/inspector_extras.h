// Owns ExtraFields: tags, privacy, the open question and the custom fields of entities or of relationships,
// one or several.
#pragma once

#include "core/model/custom_field.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "ui/models/selection.h"
#include "ui/widgets/form_section.h"

#include <QString>

#include <utility>
#include <vector>

namespace moneyties::ui {

class ChoiceEditor;
class Document;
class FieldEditor;

/// Each field that is committed is one step, for all the records shown.
class ExtraFields : public FormSection {
    Q_OBJECT

public:
    explicit ExtraFields(Document& document, QWidget* parent = nullptr);

    void showEntities(const std::vector<EntityId>& ids);
    void showRelationships(const std::vector<RelationshipId>& ids);

private:
    template<class Record>
    void showRecords(const std::vector<Record>& records, const std::vector<FieldDef>& fields);
    void addTags();
    void addQuestion();
    void addPrivacy();
    void makeEditors(const std::vector<FieldDef>& fields);
    FieldEditor* makeEditor(const FieldDef& field);

    Document& m_document;
    SelectedItems m_items; ///< only entities or only relationships
    FieldEditor* m_tags;
    FieldEditor* m_question;
    ChoiceEditor* m_privacy;
    FormSection* m_custom;
    std::vector<std::pair<FieldDef, FieldEditor*>> m_editors;
};

} // namespace moneyties::ui
