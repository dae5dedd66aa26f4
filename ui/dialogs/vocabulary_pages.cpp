#include "ui/dialogs/vocabulary_pages.h"

#include "core/model/codes.h"
#include "ui/models/completions.h"
#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/models/kind_badge.h"

#include <QColor>
#include <QPixmap>
#include <QStringList>

#include <string>

namespace moneyties::ui {

namespace {

constexpr std::uint32_t kNewColour = 0x6A7280;

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

/// "#3867A8"; anything that QColor reads may be typed.
QString colourText(std::uint32_t colour) {
    return QColor::fromRgb(colour).name().toUpper();
}

FieldReading readColour(const QString& text) {
    if (QColor(text.trimmed()).isValid())
        return {};
    return {FieldReading::State::unreadable, RecordPage::tr("A colour is expected, such as #3867A8 or teal")};
}

std::uint32_t colourOf(const QString& text) {
    return QColor(text.trimmed()).rgb() & 0xFFFFFF;
}

QIcon swatch(std::uint32_t colour) {
    QPixmap pixmap(12, 12);
    pixmap.fill(QColor::fromRgb(colour));
    return pixmap;
}

QString words(KindShape shape) {
    switch (shape) {
    case KindShape::circle:
        return KindPage::tr("circle");
    case KindShape::roundedSquare:
        return KindPage::tr("rounded square");
    case KindShape::octagon:
        return KindPage::tr("octagon");
    case KindShape::hexagon:
        return KindPage::tr("hexagon");
    case KindShape::diamond:
        return KindPage::tr("diamond");
    case KindShape::cutCornerSquare:
        return KindPage::tr("square with a cut corner");
    case KindShape::pin:
        return KindPage::tr("pin");
    case KindShape::pill:
        return KindPage::tr("pill");
    }
    return {};
}

} // namespace

// ---- kinds

KindPage::KindPage(Document& document, QWidget* parent)
    : RecordPage(document, tr("Kinds of entities"), parent) {
    addWords(tr("English"), "label_en", &EntityKind::labelEn);
    addWords(tr("Japanese"), "label_ja", &EntityKind::labelJa);
    addWords(tr("Reading in kana"), "reading", &EntityKind::reading);
    addChoice(
        tr("Shape"), "shape", choicesOf<KindShape>(words), [this] { return static_cast<int>(m_kind.shape); },
        [this](const QVariant& value) {
            m_kind.shape = static_cast<KindShape>(value.toInt());
            saveKind(this->document(), m_kind);
        });
    addText(
        tr("Colour"), "colour", [this] { return colourText(m_kind.colour); },
        [this](const QString& text) {
            m_kind.colour = colourOf(text);
            saveKind(this->document(), m_kind);
        },
        readColour);
    refresh();
}

void KindPage::addWords(const QString& caption, const char* code, std::string EntityKind::*member) {
    addText(
        caption, code, [this, member] { return qt(m_kind.*member); },
        [this, member](const QString& text) {
            m_kind.*member = text.trimmed().toStdString();
            saveKind(document(), m_kind);
        });
}

QList<RecordPage::Row> KindPage::rows() const {
    QList<Row> rows;
    for (const EntityKind& kind : document().project().vocabulary().kinds())
        rows.append({kind.id.value, labelOf(kind), kindIcon(kind)});
    return rows;
}

qlonglong KindPage::make() {
    EntityKind kind;
    kind.labelEn = tr("new kind").toStdString();
    kind.shape = KindShape::roundedSquare;
    kind.colour = kNewColour;
    return saveKind(document(), kind).value;
}

void KindPage::remove(qlonglong id) {
    removeKind(document(), KindId(id));
}

bool KindPage::load() {
    const EntityKind* kind = document().project().vocabulary().kind(KindId(current()));
    if (kind)
        m_kind = *kind;
    return kind;
}

qlonglong KindPage::usesOf(qlonglong id) const {
    return ui::usesOf(document(), KindId(id));
}

void KindPage::replace(qlonglong id, qlonglong other) {
    replaceKind(document(), KindId(id), KindId(other));
}

// ---- custom fields

FieldPage::FieldPage(Document& document, QWidget* parent)
    : RecordPage(document, tr("Custom fields"), parent) {
    addWords(tr("English"), "label_en", &FieldDef::labelEn);
    addWords(tr("Japanese"), "label_ja", &FieldDef::labelJa);
    addOwner();
    addType();
    addWords(tr("Unit"), "unit", &FieldDef::unit);
    refresh();
}

void FieldPage::addWords(const QString& caption, const char* code, std::string FieldDef::*member) {
    addText(
        caption, code, [this, member] { return qt(m_field.*member); },
        [this, member](const QString& text) {
            m_field.*member = text.trimmed().toStdString();
            saveField(document(), m_field);
        });
}

void FieldPage::addOwner() {
    QList<QPair<QString, QVariant>> owners{{tr("every entity"), QStringLiteral("entity")},
                                           {tr("every relationship"), QStringLiteral("relationship")}};
    for (const EntityKind& kind : document().project().vocabulary().kinds())
        owners.append({tr("only: %1").arg(labelOf(kind)), static_cast<qlonglong>(kind.id.value)});
    addChoice(
        tr("Who has it"), "owner", owners,
        [this]() -> QVariant {
            if (m_field.kind)
                return static_cast<qlonglong>(m_field.kind.value);
            return m_field.owner == FieldOwner::entity ? QStringLiteral("entity")
                                                       : QStringLiteral("relationship");
        },
        [this](const QVariant& value) {
            const bool ofRelationships = value.toString() == QStringLiteral("relationship");
            m_field.owner = ofRelationships ? FieldOwner::relationship : FieldOwner::entity;
            m_field.kind = KindId(value.userType() == QMetaType::LongLong ? value.toLongLong() : 0);
            saveField(document(), m_field);
        });
}

void FieldPage::addType() {
    addChoice(
        tr("It holds"), "value_type", choicesOf<FieldType>(toText),
        [this] { return static_cast<int>(m_field.valueType); },
        [this](const QVariant& value) {
            m_field.valueType = static_cast<FieldType>(value.toInt());
            if (m_field.valueType == FieldType::choice && m_field.choices.empty())
                m_field.choices = {tr("yes").toStdString(), tr("no").toStdString()};
            saveField(document(), m_field);
        });
    addText(
        tr("Answers of a choice, parted by ;"), "choices",
        [this] {
            QStringList choices;
            for (const std::string& choice : m_field.choices)
                choices.append(qt(choice));
            return choices.join(QStringLiteral("; "));
        },
        [this](const QString& text) {
            m_field.choices.clear();
            for (const QString& choice : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                if (!choice.trimmed().isEmpty())
                    m_field.choices.push_back(choice.trimmed().toStdString());
            saveField(document(), m_field);
        });
}

QList<RecordPage::Row> FieldPage::rows() const {
    QList<Row> rows;
    for (const FieldDef& field : document().project().fields())
        rows.append({field.id.value, labelOf(field), {}});
    return rows;
}

qlonglong FieldPage::make() {
    FieldDef field;
    field.labelEn = tr("new field").toStdString();
    return saveField(document(), field).value;
}

void FieldPage::remove(qlonglong id) {
    removeField(document(), FieldId(id));
}

bool FieldPage::load() {
    for (const FieldDef& field : document().project().fields())
        if (field.id.value == current()) {
            m_field = field;
            return true;
        }
    return false;
}

// ---- tags

TagPage::TagPage(Document& document, QWidget* parent) : RecordPage(document, tr("Tags"), parent) {
    addText(
        tr("Label"), "label", [this] { return qt(m_tag.label); },
        [this](const QString& text) {
            m_tag.label = text.trimmed().toStdString();
            saveTag(this->document(), m_tag);
        });
    addText(
        tr("Colour"), "colour", [this] { return colourText(m_tag.colour); },
        [this](const QString& text) {
            m_tag.colour = colourOf(text);
            saveTag(this->document(), m_tag);
        },
        readColour);
    refresh();
}

QList<RecordPage::Row> TagPage::rows() const {
    QList<Row> rows;
    for (const Tag& tag : document().project().tags())
        rows.append({tag.id.value, qt(tag.label), swatch(tag.colour)});
    return rows;
}

qlonglong TagPage::make() {
    return saveTag(document(), {{}, tr("new tag").toStdString(), kNewColour}).value;
}

void TagPage::remove(qlonglong id) {
    removeTag(document(), TagId(id));
}

bool TagPage::load() {
    for (const Tag& tag : document().project().tags())
        if (tag.id.value == current()) {
            m_tag = tag;
            return true;
        }
    return false;
}

} // namespace moneyties::ui
