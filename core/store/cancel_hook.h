// Owns CancelHook: lets a Job stop, and watch, a statement that SQLite runs by itself for long.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"

#include <functional>

namespace moneyties::store {

/// While this lives, a stop asked of the job interrupts the connection's statement, which then throws
/// SQLite::Exception; call throwIfStopped() on the job to tell that from a failure.
class CancelHook {
public:
    /// `watch` is called about every 20,000 steps of SQLite's machine, on the working thread.
    CancelHook(Connection& connection, const Job& job, std::function<void()> watch = {});
    ~CancelHook();
    CancelHook(const CancelHook&) = delete;
    CancelHook& operator=(const CancelHook&) = delete;

private:
    static int ask(void* hook);

    Connection& m_connection;
    const Job& m_job;
    std::function<void()> m_watch;
};

} // namespace moneyties::store
