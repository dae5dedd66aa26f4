// Owns the assessment of a whole project: what its claims amount to, record by record.
#pragma once

#include "core/model/assessment.h"
#include "core/store/project.h"

#include <cstdint>
#include <functional>

namespace moneyties::store {

/// In order of ids, one at a time; see Project::eachRelationship for what is left out and what may not be
/// done.
template<class Record>
using VisitAssessed = std::function<void(const Record&, const Assessment&)>;
void assessRelationships(const Project& project, const VisitAssessed<Relationship>& visit,
                         const Job& job = {});
void assessDeals(const Project& project, const VisitAssessed<Deal>& visit, const Job& job = {});

/// Throws Error(recordMissing).
Assessment assessmentOf(const Project& project, RelationshipId id);
Assessment assessmentOf(const Project& project, DealId id);

/// How many relationships and deals stand so.
struct EvidenceCounts {
    std::int64_t conflicts = 0;
    std::int64_t disputed = 0;
    std::int64_t unsupported = 0;
};
EvidenceCounts countEvidence(const Project& project);

} // namespace moneyties::store
