#include "core/store/assessments.h"

namespace moneyties::store {

namespace {

template<class IdType>
using ClaimsById = std::unordered_map<IdType, std::vector<Claim>>;

template<class Record, class IdType>
std::unordered_map<IdType, Assessment> assessEach(const std::vector<Record>& records,
                                                  const ClaimsById<IdType>& claims) {
    static const std::vector<Claim> kNone;
    std::unordered_map<IdType, Assessment> result;
    result.reserve(records.size());
    for (const Record& record : records) {
        const auto found = claims.find(record.id);
        result.emplace(record.id, assess(record, found == claims.end() ? kNone : found->second));
    }
    return result;
}

template<class Map>
void count(EvidenceCounts& counts, const Map& assessments) {
    for (const auto& [id, assessment] : assessments) {
        counts.conflicts += !assessment.conflicts.empty();
        counts.disputed += !assessment.disputes.empty();
        counts.unsupported += assessment.isUnsupported;
    }
}

template<class Record>
const Record& required(const std::optional<Record>& record) {
    if (!record)
        throw Error(ErrorCode::recordMissing, "Assessing a record", "it is no longer in the project");
    return *record;
}

} // namespace

Assessments assessAll(const Project& project) {
    ClaimsById<RelationshipId> ofRelationships;
    ClaimsById<DealId> ofDeals;
    for (Claim& claim : project.claims()) {
        if (const auto* relationship = std::get_if<RelationshipId>(&claim.subject))
            ofRelationships[*relationship].push_back(std::move(claim));
        else if (const auto* deal = std::get_if<DealId>(&claim.subject))
            ofDeals[*deal].push_back(std::move(claim));
    }
    return {assessEach(project.relationships(), ofRelationships), assessEach(project.deals(), ofDeals)};
}

Assessment assessmentOf(const Project& project, RelationshipId id) {
    return assess(required(project.relationship(id)), project.claimsOf(id));
}

Assessment assessmentOf(const Project& project, DealId id) {
    return assess(required(project.deal(id)), project.claimsOf(id));
}

EvidenceCounts countEvidence(const Assessments& assessments) {
    EvidenceCounts counts;
    count(counts, assessments.relationships);
    count(counts, assessments.deals);
    return counts;
}

} // namespace moneyties::store
