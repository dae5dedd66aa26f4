// Owns JournalScrubber: takes every trace of purged rows out of the journal, and leaves the rest of it sound.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/recorder.h"
#include "core/store/references.h"

#include <cstdint>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace moneyties::store {

/// Inside the transaction that removed the rows. Throws SQLite::Exception, Error(fileDamaged, cancelled).
class JournalScrubber {
public:
    explicit JournalScrubber(Connection& connection) : m_connection(connection) {}

    /// A row that was removed for good, with all that it held.
    void add(const Op& removal);

    /// Erases. Rows that hung on purged ones in an earlier state of the project go with them.
    void scrub(const Job& job);

    /// The last step in which a row that is there now could not do without a purged one: an entity that was
    /// merged, say. The history up to it has to be trimmed. Invalid for none.
    StepId untellableThrough() const { return StepId(m_untellable); }
    std::int64_t changes() const { return m_changes; }
    std::int64_t steps() const { return static_cast<std::int64_t>(m_steps.size()); }

private:
    using JournaledRow = std::pair<TableCode, std::string>; ///< table, encoded key

    void purge(const Op& op);
    void collectTexts(const Op& op);
    bool hangsOnPurged(const Op& op) const;
    bool isPurged(const Reference& reference, const Value& value) const;
    /// Whether a row of the journal was found that hangs on a purged one.
    bool widen(const Job& job);
    void erase(const Job& job);
    /// Empties purged references in a change of a row that stays; whether any was there.
    bool strip(Op& op) const;
    void replaceReferences(const Op& op, std::vector<RowStore::Change>& cells) const;
    void eraseArguments();
    void eraseBlobs();

    Connection& m_connection;
    std::set<JournaledRow> m_rows;
    std::int64_t m_untellable = 0;
    std::set<std::pair<TableCode, std::int64_t>> m_records;
    std::set<std::string> m_names;  ///< that steps may have been named after
    std::set<std::string> m_hashes; ///< of blobs that purged rows had
    std::set<std::int64_t> m_steps;
    std::int64_t m_changes = 0;
};

} // namespace moneyties::store
