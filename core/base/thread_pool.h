// Owns ThreadPool, the project's own threads for work that divides into parts: they sleep when idle and never
// spin, and the parts do not depend on how many threads there are.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace moneyties {

/// Used by one thread at a time, which works along with the pool's own threads. Results are the same for any
/// number of threads as long as each part writes what no other part touches.
class ThreadPool {
public:
    /// `threads` counts the caller; 0 means one for each core.
    explicit ThreadPool(unsigned threads = 0);
    ~ThreadPool();
    ThreadPool(const ThreadPool&) = delete;
    ThreadPool& operator=(const ThreadPool&) = delete;

    unsigned threads() const { return static_cast<unsigned>(m_workers.size()) + 1; }

    /// Calls work(0) … work(parts - 1), each once, in any order and on any of the threads, and returns when
    /// all are done. When parts throw, the exception of the first of them is thrown here. Not from within
    /// work.
    void run(std::size_t parts, const std::function<void(std::size_t)>& work);

    /// Splits 0 … count - 1 into ranges of `grain` (the last may be shorter): work(begin, end).
    void ranges(std::size_t count, std::size_t grain,
                const std::function<void(std::size_t, std::size_t)>& work);

private:
    void serve(std::stop_token stop);
    void takeParts(std::unique_lock<std::mutex>& lock);

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::condition_variable m_finished;
    const std::function<void(std::size_t)>* m_work = nullptr;
    std::size_t m_parts = 0;
    std::size_t m_next = 0;
    std::size_t m_busy = 0;
    std::size_t m_failedPart = 0;
    std::exception_ptr m_failure;
    std::vector<std::jthread> m_workers; ///< last: they stop before what they use is gone
};

} // namespace moneyties
