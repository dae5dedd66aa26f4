// Owns the import of rows in masses as one step, for a project that is open and for a file in the making.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/store/action.h"
#include "core/store/change_set_builder.h"
#include "core/store/connection.h"

#include <functional>
#include <string>

namespace moneyties::store {

class BulkWriter;

struct ImportStep {
    StepId step; ///< invalid when nothing was imported
    ChangeSetBuilder changes;
};

/// Inside the caller's transaction, which stands in a BulkScope. Throws what `feed` and BulkWriter throw; the
/// transaction must then be rolled back.
ImportStep importRows(Connection& connection, const Action& action, const std::string& who,
                      const std::function<void(BulkWriter&)>& feed, const Job& job);

} // namespace moneyties::store
