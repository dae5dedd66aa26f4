// Owns the steps that keep what they inserted as ranges of ids: which rows belong to one, taking them out of
// the project into the journal, and bringing them back.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/recorder.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace moneyties::store {

/// All rows of a table with these ids, both included, and their child rows.
struct IdRange {
    const TableSpec* table = nullptr;
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// Works inside the caller's transaction, with foreign keys not enforced. Throws SQLite::Exception,
/// Error(fileDamaged, cancelled).
class StepRanges {
public:
    StepRanges(Connection& connection, StepId step);

    static void store(Connection& connection, StepId step, const std::vector<IdRange>& ranges);

    const std::vector<IdRange>& ranges() const { return m_ranges; }
    bool isEmpty() const { return m_ranges.empty(); }
    /// Records that the step inserted, child rows aside.
    std::int64_t size() const;

    /// Moves the rows into the journal, packed.
    void takeAway(const Job& job);
    /// Puts the rows back from the journal, which then holds them no more.
    void bringBack(const Job& job);

    /// Each row that is there or packed away now, as the insertion that the step did. For small steps.
    std::vector<Op> insertions() const;
    /// Whether the row is one of those, or a child of one.
    bool covers(const Op& op) const;
    /// The first edit still in force, later than this one, that changed one of the rows.
    std::optional<StepId> laterTouch() const;

private:
    std::int64_t pack(const IdRange& range, const TableSpec& table, std::int64_t sequence);
    void remove(const IdRange& range, const TableSpec& table);

    Connection& m_connection;
    StepId m_step;
    std::vector<IdRange> m_ranges;
};

/// The table itself and those of its child rows.
std::vector<const TableSpec*> familyOf(const TableSpec& table);

} // namespace moneyties::store
