#include "ui/controllers/live_controller.h"

#include "core/layout/live_layout.h"
#include "ui/canvas/arrangement.h"
#include "ui/canvas/scene_lookup.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <stop_token>
#include <thread>
#include <unordered_map>
#include <utility>

namespace moneyties::ui {

namespace {

/// Rounds come no faster, so that the eye can follow them on a small board.
constexpr std::chrono::milliseconds kLeastRound(8);
constexpr int kFrameMs = 16;

struct Touch {
    canvas::NodeIndex node = 0;
    std::optional<Point> held; ///< nothing: let go
};

} // namespace

/// One stretch of running: what its thread and the GUI thread share.
struct LiveController::Run {
    Run(canvas::Scene from, double tightness) : scene(std::move(from)), lookup(scene) {
        worker = std::jthread([this, tightness](const std::stop_token& stop) { work(stop, tightness); });
    }

    void work(const std::stop_token& stop, double tightness) {
        layout::LiveLayout live(canvas::layoutInput(*scene), {.tightness = tightness});
        while (!stop.stop_requested()) {
            const auto next = std::chrono::steady_clock::now() + kLeastRound;
            applyTouches(live);
            live.step();
            publish(live);
            std::unique_lock lock(mutex);
            wake.wait_until(lock, stop, next, [] { return false; });
            if (live.isSettled())
                wake.wait(lock, stop, [this] { return !touches.empty(); });
        }
        std::scoped_lock lock(mutex);
        newest = live.positions();
    }

    void applyTouches(layout::LiveLayout& live) {
        std::vector<Touch> now;
        {
            std::scoped_lock lock(mutex);
            now.swap(touches);
        }
        for (const Touch& touch : now)
            if (touch.held)
                live.hold(touch.node, *touch.held);
            else
                live.letGo(touch.node);
    }

    /// Positions are asked for only when those before were taken.
    void publish(const layout::LiveLayout& live) {
        {
            std::scoped_lock lock(mutex);
            if (!newest.empty() && !live.isSettled())
                return;
        }
        std::vector<Point> positions = live.positions();
        std::scoped_lock lock(mutex);
        newest = std::move(positions);
        isSettled = live.isSettled();
    }

    void touch(Touch one) {
        {
            std::scoped_lock lock(mutex);
            touches.push_back(one);
            isSettled = false;
        }
        wake.notify_all();
    }

    canvas::Scene scene;
    canvas::SceneLookup lookup;
    /// Under the hand: where they were, as the canvas draws their way on top of that.
    std::unordered_map<canvas::NodeIndex, Point> grabbed;
    std::mutex mutex;
    std::condition_variable_any wake;
    std::vector<Touch> touches;
    std::vector<Point> newest; ///< empty: taken
    bool isSettled = false;
    std::jthread worker; ///< last: it stops before what it uses is gone
};

LiveController::LiveController(canvas::GraphView& view, QObject* parent) : QObject(parent), m_view(view) {
    m_frames.setInterval(kFrameMs);
    connect(&m_frames, &QTimer::timeout, this, &LiveController::showNewest);
    connect(&view, &canvas::GraphView::nodesDragged, this, &LiveController::drag);
}

LiveController::~LiveController() = default;

void LiveController::start(double tightness) {
    if (m_run || m_view.scene()->nodeCount() == 0)
        return;
    m_run = std::make_unique<Run>(m_view.scene(), tightness);
    m_frames.start();
    Q_EMIT runningChanged();
}

std::unique_ptr<LiveController::Run> LiveController::stopped() {
    std::unique_ptr<Run> run = std::move(m_run);
    m_frames.stop();
    run->worker.request_stop();
    run->worker.join();
    return run;
}

void LiveController::pause() {
    if (!m_run)
        return;
    const std::unique_ptr<Run> run = stopped();
    m_view.showPositions(run->newest);
    Q_EMIT runningChanged();
    Q_EMIT paused(run->scene, run->newest);
}

void LiveController::abandon() {
    if (!m_run)
        return;
    stopped();
    Q_EMIT runningChanged();
}

void LiveController::drag(const canvas::Moves& moves) {
    if (!m_run)
        return;
    if (moves.empty())
        letGo();
    for (const auto& [entity, place] : moves) {
        const canvas::NodeIndex node = m_run->lookup.node(entity);
        if (node == canvas::kNoIndex)
            continue;
        m_run->grabbed.try_emplace(node, m_view.scene()->position(node));
        m_run->touch({node, place});
    }
    m_frames.start();
}

void LiveController::drop(const canvas::Moves& moves) {
    if (!m_run)
        return;
    drag(moves);
    letGo();
}

void LiveController::letGo() {
    for (const auto& [node, from] : std::exchange(m_run->grabbed, {}))
        m_run->touch({node, std::nullopt});
}

/// A frame that is being painted is let finish: it is what makes the picture move.
void LiveController::showNewest() {
    if (m_view.isPainting())
        return;
    std::vector<Point> positions;
    {
        std::scoped_lock lock(m_run->mutex);
        positions.swap(m_run->newest);
        if (m_run->isSettled && positions.empty())
            m_frames.stop();
    }
    if (positions.empty())
        return;
    for (const auto& [node, from] : m_run->grabbed)
        positions[node] = from;
    m_view.showPositions(std::move(positions));
}

} // namespace moneyties::ui
