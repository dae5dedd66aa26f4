#include "ui/models/completions.h"

#include "core/base/unicode.h"
#include "core/phrases/relationship_phrase.h"
#include "core/phrases/words.h"
#include "ui/models/interface_language.h"
#include "ui/models/kind_badge.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <initializer_list>
#include <utility>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Completions)
};

bool isJapanese() {
    return interfaceLanguage() == phrases::Language::japanese;
}

QString qt(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

template<class IdType>
QVariant dataOf(IdType id) {
    return QVariant::fromValue(static_cast<qlonglong>(id.value));
}

QString joined(const QString& first, const QString& second) {
    return first.isEmpty() || second.isEmpty() ? first + second : first + QStringLiteral(" · ") + second;
}

// ---- matching of labels: 0 is the whole label, 1 a beginning, 2 the beginning of a word, 3 anywhere
constexpr int kNoMatch = 4;

int matchRank(const std::string& key, std::string_view label) {
    const std::string labelKey = searchKey(label);
    const auto at = labelKey.find(key);
    if (at == 0)
        return labelKey.size() == key.size() ? 0 : 1;
    if (at != std::string::npos)
        return labelKey[at - 1] == ' ' ? 2 : 3;
    return kNoMatch;
}

/// The best of a type's or kind's names; each fits an empty key.
template<class Term>
int termRank(const std::string& key, const Term& term) {
    if (key.empty())
        return 1;
    int best = kNoMatch;
    for (const std::string_view label :
         std::initializer_list<std::string_view>{term.labelEn, term.labelJa, term.reading, term.code})
        if (!label.empty())
            best = std::min(best, matchRank(key, label));
    return best;
}

/// From its beginning: within it, a few letters would fit too much.
bool isRomajiOf(const std::string& key, const std::string& reading) {
    return std::ranges::any_of(looseKeys(reading),
                               [&key](const std::string& loose) { return loose.starts_with(key); });
}

/// Those that the text may name, the best first, among equals the first by `order`.
template<class Terms, class Order>
auto termsLike(const Terms& terms, const QString& typed, Order order) {
    using Term = typename Terms::value_type;
    using Ranked = std::pair<std::pair<int, decltype(order(terms.front()))>, const Term*>;
    const std::string key = searchKey(typed.toStdString());
    std::vector<Ranked> ranked;
    for (const Term& term : terms)
        if (const int rank = termRank(key, term); rank < kNoMatch || isRomajiOf(key, term.reading))
            ranked.push_back({{rank, order(term)}, &term});
    std::ranges::stable_sort(ranked, {}, &Ranked::first);
    std::vector<const Term*> found;
    for (const auto& [rank, term] : ranked)
        found.push_back(term);
    return found;
}

std::size_t recency(const std::vector<RelationshipTypeId>& recent, RelationshipTypeId id) {
    return static_cast<std::size_t>(std::ranges::find(recent, id) - recent.begin());
}

Completion completionOf(const RelationshipType& type) {
    return {labelOf(type), joined(otherLabelOf(type), labelOf(type.category)), dataOf(type.id), {}};
}

// ---- one of several
QString quoted(const QString& text) {
    return Words::tr("“%1”").arg(text.trimmed());
}

QString ambiguity(const QString& text, const QStringList& candidates) {
    constexpr qsizetype kNamed = 4;
    QStringList shown = candidates.mid(0, kNamed);
    if (candidates.size() > kNamed)
        shown.append(QStringLiteral("…"));
    return Words::tr("%1 can be %2: type more, or choose from the list")
        .arg(quoted(text), shown.join(Words::tr(", ")));
}

bool isWhole(const std::string& key, const Deal& deal) {
    return searchKey(deal.nameEn) == key || searchKey(deal.nameJa) == key;
}

} // namespace

QList<Completion> entityCompletions(const store::Project& project, const QString& typed, int limit) {
    QList<Completion> found;
    if (typed.trimmed().isEmpty())
        return found;
    for (const auto& hit : project.quickSearch(typed.toStdString(), static_cast<std::size_t>(limit))) {
        const EntityKind* kind = project.vocabulary().kind(hit.kind);
        const auto entity = project.entity(hit.entity).value_or(Entity());
        found.append({nameText(entity), describeEntity(project.vocabulary(), entity), dataOf(hit.entity),
                      kind ? kindIcon(*kind) : QIcon()});
    }
    return found;
}

QList<Completion> typeCompletions(const Vocabulary& vocabulary, const QString& typed,
                                  const std::vector<RelationshipTypeId>& recent) {
    const auto usedLately = [&recent](const RelationshipType& type) { return recency(recent, type.id); };
    QList<Completion> found;
    for (const RelationshipType* type : termsLike(vocabulary.types(), typed, usedLately))
        found.append(completionOf(*type));
    return found;
}

QList<Completion> kindCompletions(const Vocabulary& vocabulary, const QString& typed) {
    QList<Completion> found;
    for (const EntityKind* kind : termsLike(vocabulary.kinds(), typed, [](const EntityKind&) { return 0; }))
        found.append({labelOf(*kind), {}, dataOf(kind->id), kindIcon(*kind)});
    return found;
}

