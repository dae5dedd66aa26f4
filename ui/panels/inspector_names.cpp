#include "ui/panels/inspector_names.h"

#include "core/model/codes.h"
#include "ui/models/document.h"
#include "ui/models/relationship_fields.h"
#include "ui/models/value_text.h"
#include "ui/panels/field_reading.h"
#include "ui/theme/icons.h"
#include "ui/widgets/choice_editor.h"
#include "ui/widgets/input_line.h"

#include <QBoxLayout>
#include <QToolButton>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QToolButton* makeButton(const QString& iconName, const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(iconName, IconTone::secondary));
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

/// A name that always was the only one needs no dates; to offer them there would double the height of the
/// list.
bool mayHaveDates(const Name& name) {
    return name.role != NameRole::primary || name.validFrom.isStated() || name.validTo.isStated();
}

FieldReading readName(const QString& text) {
    if (text.trimmed().isEmpty())
        return {FieldReading::State::unreadable, NamesSection::tr("A name has at least one letter")};
    return {};
}

} // namespace

NamesSection::NamesSection(Document& document, QWidget* parent)
    : FormSection(tr("NAMES"), parent), m_document(document) {}

void NamesSection::showEntity(const Entity& entity) {
    const bool sameNames = entity.id == m_entity.id && entity.names == m_entity.names;
    m_entity = entity;
    if (!sameNames)
        rebuild();
}

void NamesSection::rebuild() {
    clearRows();
    setEnabled(m_document.isWritable());
    for (std::size_t i = 0; i < m_entity.names.size(); ++i) {
        addRow(makeRow(i));
        addRow(makeDetails(i));
        if (mayHaveDates(m_entity.names[i]))
            addRow(makeValidity(i));
    }
    addNewName();
}

void NamesSection::change(const char* code, const std::string& value, const EntityChange& change) {
    changeEntities(m_document, {m_entity.id}, {code, value}, change);
}

// ---- one name

FieldEditor* NamesSection::makeText(std::size_t index, std::string Name::*member, const QString& what) {
    auto* editor = new FieldEditor({});
    editor->line()->setAccessibleName(what);
    editor->setPlaceholder(what);
    editor->showValue(QString::number(m_entity.names[index].id.value), qt(m_entity.names[index].*member));
    connect(editor, &FieldEditor::committed, this, [this, index, member](const QString& text) {
        const std::string words = text.trimmed().toStdString();
        change("name", words, [&](Entity& entity) { entity.names.at(index).*member = words; });
    });
    return editor;
}

QWidget* NamesSection::makeRow(std::size_t index) {
    FieldEditor* text = makeText(index, &Name::text, tr("Name"));
    text->setObjectName(QStringLiteral("name%1").arg(index));
    text->setReader(readName);
    QToolButton* prefer = makeButton(QStringLiteral("check"), tr("Show this name in its language"));
    prefer->setCheckable(true);
    prefer->setChecked(m_entity.names[index].preferred);
    connect(prefer, &QToolButton::clicked, this, [this, index] {
        change("name.preferred", m_entity.names[index].text,
               [index](Entity& entity) { preferName(entity, index); });
    });
    QToolButton* remove = makeButton(QStringLiteral("close"), tr("Remove this name"));
    remove->setEnabled(m_entity.names.size() > 1);
    connect(remove, &QToolButton::clicked, this, [this, index] {
        change("name", {}, [index](Entity& entity) {
            entity.names.erase(entity.names.begin() + static_cast<std::ptrdiff_t>(index));
        });
    });
    text->addBeside(prefer);
    text->addBeside(remove);
    return text;
}

QWidget* NamesSection::makeDetails(std::size_t index) {
    auto* details = new QWidget;
    auto* row = new QHBoxLayout(details);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    row->addWidget(makeLanguage(index), 3);
    row->addWidget(makeRole(index), 4);
    row->addWidget(makeText(index, &Name::reading, tr("Reading")), 4);
    return details;
}

QWidget* NamesSection::makeLanguage(std::size_t index) {
    auto* editor = new ChoiceEditor({});
    const QString current = qt(m_entity.names[index].language);
    editor->box()->setAccessibleName(tr("Language of the name"));
    editor->addChoice(tr("English"), QStringLiteral("en"));
    editor->addChoice(tr("Japanese"), QStringLiteral("ja"));
    if (current != QLatin1String("en") && current != QLatin1String("ja"))
        editor->addChoice(current.isEmpty() ? tr("unknown") : current, current);
    editor->showValue(current);
    connect(editor, &ChoiceEditor::chosen, this, [this, index](const QVariant& value) {
        const std::string language = value.toString().toStdString();
        change("name.language", language,
               [&](Entity& entity) { entity.names.at(index).language = language; });
    });
    return editor;
}

QWidget* NamesSection::makeRole(std::size_t index) {
    auto* editor = new ChoiceEditor({});
    editor->box()->setAccessibleName(tr("Role of the name"));
    for (const NameRole role : allValues<NameRole>())
        editor->addChoice(toText(role), static_cast<int>(role));
    editor->showValue(static_cast<int>(m_entity.names[index].role));
    connect(editor, &ChoiceEditor::chosen, this, [this, index](const QVariant& value) {
        const auto role = static_cast<NameRole>(value.toInt());
        change("name.role", toText(role).toStdString(),
               [&](Entity& entity) { entity.names.at(index).role = role; });
    });
    return editor;
}

QWidget* NamesSection::makeValidity(std::size_t index) {
    auto* validity = new QWidget;
    auto* row = new QHBoxLayout(validity);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(8);
    row->addWidget(makeDate(index, &Name::validFrom, tr("Used from")));
    row->addWidget(makeDate(index, &Name::validTo, tr("Used until")));
    return validity;
}

FieldEditor* NamesSection::makeDate(std::size_t index, FuzzyDate Name::*member, const QString& what) {
    auto* editor = new FieldEditor({});
    editor->setObjectName(
        QStringLiteral("%1%2")
            .arg(member == &Name::validFrom ? QStringLiteral("nameFrom") : QStringLiteral("nameUntil"))
            .arg(index));
    editor->line()->setAccessibleName(what);
    editor->setPlaceholder(what);
    const FuzzyDate& date = m_entity.names[index].*member;
    editor->showValue(QString::number(m_entity.names[index].id.value), toText(date), asWritten(date));
    const auto parse = [this](const QString& text) {
        return readDate(text, fieldContext(m_document).reference);
    };
    editor->setReader([parse](const QString& text) { return toReading(parse(text)); });
    connect(editor, &FieldEditor::committed, this, [this, index, member, parse](const QString& text) {
        if (const auto parsed = parse(text))
            change("name.validity", text.toStdString(),
                   [&](Entity& entity) { entity.names.at(index).*member = *parsed.value; });
    });
    return editor;
}

// ---- a further name

void NamesSection::addNewName() {
    auto* editor = new FieldEditor({});
    editor->setObjectName(QStringLiteral("newName"));
    editor->line()->setAccessibleName(tr("Add a name"));
    editor->setPlaceholder(tr("Add a name: alias, former name, other script …"));
    editor->showValue(QStringLiteral("new"), {});
    connect(editor, &FieldEditor::committed, this, [this](const QString& text) {
        if (text.trimmed().isEmpty())
            return;
        Name name = newEntity(text.toStdString(), {}).names.front();
        name.preferred = nameIn(m_entity, name.language).empty();
        name.role = name.preferred ? NameRole::primary : NameRole::alias;
        change("name", name.text, [&](Entity& entity) { entity.names.push_back(name); });
    });
    addRow(editor);
}

} // namespace moneyties::ui
