#include "core/store/review.h"

#include "core/store/assessments.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace moneyties::store {

namespace {

constexpr int kStaleAfterDays = 90;
constexpr std::int64_t kWhole = 1'000'000; ///< millionths

/// Collects findings, with all that they are judged by read once.
class Review {
public:
    Review(const Project& project, Day today)
        : m_project(project), m_today(today), m_relationships(project.relationships()),
          m_deals(project.deals()), m_assessments(assessAll(project)) {
        for (const Source& source : project.sources())
            if (source.published.latest)
                m_published[source.id] = *source.published.latest;
        for (const Claim& claim : project.claims())
            noteClaim(claim);
    }

    std::vector<Finding> run() {
        addQuestions();
        addStale();
        addEvidence();
        for (const Relationship& relationship : m_relationships)
            addImpossibleDates(relationship);
        addShares();
        addRounds();
        addCompanies();
        std::ranges::stable_sort(m_found, {}, &Finding::kind);
        return std::move(m_found);
    }

private:
    using Record = std::variant<EntityId, RelationshipId, DealId>;

    void add(FindingKind kind, Record record, std::string detail = {}) {
        m_found.push_back({kind, record, std::move(detail)});
    }

    /// When a source last spoke of the record.
    void noteClaim(const Claim& claim) {
        const auto published = m_published.find(claim.source);
        if (published == m_published.end())
            return;
        const auto [known, isNew] = m_lastSpoken.try_emplace(claim.subject, published->second);
        if (!isNew)
            known->second = std::max(known->second, published->second);
    }

    void addQuestions() {
        for (const NoteRow& row : m_project.notes()) {
            if (row.openQuestion.empty())
                continue;
            if (const auto* entity = std::get_if<EntityId>(&row.record))
                add(FindingKind::openQuestion, *entity, row.openQuestion);
            else if (const auto* relationship = std::get_if<RelationshipId>(&row.record))
                add(FindingKind::openQuestion, *relationship, row.openQuestion);
            else if (const auto* deal = std::get_if<DealId>(&row.record))
                add(FindingKind::openQuestion, *deal, row.openQuestion);
        }
    }

    template<class Value>
    void addIfStale(const Value& record) {
        if (record.stage != Stage::considering && record.stage != Stage::negotiating)
            return;
        std::optional<Day> last = record.start.latest;
        if (const auto spoken = m_lastSpoken.find(record.id); spoken != m_lastSpoken.end())
            last = last ? std::max(*last, spoken->second) : spoken->second;
        if (last && (m_today - *last).count() > kStaleAfterDays)
            add(FindingKind::staleStage, record.id, std::to_string((m_today - *last).count()));
    }

    void addStale() {
        for (const Deal& deal : m_deals)
            addIfStale(deal);
        for (const Relationship& relationship : m_relationships)
            if (!relationship.deal)
                addIfStale(relationship);
    }

    template<class IdType>
    void addEvidenceOf(IdType id, const Assessment& assessment) {
        if (!assessment.conflicts.empty())
            add(FindingKind::conflict, id);
        if (!assessment.disputes.empty())
            add(FindingKind::disputed, id);
        if (assessment.isUnsupported)
            add(FindingKind::unsupported, id);
    }

    void addEvidence() {
        for (const Deal& deal : m_deals)
            if (const auto found = m_assessments.deals.find(deal.id); found != m_assessments.deals.end())
                addEvidenceOf(deal.id, found->second);
        for (const Relationship& relationship : m_relationships)
            if (const auto found = m_assessments.relationships.find(relationship.id);
                found != m_assessments.relationships.end())
                addEvidenceOf(relationship.id, found->second);
    }

    void addImpossibleDates(const Relationship& relationship) {
        const auto& last = relationship.end.date.latest;
        if (relationship.end.state == EndDate::State::on && last && relationship.start.earliest &&
            *last < *relationship.start.earliest)
            add(FindingKind::endBeforeStart, relationship.id);
        const RelationshipType* type = m_project.vocabulary().type(relationship.type);
        if (type && !type->ends.empty() && relationship.start.latest && beganOnlyAfter(relationship, *type))
            add(FindingKind::leftBeforeJoined, relationship.id);
    }

    /// Whether all states that the event ends between the same two certainly began after it, and there is
    /// one.
    bool beganOnlyAfter(const Relationship& event, const RelationshipType& type) const {
        bool any = false;
        for (const Relationship& state : m_project.relationshipsBetween(event.from, event.to)) {
            const RelationshipType* stateType = m_project.vocabulary().type(state.type);
            if (!stateType || state.from != event.from ||
                std::ranges::find(type.ends, stateType->code) == type.ends.end())
                continue;
            if (!state.start.earliest || *state.start.earliest <= *event.start.latest)
                return false;
            any = true;
        }
        return any;
    }

    void addShares() {
        std::map<std::pair<EntityId, RelationshipTypeId>, std::int64_t> sums;
        for (const Relationship& relationship : m_relationships) {
            const RelationshipType* type = m_project.vocabulary().type(relationship.type);
            const bool isHeld = type && type->nature == Nature::state && relationship.share &&
                                relationship.stage == Stage::completed && !hasEnded(relationship);
            if (isHeld)
                sums[{relationship.to, relationship.type}] += relationship.share->millionths;
        }
        for (const auto& [held, sum] : sums)
            if (sum > kWhole)
                add(FindingKind::sharesOverWhole, held.first, std::to_string(sum * 100 / kWhole));
    }

    static bool hasEnded(const Relationship& relationship) {
        return relationship.end.state == EndDate::State::on ||
               relationship.end.state == EndDate::State::endedUnknownDay;
    }

    void addRounds() {
        std::set<DealId> withParts;
        for (const Relationship& relationship : m_relationships)
            if (relationship.deal && relationship.amount.isStated())
                withParts.insert(relationship.deal);
        for (const Deal& deal : m_deals)
            if (deal.kind == DealKind::round && !deal.total.isStated() && !withParts.contains(deal.id))
                add(FindingKind::roundWithoutAmount, deal.id);
    }

    void addCompanies() {
        const EntityKind* company = m_project.vocabulary().kindByCode("company");
        std::set<EntityId> founded;
        for (const Relationship& relationship : m_relationships) {
            const RelationshipType* type = m_project.vocabulary().type(relationship.type);
            if (type && type->category == Category::founding)
                founded.insert(relationship.to);
        }
        for (const EntityRow& row : m_project.entityRows())
            if (company && row.kind == company->id && !founded.contains(row.id))
                add(FindingKind::companyWithoutFounder, row.id);
    }

    const Project& m_project;
    Day m_today;
    std::vector<Relationship> m_relationships;
    std::vector<Deal> m_deals;
    Assessments m_assessments;
    std::unordered_map<SourceId, Day> m_published;
    std::map<ClaimSubject, Day> m_lastSpoken;
    std::vector<Finding> m_found;
};

} // namespace

std::vector<Finding> review(const Project& project, Day today) {
    return Review(project, today).run();
}

} // namespace moneyties::store
