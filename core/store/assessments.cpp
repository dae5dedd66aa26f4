#include "core/store/assessments.h"

#include <optional>
#include <vector>

namespace moneyties::store {

namespace {

template<class Record>
auto assessing(const VisitAssessed<Record>& visit) {
    return [&visit](const Record& record, const std::vector<Claim>& claims) {
        visit(record, assess(record, claims));
    };
}

void count(EvidenceCounts& counts, const Assessment& assessment) {
    counts.conflicts += !assessment.conflicts.empty();
    counts.disputed += !assessment.disputes.empty();
    counts.unsupported += assessment.isUnsupported;
}

template<class Record>
const Record& required(const std::optional<Record>& record) {
    if (!record)
        throw Error(ErrorCode::recordMissing, "Assessing a record", "it is no longer in the project");
    return *record;
}

} // namespace

void assessRelationships(const Project& project, const VisitAssessed<Relationship>& visit, const Job& job) {
    project.eachRelationship(assessing(visit), job);
}

void assessDeals(const Project& project, const VisitAssessed<Deal>& visit, const Job& job) {
    project.eachDeal(assessing(visit), job);
}

Assessment assessmentOf(const Project& project, RelationshipId id) {
    return assess(required(project.relationship(id)), project.claimsOf(id));
}

Assessment assessmentOf(const Project& project, DealId id) {
    return assess(required(project.deal(id)), project.claimsOf(id));
}

EvidenceCounts countEvidence(const Project& project) {
    EvidenceCounts counts;
    assessRelationships(project, [&](const Relationship&, const Assessment& found) { count(counts, found); });
    assessDeals(project, [&](const Deal&, const Assessment& found) { count(counts, found); });
    return counts;
}

} // namespace moneyties::store
