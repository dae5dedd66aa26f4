#include "ui/controllers/hover_facts.h"

#include "core/graph/topology.h"
#include "core/phrases/date_words.h"
#include "core/phrases/relationship_phrase.h"
#include "core/store/assessments.h"
#include "ui/canvas/scene_builder.h"
#include "ui/models/interface_language.h"
#include "ui/models/money_totals.h"
#include "ui/models/value_text.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <algorithm>

namespace moneyties::ui {

namespace {

using phrases::Language;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::HoverFacts)
};

/// Ties of a hub are counted and not summed: the card must not make the pointer wait.
constexpr std::size_t kMostSummed = 500;
constexpr std::size_t kMostSources = 3;
constexpr int kMostLetters = 90;

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString shortened(const QString& text) {
    const QString line = text.simplified();
    return line.size() <= kMostLetters ? line : line.left(kMostLetters - 1) + QChar(0x2026);
}

const char* codeOf(Language language) {
    return language == Language::japanese ? "ja" : "en";
}

Language otherThan(Language language) {
    return language == Language::japanese ? Language::english : Language::japanese;
}

QString nameOf(const Entity& entity, Language language) {
    return shortened(qt(displayName(entity, codeOf(language))));
}

QString nameOf(const store::Project& project, EntityId id, Language language) {
    const auto entity = project.entity(id);
    return entity ? nameOf(*entity, language) : QString();
}

QString kindOf(const store::Project& project, const Entity& entity, Language language) {
    const EntityKind* kind = project.vocabulary().kind(entity.kind);
    if (!kind)
        return {};
    return qt(language == Language::japanese && !kind->labelJa.empty() ? kind->labelJa : kind->labelEn);
}

QString subtitleOf(const store::Project& project, const Entity& entity, Language language) {
    QStringList parts;
    const QString other = shortened(qt(nameIn(entity, codeOf(otherThan(language)))));
    if (!other.isEmpty() && other != nameOf(entity, language))
        parts.append(other);
    const bool isJapanese = language == Language::japanese;
    const std::string& which = isJapanese ? entity.disambiguatorJa : entity.disambiguatorEn;
    if (!which.empty())
        parts.append(shortened(qt(which)));
    if (const QString kind = kindOf(project, entity, language); !kind.isEmpty())
        parts.append(kind);
    return parts.join(QStringLiteral(" · "));
}

/// "1993 – ongoing"; empty when neither end is stated.
QString timeOf(const Entity& entity, Language language) {
    const QString start = qt(phrases::dateWords(entity.start, language));
    const QString end = qt(phrases::endDateWords(entity.end, language));
    if (start.isEmpty() && end.isEmpty())
        return {};
    return end.isEmpty() ? start : QStringLiteral("%1 – %2").arg(start, end);
}

QString countOf(std::size_t ties) {
    return ties == 1 ? Words::tr("1 relationship")
                     : Words::tr("%L1 relationships").arg(static_cast<qulonglong>(ties));
}

/// Where the money of a relationship goes, seen from one of its ends.
MoneyFlow flowFor(EntityId centre, const Relationship& tie, const RelationshipType& type) {
    if (type.money == MoneyFlow::nowhere || type.money == MoneyFlow::toThirdParty)
        return MoneyFlow::nowhere;
    const bool reaches = (type.money == MoneyFlow::toTarget) == (tie.to == centre);
    return reaches ? MoneyFlow::toTarget : MoneyFlow::fromTarget;
}

void addMoney(QStringList& lines, const store::Project& project, EntityId id, Language language) {
    MoneyTotals received, given;
    for (const Relationship& tie : project.relationshipsOf(id)) {
        const RelationshipType* type = project.vocabulary().type(tie.type);
        const MoneyFlow flow = type ? flowFor(id, tie, *type) : MoneyFlow::nowhere;
        if (flow != MoneyFlow::nowhere)
            (flow == MoneyFlow::toTarget ? received : given).add(tie);
    }
    if (!received.isEmpty())
        lines.append(Words::tr("Received %1").arg(received.words(language)));
    if (!given.isEmpty())
        lines.append(Words::tr("Gave %1").arg(given.words(language)));
}

/// What a reader must know before trusting the line: its standing, then who says so.
QStringList evidenceOf(const store::Project& project, RelationshipId id) {
    QStringList lines;
    const Assessment assessment = store::assessmentOf(project, id);
    if (!assessment.conflicts.empty())
        lines.append(Words::tr("Sources disagree"));
    if (!assessment.disputes.empty())
        lines.append(Words::tr("Disputed"));
    if (assessment.isUnsupported)
        lines.append(Words::tr("No source supports it"));
    std::vector<SourceId> told;
    for (const Claim& claim : project.claimsOf(id))
        if (std::ranges::find(told, claim.source) == told.end())
            told.push_back(claim.source);
    for (const SourceId source : told) {
        if (lines.size() >= static_cast<qsizetype>(kMostSources) + 1)
            break;
        if (const auto record = project.source(source))
            lines.append(QStringLiteral("“%1”").arg(shortened(qt(record->title))));
    }
    return lines;
}

Language languageOf(LabelLanguage labels) {
    return canvas::linkLanguage(labels, interfaceLanguage());
}

} // namespace

canvas::HoverFacts factsOf(const store::Project& project, EntityId id, LabelLanguage labels) {
    const auto entity = project.entity(id);
    if (!entity)
        return {};
    const Language language = languageOf(labels);
    canvas::HoverFacts facts;
    facts.title = nameOf(*entity, language);
    facts.subtitle = subtitleOf(project, *entity, language);
    facts.kind = kindOf(project, *entity, language);
    if (const QString time = timeOf(*entity, language); !time.isEmpty())
        facts.lines.append(time);
    const auto topology = project.topology();
    const auto node = topology->find(id);
    const std::size_t ties = node ? topology->degree(*node) : 0;
    facts.lines.append(countOf(ties));
    if (ties <= kMostSummed)
        addMoney(facts.lines, project, id, language);
    return facts;
}

canvas::HoverFacts factsOf(const store::Project& project, RelationshipId id, LabelLanguage labels) {
    const auto relationship = project.relationship(id);
    if (!relationship)
        return {};
    const Language language = languageOf(labels);
    canvas::HoverFacts facts;
    facts.title = QStringLiteral("%1 → %2").arg(nameOf(project, relationship->from, language),
                                                nameOf(project, relationship->to, language));
    if (const RelationshipType* type = project.vocabulary().type(relationship->type))
        facts.subtitle = qt(phrases::relationshipPhrase(*relationship, *type, language));
    if (!relationship->role.empty())
        facts.lines.append(shortened(qt(relationship->role)));
    if (relationship->strength != Strength::confirmed)
        facts.lines.append(toText(relationship->strength));
    facts.lines += evidenceOf(project, id);
    return facts;
}

} // namespace moneyties::ui
