#include "core/base/thread_pool.h"

#include <algorithm>
#include <cassert>
#include <utility>

namespace moneyties {

ThreadPool::ThreadPool(unsigned threads) {
    const unsigned wanted = threads > 0 ? threads : std::max(1U, std::thread::hardware_concurrency());
    for (unsigned i = 1; i < wanted; ++i)
        m_workers.emplace_back([this](std::stop_token stop) { serve(stop); });
}

ThreadPool::~ThreadPool() {
    for (std::jthread& worker : m_workers)
        worker.request_stop();
}

void ThreadPool::serve(std::stop_token stop) {
    std::unique_lock lock(m_mutex);
    while (m_wake.wait(lock, stop, [this] { return m_next < m_parts; })) {
        takeParts(lock);
        if (m_busy == 0)
            m_finished.notify_one();
    }
}

/// Works on parts until none is left to begin. The lock is held outside the work itself; parts are large
/// beside the cost of that.
void ThreadPool::takeParts(std::unique_lock<std::mutex>& lock) {
    ++m_busy;
    while (m_next < m_parts) {
        const std::size_t part = m_next++;
        lock.unlock();
        std::exception_ptr failure;
        try {
            (*m_work)(part);
        } catch (...) {
            failure = std::current_exception();
        }
        lock.lock();
        if (failure && (!m_failure || part < m_failedPart)) {
            m_failure = failure;
            m_failedPart = part;
        }
    }
    --m_busy;
}

void ThreadPool::run(std::size_t parts, const std::function<void(std::size_t)>& work) {
    if (parts == 1 || m_workers.empty()) {
        for (std::size_t part = 0; part < parts; ++part)
            work(part);
        return;
    }
    std::unique_lock lock(m_mutex);
    assert(m_next == m_parts && m_busy == 0 && "a pool serves one caller at a time");
    m_work = &work;
    m_parts = parts;
    m_next = 0;
    m_failure = nullptr;
    m_wake.notify_all();
    takeParts(lock);
    m_finished.wait(lock, [this] { return m_busy == 0; });
    m_work = nullptr;
    if (m_failure)
        std::rethrow_exception(std::exchange(m_failure, nullptr));
}

void ThreadPool::ranges(std::size_t count, std::size_t grain,
                        const std::function<void(std::size_t, std::size_t)>& work) {
    run((count + grain - 1) / grain,
        [&](std::size_t part) { work(part * grain, std::min(count, (part + 1) * grain)); });
}

} // namespace moneyties
