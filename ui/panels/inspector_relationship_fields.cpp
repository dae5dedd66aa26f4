#include "ui/panels/inspector_relationship_fields.h"

#include "core/model/codes.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/deal_edits.h"
#include "ui/panels/correction_chooser.h"
#include "ui/panels/field_reading.h"
#include "ui/panels/suggestions.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/note_editor.h"

#include <QCheckBox>
#include <QSignalBlocker>

#include <algorithm>

namespace moneyties::ui {

namespace {

constexpr int kMeasureWidth = 128;

QString keyOf(const std::vector<RelationshipId>& ids) {
    QString key;
    for (const RelationshipId id : ids)
        key += QString::number(id.value) + QLatin1Char(' ');
    return key;
}

/// The value that a function gives for all records; nothing when they differ.
template<class Get>
auto common(const std::vector<Relationship>& records, Get get)
    -> std::optional<std::decay_t<decltype(get(records.front()))>> {
    if (records.empty())
        return std::nullopt;
    const auto first = get(records.front());
    const bool same = std::ranges::all_of(records, [&](const Relationship& r) { return get(r) == first; });
    return same ? std::optional(first) : std::nullopt;
}

/// What the field itself does not say: the label in the other language and the category.
QString typeNote(const RelationshipType* type) {
    if (!type)
        return {};
    const QString other = otherLabelOf(*type);
    return other.isEmpty() ? labelOf(type->category)
                           : QStringLiteral("%1 · %2").arg(other, labelOf(type->category));
}

QString example(RelationshipField field) {
    switch (field) {
    case RelationshipField::amount:
        return QStringLiteral("$1.5bn, 約1億ドル");
    case RelationshipField::start:
        return QStringLiteral("2019, 昨年11月");
    case RelationshipField::share:
        return QStringLiteral("49%");
    default:
        return {};
    }
}

template<class Enum>
QVariant choiceOf(std::optional<Enum> value) {
    return value ? QVariant(static_cast<int>(*value)) : QVariant();
}

} // namespace

RelationshipFields::RelationshipFields(Document& document, QWidget* parent)
    : FormSection({}, parent), m_document(document), m_corrections(new CorrectionChooser(document, this)) {
    addRow(addText(RelationshipField::type));
    addRow(addText(RelationshipField::amount));
    addMeasure();
    addJoint();
    addRow({addText(RelationshipField::start), addText(RelationshipField::end)});
    m_stage = addChoices<Stage>(RelationshipField::stage);
    m_strength = addChoices<Strength>(RelationshipField::strength);
    addRow({m_stage, m_strength});
    addRow({addText(RelationshipField::share), addText(RelationshipField::role)});
    addRow(addText(RelationshipField::deal));
    for (const RelationshipField field :
         {RelationshipField::type, RelationshipField::end, RelationshipField::deal})
        addSuggestions(field);
    m_note = new NoteEditor(captionOf(RelationshipField::note));
    connect(m_note, &NoteEditor::committed, this,
            [this](const QString& text) { changeField(m_document, m_ids, RelationshipField::note, text); });
    addRow(m_note);
}

FieldEditor* RelationshipFields::editor(RelationshipField field) const {
    return m_texts.at(field);
}

// ---- building

FieldEditor* RelationshipFields::addText(RelationshipField field) {
    auto* editor = new FieldEditor(captionOf(field));
    m_texts[field] = editor;
    editor->setObjectName(QLatin1String(codeOf(field)));
    editor->setReader([this, field](const QString& text) {
        return toReading(readField(fieldContext(m_document), field, text));
    });
    connect(editor, &FieldEditor::committed, this,
            [this, field, editor](const QString& text) { commitText(field, text, editor); });
    return editor;
}

void RelationshipFields::commitText(RelationshipField field, const QString& text, QWidget* at) {
    if (const auto parsed = readField(fieldContext(m_document), field, text))
        commit({codeOf(field), text.toStdString()}, *parsed.value, at);
}

void RelationshipFields::commit(const FieldLabel& label, const RelationshipChange& change, QWidget* at) {
    ChangedRelationships changed;
    for (const Relationship& before : m_records) {
        changed.push_back({before, before});
        change(changed.back().after);
    }
    if (m_corrections->ask(at, changed, label, [this, at] { finish(at); }))
        return;
    if (changeRelationships(m_document, m_ids, label, change))
        showRecords(m_ids);
}

/// Shows what is stored now, whatever was answered.
void RelationshipFields::finish(QWidget* at) {
    showRecords(m_ids);
    if (auto* editor = qobject_cast<FieldEditor*>(at))
        editor->restore();
}

void RelationshipFields::addSuggestions(RelationshipField field) {
    InputLine* line = editor(field)->line();
    auto* popup = new SuggestionPopup(line, suggestionsFor(m_document, field), Preselect::none);
    connect(popup, &SuggestionPopup::picked, this, [this, field](const Suggestion& suggestion) {
        const qlonglong id = suggestion.data.toLongLong();
        const auto change = id > 0 ? pickedChange(field, id) : std::nullopt;
        const FieldLabel label{codeOf(field), suggestion.text.toStdString()};
        if (change && changeRelationships(m_document, m_ids, label, *change))
            editor(field)->line()->setText(suggestion.text);
        else if (!change && field == RelationshipField::deal)
            startDeal(suggestion.text);
        else if (!change)
            commitText(field, suggestion.text, editor(field));
        showRecords(m_ids);
    });
}

void RelationshipFields::startDeal(const QString& name) {
    Deal deal;
    deal.nameEn = name.trimmed().toStdString();
    addDeal(m_document, deal, m_ids);
}

template<class Enum>
ChoiceEditor* RelationshipFields::addChoices(RelationshipField field) {
    auto* editor = new ChoiceEditor(captionOf(field));
    editor->setObjectName(QLatin1String(codeOf(field)));
    editor->setPlaceholder(RelationshipFields::tr("several values"));
    for (const Enum value : allValues<Enum>())
        editor->addChoice(toText(value), static_cast<int>(value));
    connect(editor, &ChoiceEditor::chosen, this, [this, field, editor](const QVariant& value) {
        commitText(field, toText(static_cast<Enum>(value.toInt())), editor);
    });
    return editor;
}

void RelationshipFields::addMeasure() {
    m_measure = new ChoiceEditor({});
    m_measure->setFixedWidth(kMeasureWidth);
    m_measure->box()->setAccessibleName(tr("What the amount measures"));
    m_measure->box()->setToolTip(tr("What the amount measures"));
    m_measure->setPlaceholder(tr("several"));
    for (const Measure measure : allValues<Measure>())
        m_measure->addChoice(toText(measure), static_cast<int>(measure));
    connect(m_measure, &ChoiceEditor::chosen, this, [this](const QVariant& value) {
        const auto measure = static_cast<Measure>(value.toInt());
        commit(
            {"measure", toText(measure).toStdString()},
            [measure](Relationship& r) { r.amount.measure = measure; }, m_measure);
    });
    editor(RelationshipField::amount)->addBeside(m_measure);
}

void RelationshipFields::addJoint() {
    m_joint = new QCheckBox(tr("Sum of several parties together"));
    connect(m_joint, &QCheckBox::clicked, this, [this](const bool joint) {
        commit(
            {"joint", joint ? "1" : "0"}, [joint](Relationship& r) { r.amount.joint = joint; }, m_joint);
    });
    addRow(m_joint);
}

// ---- showing

void RelationshipFields::showRecords(const std::vector<RelationshipId>& ids) {
    m_ids = ids;
    m_recordKey = keyOf(ids);
    m_records.clear();
    for (const RelationshipId id : ids)
        if (auto relationship = m_document.project().relationship(id))
            m_records.push_back(*std::move(relationship));
    setEnabled(m_document.isWritable());
    showTexts();
    showChoices();
}

std::optional<QString> RelationshipFields::commonText(RelationshipField field) const {
    return common(m_records,
                  [&](const Relationship& r) { return fieldText(m_document.project(), field, r); });
}

QString RelationshipFields::noteOf(RelationshipField field) const {
    if (m_records.size() != 1)
        return {};
    const Relationship& record = m_records.front();
    switch (field) {
    case RelationshipField::type:
        return typeNote(m_document.project().vocabulary().type(record.type));
    case RelationshipField::amount:
        return asWritten(record.amount);
    case RelationshipField::start:
        return asWritten(record.start);
    case RelationshipField::end:
        return asWritten(record.end.date);
    default:
        return {};
    }
}

void RelationshipFields::showTexts() {
    for (const auto& [field, editor] : m_texts) {
        const auto text = commonText(field);
        editor->setPlaceholder(text ? example(field) : tr("several values"));
        editor->showValue(m_recordKey, text.value_or(QString()), noteOf(field));
    }
    m_note->showValue(m_recordKey, commonText(RelationshipField::note).value_or(QString()));
}

void RelationshipFields::showChoices() {
    m_stage->showValue(choiceOf(common(m_records, [](const Relationship& r) { return r.stage; })));
    m_strength->showValue(choiceOf(common(m_records, [](const Relationship& r) { return r.strength; })));
    m_measure->showValue(choiceOf(common(m_records, [](const Relationship& r) { return r.amount.measure; })));
    const bool hasAmount =
        std::ranges::any_of(m_records, [](const Relationship& r) { return r.amount.isStated(); });
    m_measure->setEnabled(hasAmount);
    m_joint->setVisible(hasAmount);
    const QSignalBlocker blocker(m_joint);
    m_joint->setChecked(
        common(m_records, [](const Relationship& r) { return r.amount.joint; }).value_or(false));
}

} // namespace moneyties::ui
