#include "ui/panels/inspector_extras.h"

#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/edits/shared_edits.h"
#include "ui/models/relationship_fields.h"
#include "ui/models/tag_text.h"
#include "ui/panels/field_reading.h"
#include "ui/panels/record_menu.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/field_editor.h"

#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <optional>

namespace moneyties::ui {

namespace {

/// The text that all records have; nothing when they differ.
template<class Record, class TextOf>
std::optional<QString> commonText(const std::vector<Record>& records, TextOf textOf) {
    const QString first = textOf(records.front());
    const bool same =
        std::ranges::all_of(records, [&](const Record& record) { return textOf(record) == first; });
    return same ? std::optional(first) : std::nullopt;
}

template<class Record>
QString keyOf(const std::vector<Record>& records) {
    QString key;
    for (const Record& record : records)
        key += QString::number(record.id.value) + QLatin1Char(' ');
    return key;
}

void showText(FieldEditor* editor, const QString& key, const std::optional<QString>& text) {
    editor->setPlaceholder(text ? QString() : ExtraFields::tr("several values"));
    editor->showValue(key, text.value_or(QString()));
}

} // namespace

ExtraFields::ExtraFields(Document& document, QWidget* parent)
    : FormSection({}, parent), m_document(document), m_tags(new FieldEditor(tr("Tags"))),
      m_question(new FieldEditor(tr("Open question"))),
      m_privacy(new ChoiceEditor(tr("In shared copies and exports"))), m_custom(new FormSection) {
    addTags();
    addQuestion();
    addPrivacy();
    addRow(m_tags);
    addRow(m_question);
    addRow(m_privacy);
    addRow(m_custom);
}

void ExtraFields::addTags() {
    m_tags->setObjectName(QStringLiteral("tags"));
    m_tags->setReader(
        [this](const QString& text) { return toReading(tagsNamed(m_document.project(), text)); });
    connect(m_tags, &FieldEditor::committed, this, [this](const QString& text) {
        if (const auto tags = tagsNamed(m_document.project(), text))
            changeRecords(m_document, m_items, {"tags", text.toStdString()},
                          [tags = *tags.value](auto& record) { record.tags = tags; });
    });
    auto* choose = new QToolButton;
    choose->setObjectName(QStringLiteral("chooseTags"));
    choose->setText(tr("Choose"));
    choose->setToolTip(tr("Give a tag to all that are selected, or take it from them"));
    choose->setPopupMode(QToolButton::InstantPopup);
    choose->setMenu(new QMenu(choose));
    m_tags->addBeside(choose);
    connect(choose->menu(), &QMenu::aboutToShow, this, [this, menu = choose->menu()] {
        menu->clear();
        fillTagMenu(*menu, m_document, m_items);
    });
}

void ExtraFields::addQuestion() {
    m_question->setObjectName(QStringLiteral("openQuestion"));
    connect(m_question, &FieldEditor::committed, this, [this](const QString& text) {
        const std::string question = text.trimmed().toStdString();
        changeRecords(m_document, m_items, {"open_question", question},
                      [question](auto& record) { record.openQuestion = question; });
    });
}

void ExtraFields::addPrivacy() {
    m_privacy->setObjectName(QStringLiteral("private"));
    m_privacy->setPlaceholder(tr("several values"));
    m_privacy->addChoice(tr("shown"), static_cast<int>(Presence::absent));
    m_privacy->addChoice(tr("left out (private)"), static_cast<int>(Presence::present));
    connect(m_privacy, &ChoiceEditor::chosen, this, [this](const QVariant& value) {
        changePrivacy(m_document, m_items, static_cast<Presence>(value.toInt()));
    });
}

// ---- custom fields

FieldEditor* ExtraFields::makeEditor(const FieldDef& field) {
    const QString unit = QString::fromStdString(field.unit);
    auto* editor = new FieldEditor(unit.isEmpty() ? labelOf(field)
                                                  : QStringLiteral("%1 (%2)").arg(labelOf(field), unit));
    editor->setObjectName(QString::fromStdString(field.code));
    const auto read = [this, field](const QString& text) {
        return readFieldValue(field, text, fieldContext(m_document).reference);
    };
    editor->setReader([read](const QString& text) { return toReading(read(text)); });
    connect(editor, &FieldEditor::committed, this, [this, field, read](const QString& text) {
        if (const auto value = read(text))
            changeRecords(m_document, m_items,
                          {field.labelEn.empty() ? field.labelJa : field.labelEn, text.toStdString()},
                          [value = *value.value](auto& record) { setFieldValue(record.fields, value); });
    });
    return editor;
}

/// The editors stay while the records have the same fields: one may be typed in.
void ExtraFields::makeEditors(const std::vector<FieldDef>& fields) {
    const bool same =
        std::ranges::equal(fields, m_editors, {}, {}, &std::pair<FieldDef, FieldEditor*>::first);
    if (same)
        return;
    m_custom->clearRows();
    m_editors.clear();
    for (const FieldDef& field : fields) {
        m_editors.emplace_back(field, makeEditor(field));
        m_custom->addRow(m_editors.back().second);
    }
}

// ---- showing

template<class Record>
void ExtraFields::showRecords(const std::vector<Record>& records, const std::vector<FieldDef>& fields) {
    setEnabled(m_document.isWritable());
    if (records.empty())
        return;
    makeEditors(fields);
    const QString key = keyOf(records);
    showText(m_tags, key, commonText(records, [this](const Record& record) {
                 return tagText(m_document.project(), record.tags);
             }));
    showText(m_question, key, commonText(records, [](const Record& record) {
                 return QString::fromStdString(record.openQuestion);
             }));
    const bool isPrivate = records.front().isPrivate;
    const bool same = std::ranges::all_of(
        records, [isPrivate](const Record& record) { return record.isPrivate == isPrivate; });
    m_privacy->showValue(same ? QVariant(static_cast<int>(isPrivate ? Presence::present : Presence::absent))
                              : QVariant());
    for (const auto& entry : m_editors)
        showText(entry.second, key, commonText(records, [&entry](const Record& record) {
                     return fieldValueText(entry.first, record.fields);
                 }));
}

void ExtraFields::showEntities(const std::vector<EntityId>& ids) {
    m_items = {ids, {}, {}};
    std::vector<Entity> records;
    for (const EntityId id : ids)
        if (auto entity = m_document.project().entity(id))
            records.push_back(*std::move(entity));
    const bool oneKind =
        std::ranges::all_of(records, [&](const Entity& e) { return e.kind == records.front().kind; });
    const KindId kind = oneKind && !records.empty() ? records.front().kind : KindId();
    showRecords(records, fieldsFor(m_document.project().fields(), kind));
}

void ExtraFields::showRelationships(const std::vector<RelationshipId>& ids) {
    m_items = {{}, ids, {}};
    std::vector<Relationship> records;
    for (const RelationshipId id : ids)
        if (auto relationship = m_document.project().relationship(id))
            records.push_back(*std::move(relationship));
    const bool oneType =
        std::ranges::all_of(records, [&](const Relationship& r) { return r.type == records.front().type; });
    const RelationshipTypeId type = oneType && !records.empty() ? records.front().type : RelationshipTypeId();
    showRecords(records, fieldsFor(m_document.project().fields(), type));
}

} // namespace moneyties::ui
