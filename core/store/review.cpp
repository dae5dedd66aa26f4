#include "core/store/review.h"

#include "core/model/assessment.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <unordered_map>

namespace moneyties::store {

namespace {

constexpr int kStaleAfterDays = 90;
constexpr std::int64_t kWhole = 1'000'000; ///< millionths

/// An event of a type that ends states, to be held against the states between the same two.
struct EndingEvent {
    RelationshipId id;
    RelationshipTypeId type;
    EntityId from;
    EntityId to;
    Day latestStart;
};

/// Collects findings while it reads.
class Review {
public:
    Review(const Project& project, Day today, const Job& job)
        : m_project(project), m_today(today), m_job(job) {
        for (const Source& source : project.sources())
            if (source.published.latest)
                m_published[source.id] = *source.published.latest;
    }

    Findings run() {
        addQuestions();
        m_project.eachDeal([this](const Deal& deal, const std::vector<Claim>& claims) { look(deal, claims); },
                           m_job);
        m_project.eachRelationship([this](const Relationship& relationship,
                                          const std::vector<Claim>& claims) { look(relationship, claims); },
                                   m_job);
        addLeftBeforeJoined();
        addShares();
        addRounds();
        addCompanies();
        std::ranges::stable_sort(m_found.first, {}, &Finding::kind);
        return std::move(m_found);
    }

private:
    using Record = std::variant<EntityId, RelationshipId, DealId>;

    void add(FindingKind kind, Record record, std::string detail = {}) {
        if (m_found.counts[kind]++ < static_cast<std::int64_t>(Findings::kMostOfAKind))
            m_found.first.push_back({kind, record, std::move(detail)});
    }

    void look(const Deal& deal, const std::vector<Claim>& claims) {
        addIfStale(deal, claims);
        addEvidence(deal, claims);
        if (deal.kind == DealKind::round && !deal.total.isStated())
            m_roundsWithoutTotal.insert(deal.id);
    }

    void look(const Relationship& relationship, const std::vector<Claim>& claims) {
        if (!relationship.deal)
            addIfStale(relationship, claims);
        addEvidence(relationship, claims);
        addIfEndBeforeStart(relationship);
        if (relationship.deal && relationship.amount.isStated())
            m_roundsWithoutTotal.erase(relationship.deal);
        const RelationshipType* type = m_project.vocabulary().type(relationship.type);
        if (!type)
            return;
        if (!type->ends.empty() && relationship.start.latest)
            m_endings.push_back({relationship.id, relationship.type, relationship.from, relationship.to,
                                 *relationship.start.latest});
        if (type->nature == Nature::state && relationship.share && relationship.stage == Stage::completed &&
            !hasEnded(relationship))
            m_shares[{relationship.to, relationship.type}] += relationship.share->millionths;
        if (type->category == Category::founding)
            m_founded.push_back(relationship.to);
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

    /// When a source last spoke of a record; nothing when none that is dated did.
    std::optional<Day> lastSpoken(const std::vector<Claim>& claims) const {
        std::optional<Day> last;
        for (const Claim& claim : claims)
            if (const auto published = m_published.find(claim.source); published != m_published.end())
                last = last ? std::max(*last, published->second) : published->second;
        return last;
    }

    template<class Value>
    void addIfStale(const Value& record, const std::vector<Claim>& claims) {
        if (record.stage != Stage::considering && record.stage != Stage::negotiating)
            return;
        std::optional<Day> last = record.start.latest;
        if (const auto spoken = lastSpoken(claims))
            last = last ? std::max(*last, *spoken) : spoken;
        if (last && (m_today - *last).count() > kStaleAfterDays)
            add(FindingKind::staleStage, record.id, std::to_string((m_today - *last).count()));
    }

    template<class Value>
    void addEvidence(const Value& record, const std::vector<Claim>& claims) {
        const Assessment assessment = assess(record, claims);
        if (!assessment.conflicts.empty())
            add(FindingKind::conflict, record.id);
        if (!assessment.disputes.empty())
            add(FindingKind::disputed, record.id);
        if (assessment.isUnsupported)
            add(FindingKind::unsupported, record.id);
    }

    void addIfEndBeforeStart(const Relationship& relationship) {
        const auto& last = relationship.end.date.latest;
        if (relationship.end.state == EndDate::State::on && last && relationship.start.earliest &&
            *last < *relationship.start.earliest)
            add(FindingKind::endBeforeStart, relationship.id);
    }

    void addLeftBeforeJoined() {
        for (const EndingEvent& event : m_endings) {
            m_job.throwIfStopped();
            const RelationshipType* type = m_project.vocabulary().type(event.type);
            if (type && beganOnlyAfter(event, *type))
                add(FindingKind::leftBeforeJoined, event.id);
        }
    }

    /// Whether all states that the event ends between the same two certainly began after it, and there is
    /// one.
    bool beganOnlyAfter(const EndingEvent& event, const RelationshipType& type) const {
        bool any = false;
        for (const Relationship& state : m_project.relationshipsBetween(event.from, event.to)) {
            const RelationshipType* stateType = m_project.vocabulary().type(state.type);
            if (!stateType || state.from != event.from ||
                std::ranges::find(type.ends, stateType->code) == type.ends.end())
                continue;
            if (!state.start.earliest || *state.start.earliest <= event.latestStart)
                return false;
            any = true;
        }
        return any;
    }

    void addShares() {
        for (const auto& [held, sum] : m_shares)
            if (sum > kWhole)
                add(FindingKind::sharesOverWhole, held.first, std::to_string(sum * 100 / kWhole));
    }

    static bool hasEnded(const Relationship& relationship) {
        return relationship.end.state == EndDate::State::on ||
               relationship.end.state == EndDate::State::endedUnknownDay;
    }

    void addRounds() {
        for (const DealId deal : m_roundsWithoutTotal)
            add(FindingKind::roundWithoutAmount, deal);
    }

    void addCompanies() {
        const EntityKind* company = m_project.vocabulary().kindByCode("company");
        if (!company)
            return;
        std::ranges::sort(m_founded);
        for (const EntityId id : m_project.entitiesOf(company->id))
            if (!std::ranges::binary_search(m_founded, id))
                add(FindingKind::companyWithoutFounder, id);
    }

    const Project& m_project;
    Day m_today;
    const Job& m_job;
    std::unordered_map<SourceId, Day> m_published;
    std::set<DealId> m_roundsWithoutTotal;
    std::vector<EndingEvent> m_endings;
    std::map<std::pair<EntityId, RelationshipTypeId>, std::int64_t> m_shares;
    std::vector<EntityId> m_founded;
    Findings m_found;
};

} // namespace

Findings review(const Project& project, Day today, const Job& job) {
    return Review(project, today, job).run();
}

} // namespace moneyties::store
