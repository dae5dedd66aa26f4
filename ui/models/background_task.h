// Owns BackgroundTask: one piece of work beside the window at a time, with progress and cancel.
#pragma once

#include "core/base/error.h"
#include "core/base/job.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <thread>

namespace moneyties::ui {

/// Lives on the GUI thread; each start has a thread of its own (the global thread pool belongs to the
/// canvas). Starting again, cancel() and destruction drop the result of what still runs.
class BackgroundTask : public QObject {
    Q_OBJECT

public:
    /// Runs on the worker; what it returns runs on the GUI thread afterwards.
    using Work = std::function<std::function<void()>(const Job&)>;

    explicit BackgroundTask(QObject* parent = nullptr);
    ~BackgroundTask() override;

    void start(Work work);
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

Q_SIGNALS:
    void started();
    void progressed(double fraction);
    void finished(); ///< also after a failure or cancel()
    void failed(const moneyties::Error& error);

private:
    struct Run;
    void end(Run* run, const std::function<void()>& deliver);

    std::list<std::unique_ptr<Run>> m_runs; ///< the current one and those still stopping
    Run* m_current = nullptr;
};

} // namespace moneyties::ui
