// Owns BulkWriter, what an importer writes to: new records in any number and order, as quickly as the file
// takes them.
#pragma once

#include "core/base/job.h"
#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"

#include <cstdint>
#include <memory>

namespace moneyties::store {

class BulkRows;

/// Handed to the function that Project::import runs; never kept. The new id comes back at once, for what
/// refers to the record later; the id in the value is ignored. Throws Error(valueInvalid, nameEmpty,
/// nameTooLong), Error(recordMissing) for a reference to what is neither in the project nor added before, and
/// Error(cancelled) when the job is stopped.
class BulkWriter {
public:
    explicit BulkWriter(BulkRows& rows) : m_rows(rows) {}

    EntityId add(Entity entity);
    SourceId add(Source source);
    DealId add(Deal deal);
    RelationshipId add(Relationship relationship);
    ClaimId add(Claim claim);

    /// Few of these come with any number of records.
    KindId add(const EntityKind& kind);
    RelationshipTypeId add(const RelationshipType& type);
    TagId add(const Tag& tag);
    FieldId add(const FieldDef& field);

    /// Changes of records that were there before, recorded value by value.
    void update(const Entity& entity);
    void update(const Relationship& relationship);
    void update(const Deal& deal);
    void update(const Source& source);

    /// How much of what is to be read has been: 0 to 1.
    void report(double fraction) const;
    const Job& job() const;

private:
    BulkRows& m_rows;
};

} // namespace moneyties::store
