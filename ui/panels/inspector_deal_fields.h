// Owns DealFields: the form for the values of one deal.
#pragma once

#include "core/model/deal.h"
#include "ui/models/edits/deal_edits.h"
#include "ui/models/value_text.h"
#include "ui/widgets/form_section.h"

namespace moneyties::ui {

class ChoiceEditor;
class CorrectionChooser;
class Document;
class FieldEditor;
class NoteEditor;

class DealFields : public FormSection {
    Q_OBJECT

public:
    explicit DealFields(Document& document, QWidget* parent = nullptr);

    void showDeal(const Deal& deal);

private:
    FieldEditor* addWords(const QString& caption, const char* code, std::string Deal::*member);
    template<class Value, class Read>
    FieldEditor* addValue(const QString& caption, const char* code, Value Deal::*member, Read read);
    template<class Enum>
    ChoiceEditor* addChoices(const QString& caption, const char* code, Enum Deal::*member);
    void addNote();
    /// Makes the change; asks first why, where the deal's claims state the value.
    void commit(const DealChange& change, const FieldLabel& label, QWidget* at);
    void showAgain();

    Document& m_document;
    CorrectionChooser* m_corrections;
    DealId m_id;
    FieldEditor* m_nameEn;
    FieldEditor* m_nameJa;
    ChoiceEditor* m_kind;
    ChoiceEditor* m_stage;
    FieldEditor* m_total;
    FieldEditor* m_valuation;
    FieldEditor* m_start;
    FieldEditor* m_end;
    NoteEditor* m_note = nullptr;
};

} // namespace moneyties::ui
