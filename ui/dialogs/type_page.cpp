#include "ui/dialogs/type_page.h"

#include "core/model/codes.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/vocabulary_edits.h"
#include "ui/models/entity_columns.h"
#include "ui/widgets/input_line.h"
#include "ui/widgets/suggestion_popup.h"

#include <string>

namespace moneyties::ui {

namespace {

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString words(Direction direction) {
    return direction == Direction::directed ? TypePage::tr("from one to the other")
                                            : TypePage::tr("the same from both sides");
}

QString words(MoneyFlow flow) {
    switch (flow) {
    case MoneyFlow::nowhere:
        return TypePage::tr("no money moves");
    case MoneyFlow::toTarget:
        return TypePage::tr("to the target");
    case MoneyFlow::fromTarget:
        return TypePage::tr("from the target");
    case MoneyFlow::toThirdParty:
        return TypePage::tr("to a third party");
    }
    return {};
}

QString words(TieClass tie) {
    switch (tie) {
    case TieClass::moneyAndControl:
        return TypePage::tr("money and control");
    case TieClass::people:
        return TypePage::tr("people");
    case TieClass::loose:
        return TypePage::tr("loose");
    case TieClass::commentary:
        return TypePage::tr("commentary");
    }
    return {};
}

QString words(Nature nature) {
    return nature == Nature::event ? TypePage::tr("an event") : TypePage::tr("a state");
}

QString words(Category category) {
    return labelOf(category);
}

QList<Suggestion> kindsStartingWith(const Vocabulary& vocabulary, const QString& typed) {
    QList<Suggestion> found;
    for (const Completion& kind : kindCompletions(vocabulary, typed))
        found.append({kind.text, kind.detail, kind.data, kind.icon});
    return found;
}

} // namespace

TypePage::TypePage(Document& document, QWidget* parent)
    : RecordPage(document, tr("Types of relationships"), parent) {
    addWords(tr("English"), "label_en", &RelationshipType::labelEn);
    addWords(tr("English, told from the target"), "inverse_en", &RelationshipType::inverseEn);
    addWords(tr("Japanese"), "label_ja", &RelationshipType::labelJa);
    addWords(tr("Japanese, told from the target"), "inverse_ja", &RelationshipType::inverseJa);
    addWords(tr("Reading in kana"), "reading", &RelationshipType::reading);
    addExpectedKind(tr("Who stands at its beginning, usually"), "from_kind", &RelationshipType::fromKind);
    addExpectedKind(tr("Who stands at its end, usually"), "to_kind", &RelationshipType::toKind);
    addCodes<Category>(tr("Category"), "category", &RelationshipType::category, words);
    addCodes<Direction>(tr("Direction"), "direction", &RelationshipType::direction, words);
    addCodes<MoneyFlow>(tr("Money goes"), "money", &RelationshipType::money, words);
    addCodes<TieClass>(tr("Kind of tie, for paths"), "tie", &RelationshipType::tie, words);
    addCodes<Nature>(tr("It is"), "nature", &RelationshipType::nature, words);
    refresh();
}

void TypePage::addWords(const QString& caption, const char* code, std::string RelationshipType::*member) {
    addText(
        caption, code, [this, member] { return qt(m_type.*member); },
        [this, member](const QString& text) {
            m_type.*member = text.trimmed().toStdString();
            saveType(document(), m_type);
        });
}

/// Typed in either language or in kana, stored by its code; empty for any kind.
void TypePage::addExpectedKind(const QString& caption, const char* code,
                               std::string RelationshipType::*member) {
    const Vocabulary& vocabulary = document().project().vocabulary();
    const auto set = [this, &vocabulary, member](const QString& text) {
        const auto kind =
            text.trimmed().isEmpty() ? Parsed<KindId>{KindId(), {}} : kindNamed(vocabulary, text);
        if (!kind)
            return;
        const EntityKind* chosen = vocabulary.kind(*kind.value);
        m_type.*member = chosen ? chosen->code : std::string();
        saveType(document(), m_type);
    };
    FieldEditor* editor = addText(
        caption, code,
        [this, &vocabulary, member] {
            const EntityKind* kind = vocabulary.kindByCode(m_type.*member);
            return kind ? labelOf(*kind) : qt(m_type.*member);
        },
        set,
        [&vocabulary](const QString& text) -> FieldReading {
            const auto kind = kindNamed(vocabulary, text);
            if (kind || text.trimmed().isEmpty())
                return {};
            return {FieldReading::State::unreadable, kind.note};
        });
    editor->setPlaceholder(tr("any kind"));
    auto* kinds = new SuggestionPopup(
        editor->line(), [&vocabulary](const QString& typed) { return kindsStartingWith(vocabulary, typed); },
        Preselect::none);
    connect(kinds, &SuggestionPopup::picked, editor, [editor](const Suggestion& suggestion) {
        editor->line()->setText(suggestion.text);
        editor->commit();
    });
}

template<class Enum>
void TypePage::addCodes(const QString& caption, const char* code, Enum RelationshipType::*member,
                        QString (*word)(Enum)) {
    addChoice(
        caption, code, choicesOf<Enum>(word), [this, member] { return static_cast<int>(m_type.*member); },
        [this, member](const QVariant& value) {
            m_type.*member = static_cast<Enum>(value.toInt());
            saveType(document(), m_type);
        });
}

QList<RecordPage::Row> TypePage::rows() const {
    QList<Row> rows;
    for (const RelationshipType& type : document().project().vocabulary().types())
        rows.append({type.id.value, labelOf(type), {}});
    return rows;
}

qlonglong TypePage::make() {
    RelationshipType type;
    type.labelEn = tr("new type").toStdString();
    return saveType(document(), type).value;
}

void TypePage::remove(qlonglong id) {
    removeType(document(), RelationshipTypeId(id));
}

bool TypePage::load() {
    const RelationshipType* type = document().project().vocabulary().type(RelationshipTypeId(current()));
    if (type)
        m_type = *type;
    return type;
}

qlonglong TypePage::usesOf(qlonglong id) const {
    return ui::usesOf(document(), RelationshipTypeId(id));
}

void TypePage::replace(qlonglong id, qlonglong other) {
    replaceType(document(), RelationshipTypeId(id), RelationshipTypeId(other));
}

} // namespace moneyties::ui
