// Owns the assessment of a whole project: what its claims amount to, relationship by relationship.
#pragma once

#include "core/model/assessment.h"
#include "core/store/project.h"

#include <cstdint>
#include <unordered_map>

namespace moneyties::store {

struct Assessments {
    std::unordered_map<RelationshipId, Assessment> relationships;
    std::unordered_map<DealId, Assessment> deals;
};

/// Reads all claims once.
Assessments assessAll(const Project& project);

/// Throws Error(recordMissing).
Assessment assessmentOf(const Project& project, RelationshipId id);
Assessment assessmentOf(const Project& project, DealId id);

/// How many relationships and deals stand so.
struct EvidenceCounts {
    std::int64_t conflicts = 0;
    std::int64_t disputed = 0;
    std::int64_t unsupported = 0;
};
EvidenceCounts countEvidence(const Assessments& assessments);

} // namespace moneyties::store