QList<Completion> dealCompletions(const store::Project& project, const QString& typed) {
    const std::string key = searchKey(typed.toStdString());
    QList<Completion> found;
    for (const Deal& deal : project.deals())
        if (std::min(matchRank(key, deal.nameEn), matchRank(key, deal.nameJa)) < kNoMatch)
            found.append({nameText(deal), otherNameText(deal), dataOf(deal.id), {}});
    return found;
}

QList<Completion> sourceCompletions(const store::Project& project, const QString& typed) {
    const std::string key = searchKey(typed.toStdString());
    QList<Completion> found;
    for (const Source& source : project.sources()) {
        const int rank = std::min(
            {matchRank(key, source.title), matchRank(key, source.publisher), matchRank(key, source.url)});
        if (rank < kNoMatch)
            found.append({qt(source.title),
                          joined(qt(source.publisher), qt(source.published.words)),
                          dataOf(source.id),
                          {}});
    }
    return found;
}

Named<EntityId> entityNamed(const store::Project& project, const QString& text) {
    constexpr std::size_t kLooked = 8;
    const auto hits = text.trimmed().isEmpty() ? std::vector<store::NameHit>()
                                               : project.quickSearch(text.toStdString(), kLooked);
    const auto exact = std::ranges::count(hits, store::MatchClass::exact, &store::NameHit::match);
    if (exact == 1 || (hits.size() == 1 && hits.front().match != store::MatchClass::near))
        return {hits.front().entity, {}};
    if (hits.empty())
        return {{}, Words::tr("No entity is called %1").arg(quoted(text))};
    QStringList candidates;
    for (const auto& hit : hits)
        candidates.append(entityName(project, hit.entity));
    return {{}, ambiguity(text, candidates)};
}

Named<RelationshipTypeId> typeNamed(const Vocabulary& vocabulary, const QString& text) {
    const std::string key = searchKey(text.toStdString());
    if (key.empty())
        return {{}, Words::tr("A relationship has a type, such as “invested in” or 出資")};
    std::vector<const RelationshipType*> best;
    int bestRank = kNoMatch - 1;
    for (const RelationshipType& type : vocabulary.types()) {
        const int rank = termRank(key, type);
        if (rank < bestRank)
            best.clear();
        if (rank <= bestRank)
            best.push_back(&type);
        bestRank = std::min(rank, bestRank);
    }
    if (best.empty())
        return {{}, Words::tr("No type is called %1; examples: “invested in”, 出資").arg(quoted(text))};
    if (best.size() == 1)
        return {best.front()->id, labelOf(*best.front())};
    QStringList candidates;
    for (const RelationshipType* type : best)
        candidates.append(labelOf(*type));
    return {{}, ambiguity(text, candidates)};
}

Named<DealId> dealNamed(const store::Project& project, const QString& text) {
    const std::string key = searchKey(text.toStdString());
    const auto all = project.deals();
    for (const Deal& deal : all)
        if (isWhole(key, deal))
            return {deal.id, {}};
    const auto found = dealCompletions(project, text);
    if (found.size() == 1)
        return {DealId(found.front().data.toLongLong()), {}};
    if (found.isEmpty())
        return {{}, Words::tr("No deal is called %1").arg(quoted(text))};
    QStringList candidates;
    for (const Completion& completion : found)
        candidates.append(completion.text);
    return {{}, ambiguity(text, candidates)};
}

QString labelOf(const RelationshipType& type, phrases::Side side) {
    return qt(phrases::typeLabel(type, side, interfaceLanguage()));
}

QString otherLabelOf(const RelationshipType& type) {
    return qt(isJapanese() ? type.labelEn : type.labelJa);
}

QString labelOf(const EntityKind& kind) {
    return qt(isJapanese() && !kind.labelJa.empty() ? kind.labelJa : kind.labelEn);
}

QString labelOf(Category category) {
    return qt(phrases::categoryWord(category, interfaceLanguage()));
}

QString nameText(const Entity& entity) {
    return qt(displayName(entity, isJapanese() ? "ja" : "en"));
}

QString otherNameText(const Entity& entity) {
    const QString other = qt(nameIn(entity, isJapanese() ? "en" : "ja"));
    return other == nameText(entity) ? QString() : other;
}

QString describeEntity(const Vocabulary& vocabulary, const Entity& entity) {
    const EntityKind* kind = vocabulary.kind(entity.kind);
    const bool japanese = isJapanese() && !entity.disambiguatorJa.empty();
    const QString which = qt(japanese ? entity.disambiguatorJa : entity.disambiguatorEn);
    return joined(joined(otherNameText(entity), which), kind ? labelOf(*kind) : QString());
}

QString nameText(const Deal& deal) {
    const bool japanese = isJapanese() ? !deal.nameJa.empty() : deal.nameEn.empty();
    return qt(japanese ? deal.nameJa : deal.nameEn);
}

QString otherNameText(const Deal& deal) {
    const QString other = qt(isJapanese() ? deal.nameEn : deal.nameJa);
    return other == nameText(deal) ? QString() : other;
}

QString entityName(const store::Project& project, EntityId id) {
    const auto entity = project.entity(id);
    return entity ? nameText(*entity) : QString();
}

} // namespace moneyties::ui
