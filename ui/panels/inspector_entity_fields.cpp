#include "ui/panels/inspector_entity_fields.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/kind_badge.h"
#include "ui/models/relationship_fields.h"
#include "ui/panels/field_reading.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"
#include "ui/widgets/note_editor.h"

#include <algorithm>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

EntityFields::EntityFields(Document& document, QWidget* parent)
    : FormSection({}, parent), m_document(document), m_kind(new ChoiceEditor(tr("Kind"))) {
    addKinds();
    addRow(m_kind);
    m_start = addDate<FuzzyDate>(tr("Born or founded"), "start", &Entity::start, readDate);
    m_end = addDate<EndDate>(tr("Died or dissolved"), "end", &Entity::end, readEnd);
    addRow({m_start, m_end});
    m_disambiguatorEn = addWords(tr("Told apart by (English)"), "disambiguator_en", &Entity::disambiguatorEn);
    m_disambiguatorJa = addWords(tr("(Japanese)"), "disambiguator_ja", &Entity::disambiguatorJa);
    addRow({m_disambiguatorEn, m_disambiguatorJa});
    m_note = new NoteEditor(tr("Note"));
    m_note->setObjectName(QStringLiteral("note"));
    connect(m_note, &NoteEditor::committed, this, [this](const QString& text) {
        changeEntities(m_document, m_ids, {"note", {}},
                       [note = text.toStdString()](Entity& entity) { entity.note = note; });
    });
    addRow(m_note);
}

void EntityFields::addKinds() {
    m_kind->setObjectName(QStringLiteral("kind"));
    m_kind->setPlaceholder(tr("several kinds"));
    for (const EntityKind& kind : m_document.project().vocabulary().kinds()) {
        m_kind->addChoice(labelOf(kind), static_cast<qlonglong>(kind.id.value));
        m_kind->box()->setItemIcon(m_kind->box()->count() - 1, kindIcon(kind));
    }
    connect(m_kind, &ChoiceEditor::chosen, this, [this](const QVariant& value) {
        const KindId kind(value.toLongLong());
        changeEntities(m_document, m_ids, {"kind", m_kind->box()->currentText().toStdString()},
                       [kind](Entity& entity) { entity.kind = kind; });
    });
}

template<class Value>
FieldEditor* EntityFields::addDate(const QString& caption, const char* code, Value Entity::*member,
                                   Parsed<Value> (*read)(const QString&, const FuzzyDate&)) {
    auto* editor = new FieldEditor(caption);
    editor->setObjectName(QLatin1String(code));
    const auto parse = [this, read](const QString& text) {
        return read(text, fieldContext(m_document).reference);
    };
    editor->setReader([parse](const QString& text) { return toReading(parse(text)); });
    connect(editor, &FieldEditor::committed, this, [this, code, member, parse](const QString& text) {
        const auto parsed = parse(text);
        if (parsed && changeEntities(m_document, m_ids, {code, text.toStdString()},
                                     [&](Entity& entity) { entity.*member = *parsed.value; }))
            showRecords(m_ids);
    });
    return editor;
}

FieldEditor* EntityFields::addWords(const QString& caption, const char* code, std::string Entity::*member) {
    auto* editor = new FieldEditor(caption);
    editor->setObjectName(QLatin1String(code));
    connect(editor, &FieldEditor::committed, this, [this, code, member](const QString& text) {
        const std::string words = text.trimmed().toStdString();
        changeEntities(m_document, m_ids, {code, words}, [&](Entity& entity) { entity.*member = words; });
        showRecords(m_ids);
    });
    return editor;
}

void EntityFields::showRecords(const std::vector<EntityId>& ids) {
    m_ids = ids;
    setEnabled(m_document.isWritable());
    std::vector<Entity> records;
    for (const EntityId id : ids)
        if (auto entity = m_document.project().entity(id))
            records.push_back(*std::move(entity));
    if (records.empty())
        return;
    const KindId kind = records.front().kind;
    const bool sameKind =
        std::ranges::all_of(records, [kind](const Entity& entity) { return entity.kind == kind; });
    m_kind->showValue(sameKind ? QVariant(static_cast<qlonglong>(kind.value)) : QVariant());
    const bool one = records.size() == 1;
    for (QWidget* editor :
         std::initializer_list<QWidget*>{m_start, m_end, m_disambiguatorEn, m_disambiguatorJa, m_note})
        editor->setVisible(one);
    if (one)
        showOne(records.front());
}

void EntityFields::showOne(const Entity& entity) {
    const QString record = QString::number(entity.id.value);
    m_start->showValue(record, toText(entity.start), asWritten(entity.start));
    m_end->showValue(record, toText(entity.end), asWritten(entity.end.date));
    m_disambiguatorEn->showValue(record, qt(entity.disambiguatorEn));
    m_disambiguatorJa->showValue(record, qt(entity.disambiguatorJa));
    m_note->showValue(record, qt(entity.note));
}

} // namespace moneyties::ui
