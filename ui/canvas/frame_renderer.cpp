#include "ui/canvas/frame_renderer.h"

#include <QThreadPool>

#include <condition_variable>
#include <mutex>

namespace moneyties::canvas {

using Purpose = FrameRequest::Purpose;

/// What the GUI thread and the worker share. `receiver` outlives the worker: the destructor waits for it.
struct FrameRenderer::Shared {
    Paint paint;
    FrameRenderer* receiver = nullptr;

    mutable std::mutex mutex;
    std::condition_variable ended;
    std::optional<FrameRequest> view;
    std::optional<FrameRequest> overview;
    Purpose current = Purpose::view;
    std::stop_source stop;
    enum class Worker { absent, running } worker = Worker::absent;
    enum class Life { open, closing } life = Life::open;

    std::optional<FrameRequest> takeNext();
    void endFrameFor(Purpose purpose);
};

/// Under the lock, what comes next and its stop source stand together; without work the worker is over.
std::optional<FrameRequest> FrameRenderer::Shared::takeNext() {
    const std::lock_guard lock(mutex);
    std::optional<FrameRequest> next = std::exchange(view ? view : overview, std::nullopt);
    if (next && life == Life::open) {
        current = next->purpose;
        stop = std::stop_source();
        return next;
    }
    worker = Worker::absent;
    ended.notify_all();
    return std::nullopt;
}

void FrameRenderer::Shared::endFrameFor(Purpose purpose) {
    if (worker == Worker::running && current == purpose)
        stop.request_stop();
}

FrameRenderer::FrameRenderer(Paint paint, QObject* parent)
    : QObject(parent), m_shared(std::make_shared<Shared>()) {
    m_shared->paint = std::move(paint);
    m_shared->receiver = this;
}

FrameRenderer::~FrameRenderer() {
    std::unique_lock lock(m_shared->mutex);
    m_shared->life = Shared::Life::closing;
    m_shared->stop.request_stop();
    m_shared->ended.wait(lock, [&] { return m_shared->worker == Shared::Worker::absent; });
}

void FrameRenderer::request(FrameRequest request, Running running) {
    const std::lock_guard lock(m_shared->mutex);
    const Purpose purpose = request.purpose;
    (purpose == Purpose::view ? m_shared->view : m_shared->overview) = std::move(request);
    if (running == Running::cancel)
        m_shared->endFrameFor(purpose);
    if (m_shared->worker == Shared::Worker::running)
        return;
    m_shared->worker = Shared::Worker::running;
    QThreadPool::globalInstance()->start([shared = m_shared] { work(shared); });
}

void FrameRenderer::cancelView() {
    const std::lock_guard lock(m_shared->mutex);
    m_shared->view.reset();
    m_shared->endFrameFor(Purpose::view);
}

bool FrameRenderer::isBusy() const {
    const std::lock_guard lock(m_shared->mutex);
    return m_shared->worker == Shared::Worker::running;
}

void FrameRenderer::work(const std::shared_ptr<Shared>& shared) {
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->releaseThread();
    while (std::optional<FrameRequest> next = shared->takeNext()) {
        const std::stop_token stop = shared->stop.get_token();
        std::optional<Frame> frame = shared->paint(std::move(*next), stop);
        if (!frame || stop.stop_requested())
            continue;
        QMetaObject::invokeMethod(
            shared->receiver,
            [receiver = shared->receiver, ready = std::move(*frame)] { Q_EMIT receiver->frameReady(ready); },
            Qt::QueuedConnection);
    }
    pool->reserveThread();
}

} // namespace moneyties::canvas
