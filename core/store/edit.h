// Owns Edit, the only way to change a project: inserts, updates and removes records inside one step.
#pragma once

#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/custom_field.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"

#include <string>
#include <vector>

namespace moneyties::store {

class Merging;
class Recorder;

struct Blob {
    std::string content;
    std::string mediaType;
    std::string fileName;
};

/// Handed to the function that Project::edit runs; never kept. Inserting gives a new id (the id field of the
/// value is ignored); updating takes the whole new value and records only what differs. Throws
/// Error(recordMissing, recordInUse, valueInvalid, nameEmpty, nameTooLong).
class Edit {
public:
    EntityId insert(const Entity& entity); ///< names without text are refused
    void update(const Entity& entity);     ///< names are matched by id; a name without id is new
    void remove(EntityId id);              ///< with its relationships, claims and places on boards

    RelationshipId insert(const Relationship& relationship);
    void update(const Relationship& relationship);
    void remove(RelationshipId id); ///< with its claims

    DealId insert(const Deal& deal);
    void update(const Deal& deal);
    void remove(DealId id); ///< its relationships stay

    ClaimId insert(const Claim& claim);
    void update(const Claim& claim);
    void remove(ClaimId id);

    SourceId insert(const Source& source);
    void update(const Source& source);
    void remove(SourceId id); ///< throws Error(recordInUse) while claims are taken from it

    KindId insert(const EntityKind& kind);
    void update(const EntityKind& kind);
    void remove(KindId id); ///< throws Error(recordInUse) with the count while entities are of it
    RelationshipTypeId insert(const RelationshipType& type);
    void update(const RelationshipType& type);
    void
    remove(RelationshipTypeId id); ///< throws Error(recordInUse) with the count while relationships are of it

    BoardId insert(const Board& board);
    void update(const Board& board);
    void remove(BoardId id);
    void place(BoardId board, const std::vector<BoardNode>& nodes); ///< inserts or updates
    void takeOff(BoardId board, const std::vector<EntityId>& entities);
    void shape(BoardId board, const std::vector<BoardLink>& links); ///< inserts or updates
    void place(BoardId board, const std::vector<BoardDeal>& deals); ///< inserts or updates
    void takeOff(BoardId board, const std::vector<DealId>& deals);  ///< back to plain links
    AnnotationId insert(const Annotation& annotation);
    void update(const Annotation& annotation);
    void remove(AnnotationId id);

    TagId insert(const Tag& tag);
    void update(const Tag& tag);
    void remove(TagId id); ///< and takes it off everything
    FieldId insert(const FieldDef& field);
    void update(const FieldDef& field);
    void remove(FieldId id); ///< and its values everywhere
    ExpansionId insert(const Expansion& expansion);
    void remove(ExpansionId id); ///< the nodes that it brought stay

    /// Keeps the content of a file, once however often it is given; its hash. Content is never undone: what
    /// names no record any more is only room in the file.
    std::string keepBlob(const Blob& blob);

    /// The entities that this edit inserted so far and did not remove again.
    std::vector<EntityId> insertedEntities() const;

    explicit Edit(Recorder& recorder) : m_recorder(recorder) {}

private:
    friend class Merging;
    Recorder& m_recorder;
};

} // namespace moneyties::store
