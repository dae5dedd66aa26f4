#include "ui/models/background_task.h"

#include <QMetaObject>

#include <optional>

namespace moneyties::ui {

struct BackgroundTask::Run {
    std::jthread thread;
};

BackgroundTask::BackgroundTask(QObject* parent) : QObject(parent) {}

BackgroundTask::~BackgroundTask() {
    for (const auto& run : m_runs)
        run->thread.request_stop();
    m_runs.clear(); // joins
}

void BackgroundTask::start(Work work) {
    cancel();
    Run* run = m_runs.emplace_back(std::make_unique<Run>()).get();
    m_current = run;
    Q_EMIT started();
    // The thread touches nothing of this object: it posts to it, and destruction joins the thread first.
    run->thread = std::jthread([this, run, work = std::move(work)](const std::stop_token& token) {
        const Job job(token, [this, run](double fraction) {
            QMetaObject::invokeMethod(
                this,
                [this, run, fraction] {
                    if (run == m_current)
                        Q_EMIT progressed(fraction);
                },
                Qt::QueuedConnection);
        });
        std::function<void()> deliver;
        try {
            deliver = work(job);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::cancelled)
                deliver = [this, error] { Q_EMIT failed(error); };
        }
        QMetaObject::invokeMethod(
            this, [this, run, deliver] { end(run, deliver); }, Qt::QueuedConnection);
    });
}

void BackgroundTask::cancel() {
    if (!m_current)
        return;
    m_current->thread.request_stop();
    m_current = nullptr;
    Q_EMIT finished();
}

void BackgroundTask::end(Run* run, const std::function<void()>& deliver) {
    const bool isCurrent = run == m_current;
    m_runs.remove_if([run](const std::unique_ptr<Run>& one) { return one.get() == run; });
    if (!isCurrent)
        return;
    m_current = nullptr;
    if (deliver)
        deliver();
    Q_EMIT finished();
}

} // namespace moneyties::ui
