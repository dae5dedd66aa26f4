// Owns Job, the handle that long work takes: it asks whether to stop and tells how far it is.
#pragma once

#include "core/base/error.h"

#include <functional>
#include <stop_token>
#include <utility>

namespace moneyties {

/// Passed by reference into anything that may take longer than a frame. A default-constructed Job never
/// stops and tells nobody. The progress function is called on the working thread.
class Job {
public:
    using Progress = std::function<void(double fraction)>;

    Job() = default;
    explicit Job(std::stop_token token, Progress progress = {})
        : m_token(std::move(token)), m_progress(std::move(progress)) {}

    /// For code that takes the token itself.
    std::stop_token token() const { return m_token; }
    bool isStopRequested() const { return m_token.stop_requested(); }

    /// Throws Error(cancelled) when a stop was asked for.
    void throwIfStopped() const {
        if (isStopRequested())
            throw Error(ErrorCode::cancelled, "The job", "was cancelled");
    }

    /// Tells how much is done: 0 to 1.
    void report(double fraction) const {
        if (m_progress)
            m_progress(fraction);
    }

    /// For one stretch of a longer job: its 0 to 1 is this job's `begin` to `end`. Must not outlive it.
    Job stretch(double begin, double end) const {
        if (!m_progress)
            return Job(m_token);
        return Job(m_token,
                   [this, begin, end](double fraction) { report(begin + fraction * (end - begin)); });
    }

    /// Stops when this one does and tells nobody: for work on several threads at once.
    Job silent() const { return Job(m_token); }

private:
    std::stop_token m_token;
    Progress m_progress;
};

} // namespace moneyties
