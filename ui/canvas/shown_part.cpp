#include "ui/canvas/shown_part.h"

#include <unordered_set>
#include <vector>

namespace moneyties::canvas {

LeftOut keepShown(SceneInput& input, const style::BoardFilter& filter) {
    LeftOut left;
    if (filter.isEmpty())
        return left;
    const Vocabulary& vocabulary = input.vocabulary;
    left.entities = std::erase_if(input.entities, [&](const store::EntityRow& row) {
        const EntityKind* kind = vocabulary.kind(row.kind);
        return kind && !filter.shows(*kind);
    });
    std::unordered_set<EntityId> shown;
    for (const store::EntityRow& row : input.entities)
        shown.insert(row.id);
    std::erase_if(input.relationships, [&](const Relationship& relationship) {
        return !shown.contains(relationship.from) || !shown.contains(relationship.to);
    });
    left.relationships = std::erase_if(input.relationships, [&](const Relationship& relationship) {
        const RelationshipType* type = vocabulary.type(relationship.type);
        const auto evidence = input.evidence.find(relationship.id);
        const bool hasEnded = evidence != input.evidence.end() && evidence->second.ended;
        return type && !filter.shows(relationship, *type, hasEnded);
    });
    return left;
}

} // namespace moneyties::canvas
