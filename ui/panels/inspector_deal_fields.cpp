#include "ui/panels/inspector_deal_fields.h"

#include "core/model/codes.h"
#include "ui/models/document.h"
#include "ui/models/relationship_fields.h"
#include "ui/panels/correction_chooser.h"
#include "ui/panels/field_reading.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/note_editor.h"

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

Parsed<Money> readMoneyAt(const QString& text, const FuzzyDate&) {
    return readMoney(text);
}

/// A valuation is measured as one, whatever the words.
Parsed<Money> readValuation(const QString& text, const FuzzyDate&) {
    Parsed<Money> parsed = readMoney(text);
    if (parsed && parsed.value->isStated())
        parsed.value->measure = Measure::valuation;
    return parsed;
}

} // namespace

DealFields::DealFields(Document& document, QWidget* parent)
    : FormSection({}, parent), m_document(document), m_corrections(new CorrectionChooser(document, this)),
      m_nameEn(addWords(tr("Name (English)"), "name_en", &Deal::nameEn)),
      m_nameJa(addWords(tr("Name (Japanese)"), "name_ja", &Deal::nameJa)),
      m_kind(addChoices(tr("Kind"), "kind", &Deal::kind)),
      m_stage(addChoices(tr("Stage"), "stage", &Deal::stage)),
      m_total(addValue(tr("Total"), "total", &Deal::total, readMoneyAt)),
      m_valuation(addValue(tr("Valuation"), "valuation", &Deal::valuation, readValuation)),
      m_start(addValue(tr("Start"), "start", &Deal::start, readDate)),
      m_end(addValue(tr("End"), "end", &Deal::end, readEnd)) {
    addRow(m_nameEn);
    addRow(m_nameJa);
    addRow({m_kind, m_stage});
    addRow(m_total);
    addRow(m_valuation);
    addRow({m_start, m_end});
    addNote();
}

FieldEditor* DealFields::addWords(const QString& caption, const char* code, std::string Deal::*member) {
    auto* editor = new FieldEditor(caption);
    editor->setObjectName(QLatin1String(code));
    connect(editor, &FieldEditor::committed, this, [this, code, member](const QString& text) {
        const std::string words = text.trimmed().toStdString();
        changeDeal(m_document, m_id, {code, words}, [&](Deal& deal) { deal.*member = words; });
    });
    return editor;
}

template<class Value, class Read>
FieldEditor* DealFields::addValue(const QString& caption, const char* code, Value Deal::*member, Read read) {
    auto* editor = new FieldEditor(caption);
    editor->setObjectName(QLatin1String(code));
    const auto parse = [this, read](const QString& text) {
        return read(text, fieldContext(m_document).reference);
    };
    editor->setReader([parse](const QString& text) { return toReading(parse(text)); });
    connect(editor, &FieldEditor::committed, this, [this, code, member, parse, editor](const QString& text) {
        if (const auto parsed = parse(text))
            commit([member, value = *parsed.value](Deal& deal) { deal.*member = value; },
                   {code, text.toStdString()}, editor);
    });
    return editor;
}

void DealFields::commit(const DealChange& change, const FieldLabel& label, QWidget* at) {
    const auto before = m_document.project().deal(m_id);
    if (!before)
        return;
    Deal after = *before;
    change(after);
    const auto finished = [this, at] {
        showAgain();
        if (auto* editor = qobject_cast<FieldEditor*>(at))
            editor->restore();
    };
    if (!m_corrections->ask(at, ChangedDeal{*before, after}, label, finished) &&
        changeDeal(m_document, m_id, label, change))
        showAgain();
}

void DealFields::showAgain() {
    if (const auto deal = m_document.project().deal(m_id))
        showDeal(*deal);
}

template<class Enum>
ChoiceEditor* DealFields::addChoices(const QString& caption, const char* code, Enum Deal::*member) {
    auto* editor = new ChoiceEditor(caption);
    editor->setObjectName(QLatin1String(code));
    for (const Enum value : allValues<Enum>())
        editor->addChoice(toText(value), static_cast<int>(value));
    connect(editor, &ChoiceEditor::chosen, this, [this, code, member, editor](const QVariant& chosen) {
        const auto value = static_cast<Enum>(chosen.toInt());
        commit([member, value](Deal& deal) { deal.*member = value; }, {code, toText(value).toStdString()},
               editor);
    });
    return editor;
}

void DealFields::addNote() {
    m_note = new NoteEditor(tr("Note"));
    connect(m_note, &NoteEditor::committed, this, [this](const QString& text) {
        const std::string note = text.toStdString();
        changeDeal(m_document, m_id, {"note", {}}, [&](Deal& deal) { deal.note = note; });
    });
    addRow(m_note);
}

void DealFields::showDeal(const Deal& deal) {
    m_id = deal.id;
    setEnabled(m_document.isWritable());
    const QString record = QString::number(deal.id.value);
    m_nameEn->showValue(record, qt(deal.nameEn));
    m_nameJa->showValue(record, qt(deal.nameJa));
    m_kind->showValue(static_cast<int>(deal.kind));
    m_stage->showValue(static_cast<int>(deal.stage));
    m_total->showValue(record, toText(deal.total), asWritten(deal.total));
    m_valuation->showValue(record, toText(deal.valuation), asWritten(deal.valuation));
    m_start->showValue(record, toText(deal.start), asWritten(deal.start));
    m_end->showValue(record, toText(deal.end), asWritten(deal.end.date));
    m_note->showValue(record, qt(deal.note));
}

} // namespace moneyties::ui
