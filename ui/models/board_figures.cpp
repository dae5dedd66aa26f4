#include "ui/models/board_figures.h"

#include "core/model/assessment.h"

#include <unordered_map>

namespace moneyties::ui {

namespace {

using ClaimsOf = std::unordered_map<RelationshipId, std::vector<Claim>>;

ClaimsOf claimsByRelationship(const store::Project& project) {
    ClaimsOf claims;
    for (Claim& claim : project.claims())
        if (const auto* relationship = std::get_if<RelationshipId>(&claim.subject))
            claims[*relationship].push_back(std::move(claim));
    return claims;
}

void assessInto(BoardFigures& figures, const Relationship& relationship, const std::vector<Claim>& claims) {
    const Assessment assessment = assess(relationship, claims);
    if (!assessment.conflicts.empty())
        figures.inConflict.push_back(relationship.id);
    if (!assessment.disputes.empty())
        figures.disputed.push_back(relationship.id);
    if (assessment.isUnsupported)
        figures.unsupported.push_back(relationship.id);
    if (!relationship.start.isStated())
        figures.undated.push_back(relationship.id);
}

} // namespace

BoardFigures boardFigures(const store::Project& project) {
    BoardFigures figures;
    const store::Totals totals = project.totals();
    figures.counts.entities = totals.entities;
    figures.counts.relationships = totals.relationships;
    if (totals.relationships > kMostAssessed || totals.entities > kMostAssessed)
        return figures;
    figures.isCounted = true;
    figures.counts = project.counts();
    const ClaimsOf claims = claimsByRelationship(project);
    static const std::vector<Claim> none;
    for (const Relationship& relationship : project.relationships()) {
        const RelationshipType* type = project.vocabulary().type(relationship.type);
        const Category category = type ? type->category : Category::commerce;
        ++figures.relationshipsByCategory[category];
        figures.moneyByCategory[category].add(relationship);
        const auto own = claims.find(relationship.id);
        assessInto(figures, relationship, own == claims.end() ? none : own->second);
    }
    return figures;
}

} // namespace moneyties::ui
