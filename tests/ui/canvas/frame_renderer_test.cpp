#include "ui/canvas/frame_renderer.h"

#include "tests/ui/canvas/small_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace moneyties;
using namespace moneyties::canvas;
using Running = FrameRenderer::Running;

namespace {

/// A painter that paints nothing, counts, and stands still at a gate while it is shut.
class GatedPaint {
public:
    std::optional<Frame> paint(FrameRequest request, const std::stop_token& stop) {
        std::unique_lock lock(m_mutex);
        ++begun;
        m_changed.notify_all();
        m_changed.wait(lock, stop, [&] { return m_open; });
        if (stop.stop_requested()) {
            ++cancelled;
            return std::nullopt;
        }
        return Frame{QImage(1, 1, QImage::Format_RGB32), std::move(request), {}};
    }
    void open() {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void waitUntilBegun(int count) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return begun >= count; });
    }
    FrameRenderer::Paint function() {
        return [this](FrameRequest request, const std::stop_token& stop) {
            return paint(std::move(request), stop);
        };
    }

    int begun = 0;
    std::atomic<int> cancelled = 0;

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_open = false;
};

FrameRequest requestAt(double scale, FrameRequest::Purpose purpose = FrameRequest::Purpose::view) {
    FrameRequest request;
    request.purpose = purpose;
    request.view.scale = scale;
    return request;
}

/// The scales of the frames that arrived, in order.
struct Arrivals {
    explicit Arrivals(const FrameRenderer& renderer) {
        QObject::connect(&renderer, &FrameRenderer::frameReady,
                         [this](const Frame& frame) { scales.push_back(frame.request.view.scale); });
    }
    bool waitFor(std::size_t count) {
        return QTest::qWaitFor([&] { return scales.size() >= count; });
    }
    std::vector<double> scales;
};

} // namespace

TEST_CASE("of the frames asked for while one is painted only the latest is painted", "[canvas]") {
    GatedPaint paint;
    FrameRenderer renderer(paint.function());
    Arrivals arrivals(renderer);
    renderer.request(requestAt(1), Running::finish);
    paint.waitUntilBegun(1);
    renderer.request(requestAt(2), Running::finish);
    renderer.request(requestAt(3), Running::finish);
    paint.open();
    REQUIRE(arrivals.waitFor(2));
    CHECK(arrivals.scales == std::vector{1.0, 3.0});
    CHECK(paint.begun == 2);
}

TEST_CASE("a stale frame is ended in mid-work and never shown", "[canvas]") {
    GatedPaint paint;
    FrameRenderer renderer(paint.function());
    Arrivals arrivals(renderer);
    renderer.request(requestAt(1), Running::finish);
    paint.waitUntilBegun(1);
    renderer.request(requestAt(2), Running::cancel);
    paint.waitUntilBegun(2);
    paint.open();
    REQUIRE(arrivals.waitFor(1));
    CHECK(arrivals.scales == std::vector{2.0});
    CHECK(paint.cancelled == 1);
}

TEST_CASE("a view is painted before an overview that waits", "[canvas]") {
    GatedPaint paint;
    FrameRenderer renderer(paint.function());
    Arrivals arrivals(renderer);
    renderer.request(requestAt(1), Running::finish);
    paint.waitUntilBegun(1);
    renderer.request(requestAt(7, FrameRequest::Purpose::overview), Running::finish);
    renderer.request(requestAt(2), Running::finish);
    paint.open();
    REQUIRE(arrivals.waitFor(3));
    CHECK(arrivals.scales == std::vector{1.0, 2.0, 7.0});
}

TEST_CASE("cancelling forgets the view's frame but not the overview", "[canvas]") {
    GatedPaint paint;
    FrameRenderer renderer(paint.function());
    Arrivals arrivals(renderer);
    renderer.request(requestAt(1), Running::finish);
    paint.waitUntilBegun(1);
    renderer.request(requestAt(7, FrameRequest::Purpose::overview), Running::finish);
    renderer.request(requestAt(2), Running::finish);
    renderer.cancelView();
    paint.waitUntilBegun(2);
    paint.open();
    REQUIRE(arrivals.waitFor(1));
    CHECK(arrivals.scales == std::vector{7.0});
}

TEST_CASE("without requests there is no worker", "[canvas]") {
    GatedPaint paint;
    paint.open();
    FrameRenderer renderer(paint.function());
    CHECK_FALSE(renderer.isBusy());
    Arrivals arrivals(renderer);
    renderer.request(requestAt(1), Running::finish);
    REQUIRE(arrivals.waitFor(1));
    CHECK(QTest::qWaitFor([&] { return !renderer.isBusy(); }));
    CHECK(QThreadPool::globalInstance()->waitForDone(5000));
    CHECK(paint.begun == 1);
}

TEST_CASE("the painting worker leaves the global thread pool to the GUI thread", "[canvas]") {
    GatedPaint paint;
    FrameRenderer renderer(paint.function());
    const int before = QThreadPool::globalInstance()->activeThreadCount();
    renderer.request(requestAt(1), Running::finish);
    paint.waitUntilBegun(1);
    CHECK(QThreadPool::globalInstance()->activeThreadCount() == before);
    paint.open();
}

TEST_CASE("a renderer can be destroyed in mid-frame", "[canvas]") {
    GatedPaint paint;
    {
        FrameRenderer renderer(paint.function());
        renderer.request(requestAt(1), Running::finish);
        paint.waitUntilBegun(1);
        renderer.request(requestAt(2), Running::finish);
    }
    CHECK(paint.begun == 1);
    CHECK(paint.cancelled == 1);
}
