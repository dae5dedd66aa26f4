#include "core/store/bulk_import.h"

#include "core/store/bulk_rows.h"
#include "core/store/bulk_writer.h"
#include "core/store/journal.h"

namespace moneyties::store {

ImportStep importRows(Connection& connection, const Action& action, const std::string& who,
                      const std::function<void(BulkWriter&)>& feed, const Job& job) {
    Recorder recorder(connection);
    BulkRows rows(connection, recorder, job);
    BulkWriter writer(rows);
    feed(writer);
    rows.finish();
    ImportStep made;
    const std::vector<IdRange> ranges = rows.ranges();
    if (ranges.empty() && netOf(recorder.ops()).empty())
        return made;
    made.step = Journal(connection).append({action, who, StepKind::edit, {}}, recorder.ops());
    StepRanges::store(connection, made.step, ranges);
    made.changes.add(StepRanges(connection, made.step));
    made.changes.add(recorder.ops());
    return made;
}

} // namespace moneyties::store
