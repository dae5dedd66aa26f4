#include "ui/models/entity_columns.h"

#include "core/base/unicode.h"
#include "core/phrases/kind_search.h"
#include "ui/models/completions.h"
#include "ui/models/tag_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EntityColumns)
};

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<class Value>
Parsed<EntityChange> assigning(const Parsed<Value>& parsed, Value Entity::*member) {
    if (!parsed)
        return {std::nullopt, parsed.note};
    return {[member, value = *parsed.value](Entity& entity) { entity.*member = value; }, parsed.note};
}

Parsed<EntityChange> readWords(const QString& text, std::string Entity::*member) {
    return {[member, words = text.trimmed().toStdString()](Entity& entity) { entity.*member = words; }, {}};
}

/// Gives another text to the name that is shown in a language; makes one where there is none.
void rename(Entity& entity, const std::string& text, const char* language, std::string_view shown) {
    const auto known = std::ranges::find(entity.names, shown, &Name::text);
    if (known != entity.names.end()) {
        if (text.empty())
            entity.names.erase(known);
        else
            known->text = text;
        return;
    }
    if (text.empty())
        return;
    Name name;
    name.text = text;
    name.language = language;
    name.preferred = true;
    entity.names.push_back(std::move(name));
}

Parsed<EntityChange> readName(const QString& text) {
    const std::string name = text.trimmed().toStdString();
    if (name.empty())
        return {std::nullopt, Words::tr("An entity has a name")};
    return {[name](Entity& entity) { rename(entity, name, "en", std::string(displayName(entity))); }, {}};
}

Parsed<EntityChange> readNameJa(const QString& text) {
    return {[name = text.trimmed().toStdString()](Entity& entity) {
                rename(entity, name, "ja", std::string(nameIn(entity, "ja")));
            },
            {}};
}

} // namespace

const char* codeOf(EntityColumn column) {
    switch (column) {
    case EntityColumn::name:
        return "name";
    case EntityColumn::nameJa:
        return "name_ja";
    case EntityColumn::kind:
        return "kind";
    case EntityColumn::start:
        return "start";
    case EntityColumn::end:
        return "end";
    case EntityColumn::disambiguatorEn:
        return "disambiguator_en";
    case EntityColumn::disambiguatorJa:
        return "disambiguator_ja";
    case EntityColumn::note:
        return "note";
    case EntityColumn::tags:
        return "tags";
    case EntityColumn::question:
        return "open_question";
    }
    return "";
}

QString captionOf(EntityColumn column) {
    switch (column) {
    case EntityColumn::name:
        return Words::tr("Name");
    case EntityColumn::nameJa:
        return Words::tr("Japanese name");
    case EntityColumn::kind:
        return Words::tr("Kind");
    case EntityColumn::start:
        return Words::tr("Born or founded");
    case EntityColumn::end:
        return Words::tr("Died or dissolved");
    case EntityColumn::disambiguatorEn:
        return Words::tr("Told apart by");
    case EntityColumn::disambiguatorJa:
        return Words::tr("Told apart by (Japanese)");
    case EntityColumn::note:
        return Words::tr("Note");
    case EntityColumn::tags:
        return Words::tr("Tags");
    case EntityColumn::question:
        return Words::tr("Open question");
    }
    return {};
}

QString fieldText(const store::Project& project, EntityColumn column, const Entity& entity) {
    switch (column) {
    case EntityColumn::name:
        return qt(displayName(entity));
    case EntityColumn::nameJa:
        return qt(nameIn(entity, "ja"));
    case EntityColumn::kind: {
        const EntityKind* kind = project.vocabulary().kind(entity.kind);
        return kind ? labelOf(*kind) : QString();
    }
    case EntityColumn::start:
        return toText(entity.start);
    case EntityColumn::end:
        return toText(entity.end);
    case EntityColumn::disambiguatorEn:
        return qt(entity.disambiguatorEn);
    case EntityColumn::disambiguatorJa:
        return qt(entity.disambiguatorJa);
    case EntityColumn::note:
        return qt(entity.note);
    case EntityColumn::tags:
        return tagText(project, entity.tags);
    case EntityColumn::question:
        return qt(entity.openQuestion);
    }
    return {};
}

Parsed<EntityChange> readField(const FieldContext& context, EntityColumn column, const QString& text) {
    switch (column) {
    case EntityColumn::name:
        return readName(text);
    case EntityColumn::nameJa:
        return readNameJa(text);
    case EntityColumn::kind:
        return assigning(kindNamed(context.project.vocabulary(), text), &Entity::kind);
    case EntityColumn::start:
        return assigning(readDate(text, context.reference), &Entity::start);
    case EntityColumn::end:
        return assigning(readEnd(text, context.reference), &Entity::end);
    case EntityColumn::disambiguatorEn:
        return readWords(text, &Entity::disambiguatorEn);
    case EntityColumn::disambiguatorJa:
        return readWords(text, &Entity::disambiguatorJa);
    case EntityColumn::note:
        return readWords(text, &Entity::note);
    case EntityColumn::tags:
        return assigning(tagsNamed(context.project, text), &Entity::tags);
    case EntityColumn::question:
        return readWords(text, &Entity::openQuestion);
    }
    return {};
}

Parsed<KindId> kindNamed(const Vocabulary& vocabulary, const QString& text) {
    const phrases::KindIndex index(vocabulary);
    const std::string typed = text.toStdString();
    auto kinds = index.exact(typed);
    if (kinds.empty() && !isBlank(typed))
        kinds = index.starting(typed);
    if (kinds.size() == 1)
        return {kinds.front(), {}};
    if (kinds.empty())
        return {std::nullopt,
                Words::tr("No kind is called “%1”; examples: person, 企業").arg(text.trimmed())};
    QStringList labels;
    for (const KindId kind : kinds)
        labels.append(labelOf(*vocabulary.kind(kind)));
    return {std::nullopt,
            Words::tr("“%1” can be %2: type more").arg(text.trimmed(), labels.join(Words::tr(", ")))};
}

} // namespace moneyties::ui
