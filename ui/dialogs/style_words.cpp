#include "ui/dialogs/style_words.h"

#include "core/model/codes.h"
#include "core/phrases/relationship_phrase.h"
#include "core/phrases/words.h"
#include "ui/models/interface_language.h"

#include <QCoreApplication>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::StyleWords)
};

using Values = std::vector<std::pair<std::string, QString>>;

QString toQt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<class Enum, class WordOf>
Values coded(const WordOf& wordOf) {
    Values values;
    for (const Enum value : allValues<Enum>())
        values.emplace_back(std::string(codeOf(value)), toQt(wordOf(value, interfaceLanguage())));
    return values;
}

Values kindValues(const Vocabulary& vocabulary) {
    const bool isJapanese = interfaceLanguage() == phrases::Language::japanese;
    Values values;
    for (const EntityKind& kind : vocabulary.kinds())
        values.emplace_back(kind.code,
                            toQt(isJapanese && !kind.labelJa.empty() ? kind.labelJa : kind.labelEn));
    return values;
}

Values typeValues(const Vocabulary& vocabulary) {
    Values values;
    for (const RelationshipType& type : vocabulary.types())
        values.emplace_back(type.code,
                            toQt(phrases::typeLabel(type, phrases::Side::from, interfaceLanguage())));
    return values;
}

Values tagValues(const store::Project& project) {
    Values values;
    for (const Tag& tag : project.tags())
        values.emplace_back(std::to_string(tag.id.value), toQt(tag.label));
    return values;
}

} // namespace

QString wordsOf(style::RuleSubject subject) {
    return subject == style::RuleSubject::entities ? Words::tr("Entities") : Words::tr("Relationships");
}

QString wordsOf(style::RuleEffect effect) {
    switch (effect) {
    case style::RuleEffect::colour:
        return Words::tr("colour");
    case style::RuleEffect::size:
        return Words::tr("size");
    case style::RuleEffect::width:
        return Words::tr("width");
    case style::RuleEffect::dash:
        return Words::tr("dash");
    case style::RuleEffect::icon:
        return Words::tr("pictogram");
    }
    return {};
}

QString wordsOf(style::RuleField field) {
    switch (field) {
    case style::RuleField::kind:
        return Words::tr("kind");
    case style::RuleField::degree:
        return Words::tr("number of relationships");
    case style::RuleField::tag:
        return Words::tr("tag");
    case style::RuleField::year:
        return Words::tr("year of the beginning");
    case style::RuleField::type:
        return Words::tr("type");
    case style::RuleField::category:
        return Words::tr("category");
    case style::RuleField::strength:
        return Words::tr("strength");
    case style::RuleField::stage:
        return Words::tr("stage");
    case style::RuleField::evidence:
        return Words::tr("sources");
    case style::RuleField::amount:
        return Words::tr("amount");
    case style::RuleField::share:
        return Words::tr("share");
    }
    return {};
}

QString wordsOf(style::Scheme scheme) {
    switch (scheme) {
    case style::Scheme::own:
        return Words::tr("Their own colours");
    case style::Scheme::okabeIto:
        return Words::tr("Okabe and Ito, for every eye");
    case style::Scheme::tolBright:
        return Words::tr("Tol, bright");
    case style::Scheme::viridis:
        return Words::tr("Viridis, from light to dark");
    case style::Scheme::cividis:
        return Words::tr("Cividis, from light to dark");
    }
    return {};
}

QString wordsOf(LabelPart part) {
    switch (part) {
    case LabelPart::type:
        return Words::tr("Type");
    case LabelPart::amount:
        return Words::tr("Amount");
    case LabelPart::share:
        return Words::tr("Share");
    case LabelPart::role:
        return Words::tr("Role");
    case LabelPart::stage:
        return Words::tr("Stage");
    case LabelPart::date:
        return Words::tr("Date");
    }
    return {};
}

QString wordsOf(const style::StyleRule& rule) {
    return Words::tr("%1: %2 by %3").arg(wordsOf(rule.subject), wordsOf(rule.effect), wordsOf(rule.field));
}

Values valuesOf(style::RuleField field, const store::Project& project) {
    switch (field) {
    case style::RuleField::kind:
        return kindValues(project.vocabulary());
    case style::RuleField::type:
        return typeValues(project.vocabulary());
    case style::RuleField::category:
        return coded<Category>(phrases::categoryWord);
    case style::RuleField::strength:
        return coded<Strength>(phrases::strengthWord);
    case style::RuleField::stage:
        return coded<Stage>(phrases::stageWord);
    case style::RuleField::evidence:
        return {{"supported", Words::tr("sources agree")},
                {"unsupported", Words::tr("no source")},
                {"disputed", Words::tr("disputed")},
                {"conflict", Words::tr("sources disagree")}};
    case style::RuleField::tag:
        return tagValues(project);
    default:
        return {};
    }
}

} // namespace moneyties::ui
