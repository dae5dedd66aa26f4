#include "core/store/cancel_hook.h"

#include <sqlite3.h>

#include <utility>

namespace moneyties::store {

namespace {
constexpr int kStepsBetweenCalls = 20'000;
}

CancelHook::CancelHook(Connection& connection, const Job& job, std::function<void()> watch)
    : m_connection(connection), m_job(job), m_watch(std::move(watch)) {
    sqlite3_progress_handler(connection.handle(), kStepsBetweenCalls, &CancelHook::ask, this);
}

CancelHook::~CancelHook() {
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

int CancelHook::ask(void* hook) {
    const auto* self = static_cast<const CancelHook*>(hook);
    if (self->m_watch)
        self->m_watch();
    return self->m_job.isStopRequested() ? 1 : 0;
}

} // namespace moneyties::store
