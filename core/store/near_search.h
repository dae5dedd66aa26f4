// Owns NearSearch: the search for names that hold a text but for a mistake or two, for a worker.
#pragma once

#include "core/base/job.h"
#include "core/store/project.h"

#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace moneyties::store {

/// Of the names as they were when it was made. Any thread.
class NearSearch {
public:
    using Run = std::function<std::vector<NameHit>(const Job&)>;
    explicit NearSearch(Run run) : m_run(std::move(run)) {}

    /// Best first; none of what the quick search found. Throws Error(cancelled, readFailed, fileDamaged).
    std::vector<NameHit> run(const Job& job = {}) const { return m_run(job); }

private:
    Run m_run;
};

} // namespace moneyties::store
