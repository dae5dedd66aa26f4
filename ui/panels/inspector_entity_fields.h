// Owns EntityFields: the form for the values of one entity, or for what several share.
#pragma once

#include "core/model/entity.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/value_text.h"
#include "ui/widgets/form_section.h"

#include <functional>
#include <vector>

namespace moneyties::ui {

class ChoiceEditor;
class Document;
class FieldEditor;
class NoteEditor;

/// Several entities share a kind only; the other fields are then hidden.
class EntityFields : public FormSection {
    Q_OBJECT

public:
    explicit EntityFields(Document& document, QWidget* parent = nullptr);

    void showRecords(const std::vector<EntityId>& ids);
    ChoiceEditor* kindEditor() const { return m_kind; }
    FieldEditor* startEditor() const { return m_start; }

private:
    template<class Value>
    FieldEditor* addDate(const QString& caption, const char* code, Value Entity::*member,
                         Parsed<Value> (*read)(const QString&, const FuzzyDate&));
    FieldEditor* addWords(const QString& caption, const char* code, std::string Entity::*member);
    void addKinds();
    void showOne(const Entity& entity);

    Document& m_document;
    std::vector<EntityId> m_ids;
    ChoiceEditor* m_kind;
    FieldEditor* m_start;
    FieldEditor* m_end;
    FieldEditor* m_disambiguatorEn;
    FieldEditor* m_disambiguatorJa;
    NoteEditor* m_note;
};

} // namespace moneyties::ui
