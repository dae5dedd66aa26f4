// Owns the removal of a record with everything that hangs on it, each row with its own entry in the journal.
#pragma once

#include "core/base/id.h"
#include "core/model/custom_field.h"
#include "core/store/recorder.h"

#include <string_view>

namespace moneyties::store {

/// Removing what is not there throws Error(recordMissing).
class Removal {
public:
    explicit Removal(Recorder& recorder) : m_recorder(recorder) {}

    void entity(EntityId id);
    void relationship(RelationshipId id);
    void deal(DealId id);
    void claim(ClaimId id);
    void source(SourceId id); ///< throws Error(recordInUse) while claims are taken from it
    void tag(TagId id);
    /// Both throw Error(recordInUse) with the count of records that are of it.
    void kind(KindId id);
    void type(RelationshipTypeId id);
    void field(FieldId id);
    void board(BoardId id);
    void annotation(AnnotationId id);
    void expansion(ExpansionId id);

private:
    void identity(EntityId id); ///< what is known of who it is
    void record(const TableSpec& table, std::int64_t id);
    void fieldValues(FieldOwner owner, std::int64_t record);
    template<class Record>
    void children(std::string_view column, std::int64_t owner);
    template<class Record>
    std::vector<std::int64_t> idsWhere(std::string_view column, std::int64_t value) const;
    /// Empties a reference in all rows that hold it.
    template<class Record>
    void forget(int columnCode, std::int64_t value);

    Recorder& m_recorder;
};

} // namespace moneyties::store
