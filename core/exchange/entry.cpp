#include "core/exchange/entry.h"

#include "core/base/script.h"
#include "core/base/unicode.h"

#include <algorithm>
#include <cassert>
#include <iterator>
#include <string_view>
#include <utility>

namespace moneyties::exchange {

namespace {

constexpr std::size_t kCandidates = 8;
constexpr const char* kUsualKind = "company";
constexpr const char* kLeadRole = "lead investor";

using State = EntryName::State;

/// Infix hits are left out: that "AI" occurs in "OpenAI" makes nobody think of the same company.
bool isAlike(const store::NameHit& hit) {
    return hit.match != store::MatchClass::infix;
}

KindId kindSuggested(const Vocabulary& vocabulary, const std::string& code) {
    const EntityKind* kind = vocabulary.kindByCode(code);
    if (!kind)
        kind = vocabulary.kindByCode(kUsualKind);
    return kind ? kind->id : KindId{};
}

EntryName lookUp(const store::Project& project, const phrases::EntryParty& party, KindId kind) {
    EntryName name;
    name.text = party.name;
    name.isLead = party.isLead;
    name.kind = party.kind ? party.kind : kind;
    for (store::NameHit& hit : project.search(party.name, kCandidates))
        if (isAlike(hit))
            name.candidates.push_back(std::move(hit));
    const auto isMeant = [&](const store::NameHit& hit) {
        return hit.match == store::MatchClass::exact && (!party.kind || hit.kind == party.kind);
    };
    const auto meant = std::ranges::count_if(name.candidates, isMeant);
    if (meant == 1)
        choose(name, std::ranges::find_if(name.candidates, isMeant)->entity);
    else if (meant > 1)
        name.state = State::ambiguous;
    else if (!name.candidates.empty())
        name.state = State::similar;
    return name;
}

std::vector<EntryName> lookUpAll(const store::Project& project,
                                 const std::vector<phrases::EntryParty>& parties, KindId kind) {
    std::vector<EntryName> names;
    for (const phrases::EntryParty& party : parties)
        names.push_back(lookUp(project, party, kind));
    return names;
}

Entity entityFor(const EntryName& name) {
    Entity entity;
    entity.kind = name.kind;
    Name own;
    own.text = name.text;
    own.language = guessLanguage(name.text);
    own.preferred = true;
    entity.names.push_back(std::move(own));
    return entity;
}

/// The entities that the names stand for; new ones are made. A name that stands on both sides, or twice on
/// one, is made once.
std::vector<EntityId> resolve(store::Edit& edit, const std::vector<EntryName>& names, EntryRecords& records,
                              std::vector<std::pair<std::string, EntityId>>& made) {
    std::vector<EntityId> entities;
    for (const EntryName& name : names) {
        assert(name.isResolved());
        if (name.state == State::known) {
            entities.push_back(name.entity);
            continue;
        }
        const std::string key = searchKey(name.text);
        auto found = std::ranges::find(made, key, [](const auto& entry) { return entry.first; });
        if (found == made.end()) {
            records.newEntities.push_back(edit.insert(entityFor(name)));
            found = made.insert(made.end(), {key, records.newEntities.back()});
        }
        entities.push_back(found->second);
    }
    return entities;
}

bool isGrouped(const phrases::QuickEntry& entry) {
    return !entry.round.empty() ||
           (entry.amount.isStated() && std::max(entry.subjects.size(), entry.objects.size()) > 1);
}

DealKind dealKindOf(const std::string& type) {
    constexpr std::pair<std::string_view, DealKind> kKinds[] = {
        {"invested", DealKind::round},
        {"acquired", DealKind::acquisition},
        {"merged_with", DealKind::merger},
        {"lent_to", DealKind::loan},
        {"joint_venture_with", DealKind::jointVenture}};
    const auto found = std::ranges::find(kKinds, type, [](const auto& entry) { return entry.first; });
    return found == std::end(kKinds) ? DealKind::other : found->second;
}

Deal dealFor(const phrases::QuickEntry& entry, const RelationshipType& type, const std::string& party) {
    Deal deal;
    deal.kind = entry.round.empty() ? dealKindOf(type.code) : DealKind::round;
    const std::string name = entry.round.empty() ? party : party + " " + entry.round;
    (isJapanese(name) ? deal.nameJa : deal.nameEn) = name;
    deal.total = entry.amount;
    deal.total.joint = entry.amount.isStated() && entry.subjects.size() > 1;
    deal.start = entry.start;
    deal.end = entry.end;
    deal.stage = entry.stage.value_or(Stage::completed);
    return deal;
}

Relationship relationshipFor(const phrases::QuickEntry& entry, const EntryName& subject) {
    Relationship relationship;
    relationship.type = entry.type->type;
    relationship.start = entry.start;
    relationship.end = entry.end;
    relationship.share = entry.share;
    relationship.role = subject.isLead && entry.role.empty() ? kLeadRole : entry.role;
    relationship.stage = entry.stage.value_or(Stage::completed);
    relationship.strength = entry.strength.value_or(Strength::confirmed);
    return relationship;
}

void connect(Relationship& relationship, phrases::Side side, EntityId subject, EntityId object) {
    relationship.from = side == phrases::Side::from ? subject : object;
    relationship.to = side == phrases::Side::from ? object : subject;
}

} // namespace

bool EntryPlan::isReady() const {
    return entry.isComplete() && entry.type && !subjects.empty() && !objects.empty() &&
           std::ranges::all_of(subjects, &EntryName::isResolved) &&
           std::ranges::all_of(objects, &EntryName::isResolved);
}

EntryPlan planEntry(const store::Project& project, phrases::QuickEntry entry) {
    const Vocabulary& vocabulary = project.vocabulary();
    const RelationshipType* type = entry.type ? vocabulary.type(entry.type->type) : nullptr;
    std::string subjectKind = type ? type->fromKind : "";
    std::string objectKind = type ? type->toKind : "";
    if (entry.type && entry.type->side == phrases::Side::to)
        std::swap(subjectKind, objectKind);

    EntryPlan plan;
    plan.subjects = lookUpAll(project, entry.subjects, kindSuggested(vocabulary, subjectKind));
    plan.objects = lookUpAll(project, entry.objects, kindSuggested(vocabulary, objectKind));
    plan.entry = std::move(entry);
    return plan;
}

void choose(EntryName& name, EntityId entity) {
    name.state = State::known;
    name.entity = entity;
}

void makeNew(EntryName& name) {
    name.state = State::isNew;
    name.entity = {};
}

EntryRecords writeEntry(store::Edit& edit, const Vocabulary& vocabulary, const EntryPlan& plan) {
    assert(plan.isReady());
    assert(vocabulary.type(plan.entry.type->type));
    EntryRecords records;
    std::vector<std::pair<std::string, EntityId>> made;
    const std::vector<EntityId> subjects = resolve(edit, plan.subjects, records, made);
    const std::vector<EntityId> objects = resolve(edit, plan.objects, records, made);
    const bool grouped = isGrouped(plan.entry);

    for (std::size_t o = 0; o < objects.size(); ++o) {
        DealId deal;
        if (grouped) {
            records.deals.push_back(
                dealFor(plan.entry, *vocabulary.type(plan.entry.type->type), plan.objects[o].text));
            deal = records.deals.back().id = edit.insert(records.deals.back());
        }
        for (std::size_t s = 0; s < subjects.size(); ++s) {
            Relationship relationship = relationshipFor(plan.entry, plan.subjects[s]);
            connect(relationship, plan.entry.type->side, subjects[s], objects[o]);
            relationship.deal = deal;
            if (!grouped)
                relationship.amount = plan.entry.amount;
            relationship.id = edit.insert(relationship);
            records.relationships.push_back(std::move(relationship));
        }
    }
    return records;
}

} // namespace moneyties::exchange
