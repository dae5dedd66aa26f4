// Owns the benchmark of the canvas: what a hand feels on graphs up to a million links, beside Qt's own
// graphics view in the same run.
//
//     canvas_bench OUTPUT.json [--small | --large | --huge]
//
// --small stops at 10,000 nodes; --large is the graph of 100,000 alone; --huge adds the one of a million
// links.
#include "tests/bench/bench_report.h"
#include "tests/bench/canvas/clocks.h"
#include "tests/bench/canvas/community_scene.h"
#include "tests/bench/canvas/graphics_view_peer.h"
#include "ui/canvas/graph_view.h"

#include <fmt/format.h>

#include <QApplication>
#include <QEventLoop>
#include <QMouseEvent>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

#include <functional>
#include <random>
#include <string_view>

namespace moneyties::bench {
namespace {

using canvas::GraphView;

constexpr int kTicks = 120;
constexpr double kTick = 16; // milliseconds
constexpr int kWidth = 1600;
constexpr int kHeight = 1000;
constexpr int kLongest = 60'000; // milliseconds to wait for a sharp frame

struct Hand {
    GraphView& view;

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::MouseButtons held) const {
        QMouseEvent event(type, at, view.mapToGlobal(at), button, held, Qt::NoModifier);
        QApplication::sendEvent(&view, &event);
    }
    void press(QPointF at) const { mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, Qt::LeftButton); }
    void move(QPointF at) const { mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton); }
    void release(QPointF at) const { mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton, Qt::NoButton); }
    void wheel(QPointF at, int angle) const {
        QWheelEvent event(at, view.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&view, &event);
    }
};

/// To the moment: QTest::qWaitFor() looks only every ten milliseconds.
void awaitSharp(const GraphView& view) {
    if (view.isSharp())
        return;
    QEventLoop loop;
    QObject::connect(&view, &GraphView::frameShown, &loop, [&] {
        if (view.isSharp())
            loop.quit();
    });
    QTimer::singleShot(kLongest, &loop, &QEventLoop::quit);
    loop.exec();
}

void awaitRest(const GraphView& view) {
    (void)QTest::qWaitFor([&] { return view.isSharp() && !view.isPainting(); }, kLongest);
}

/// What the GUI thread spent on each tick of a motion, and how long the exact frame took after it.
struct Motion {
    std::vector<double> wall;
    std::vector<double> cpu;
    double sharpAfter = 0;
    double process = 0; ///< CPU of all threads until then, a second
};

/// `step` is one movement of the hand. Between the ticks the event loop runs, as in life.
Motion move(GraphView& view, const std::function<void(int)>& step) {
    Motion motion;
    const double begin = wallMilliseconds();
    const double process = processMilliseconds();
    for (int tick = 0; tick < kTicks; ++tick) {
        const double wall = wallMilliseconds();
        const double cpu = threadMilliseconds();
        step(tick);
        view.repaint();
        motion.cpu.push_back(threadMilliseconds() - cpu);
        motion.wall.push_back(wallMilliseconds() - wall);
        QTest::qWait(static_cast<int>(std::max(0.0, kTick - motion.wall.back())));
    }
    const double stopped = wallMilliseconds();
    awaitSharp(view);
    motion.sharpAfter = wallMilliseconds() - stopped;
    motion.process = 1000 * (processMilliseconds() - process) / (wallMilliseconds() - begin);
    return motion;
}

struct Size {
    const char* name;
    std::size_t nodes;
    std::size_t links;
};

struct Sight {
    const char* name;
    double share; ///< of the scale at which all is in view; 0: a scale of 1
};
constexpr Sight kSights[] = {{"fit", 1}, {"mid", 5}, {"read", 0}};

class CanvasBench {
public:
    CanvasBench(BenchReport& report, const Size& size) : m_report(report), m_size(size) {}
    void run();

private:
    void open();
    void look(const Sight& sight);
    void told(const Sight& sight, const char* action, const Motion& motion);
    void pan(const Sight& sight);
    void zoom(const Sight& sight);
    void drag(const Sight& sight);
    void hover(const Sight& sight);
    void rest();
    void readFrame();
    void fullFrame();
    bool isLarge() const { return m_size.nodes == 100'000; }
    std::optional<double> goalIfLarge(double goal) const {
        return isLarge() ? std::optional(goal) : std::nullopt;
    }
    void add(const std::string& what, double value, const char* unit, std::optional<double> goal = {},
             const std::string& beside = {}) {
        m_report.add(fmt::format("{}: {}", m_size.name, what), value, unit, goal, Better::lower, beside);
    }

    BenchReport& m_report;
    Size m_size;
    std::unique_ptr<GraphView> m_view;
};

void CanvasBench::run() {
    open();
    for (const Sight& sight : kSights) {
        look(sight);
        pan(sight);
        zoom(sight);
        drag(sight);
        hover(sight);
    }
    rest();
    readFrame();
    if (m_size.nodes <= 100'000)
        fullFrame();
}

void CanvasBench::open() {
    const double before = residentMebibytes();
    canvas::Scene scene = communityScene(m_size.nodes, m_size.links);
    add("memory of the scene", residentMebibytes() - before, "MiB", goalIfLarge(150));
    m_view = std::make_unique<GraphView>();
    m_view->resize(kWidth, kHeight);
    m_view->show();
    (void)QTest::qWaitForWindowExposed(m_view.get());
    const double begin = wallMilliseconds();
    const double cpu = threadMilliseconds();
    double first = 0;
    const auto seen = QObject::connect(m_view.get(), &GraphView::frameShown,
                                       [&] { first = first == 0 ? wallMilliseconds() - begin : first; });
    m_view->setScene(std::move(scene));
    add("GUI time of taking the scene", threadMilliseconds() - cpu, "ms");
    awaitSharp(*m_view);
    QObject::disconnect(seen);
    add("first picture", first, "ms");
    add("first sharp frame", wallMilliseconds() - begin, "ms", goalIfLarge(1500));
    add("memory with index and frames", residentMebibytes() - before, "MiB");
}

void CanvasBench::look(const Sight& sight) {
    m_view->fitAll();
    awaitSharp(*m_view);
    QTest::qWait(300); // a glide, if the graph is small
    const canvas::ViewTransform fit = m_view->view();
    m_view->setCamera(fit.centre, sight.share == 0 ? 1 : fit.scale * sight.share);
    awaitRest(*m_view);
}

void CanvasBench::told(const Sight& sight, const char* action, const Motion& motion) {
    const std::string what = fmt::format("{} {}", sight.name, action);
    const std::string cpu =
        fmt::format("CPU p95 {:.2f} ms, median {:.2f} ms wall; all threads {:.0f} ms CPU a second",
                    quantile(motion.cpu, 0.95), quantile(motion.wall, 0.5), motion.process);
    add(what + ", GUI p95", quantile(motion.wall, 0.95), "ms", goalIfLarge(8), cpu);
    add(what + ", GUI max", quantile(motion.wall, 1), "ms", goalIfLarge(16.7));
    const bool hasGoal = std::string_view(sight.name) != "mid";
    const double goal = std::string_view(sight.name) == "fit" ? 250 : 100;
    add(what + ", sharp after", motion.sharpAfter, "ms", hasGoal ? goalIfLarge(goal) : std::nullopt);
}

void CanvasBench::pan(const Sight& sight) {
    const Hand hand{*m_view};
    // Space makes a pan of any press, wherever the nodes are.
    QTest::keyPress(m_view.get(), Qt::Key_Space);
    hand.press({400, 500});
    const Motion motion = move(*m_view, [&](int tick) { hand.move({400.0 + 7 * tick, 500.0 - 2 * tick}); });
    hand.release({400 + 7 * kTicks, 500});
    QTest::keyRelease(m_view.get(), Qt::Key_Space);
    told(sight, "pan", motion);
    look(sight);
}

void CanvasBench::zoom(const Sight& sight) {
    const Hand hand{*m_view};
    told(sight, "zoom", move(*m_view, [&](int tick) { hand.wheel({700, 400}, tick % 60 < 30 ? 30 : -30); }));
    look(sight);
}

void CanvasBench::drag(const Sight& sight) {
    const canvas::SceneData& scene = *m_view->scene();
    const canvas::NodeIndex node = static_cast<canvas::NodeIndex>(scene.nodeCount() / 2);
    m_view->setCamera(scene.position(node), m_view->view().scale);
    awaitRest(*m_view);
    const Hand hand{*m_view};
    const QPointF middle(kWidth / 2.0, kHeight / 2.0);
    hand.press(middle);
    const Motion motion =
        move(*m_view, [&](int tick) { hand.move(middle + QPointF(3.0 * tick, 2.0 * tick)); });
    hand.release(middle + QPointF(3.0 * kTicks, 2.0 * kTicks));
    const double dropped = wallMilliseconds();
    told(sight, "drag", motion);
    awaitSharp(*m_view);
    add(fmt::format("{} drop, sharp after", sight.name), wallMilliseconds() - dropped, "ms");
    m_view->setSelection({});
    look(sight);
}

void CanvasBench::hover(const Sight& sight) {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> x(0, kWidth);
    std::uniform_real_distribution<double> y(0, kHeight);
    std::vector<double> tests;
    for (int i = 0; i < 2000; ++i) {
        const QPointF at(x(random), y(random));
        const double begin = wallMilliseconds();
        (void)m_view->hitAt(at);
        tests.push_back(wallMilliseconds() - begin);
    }
    add(fmt::format("{} hit test p99", sight.name), quantile(tests, 0.99), "ms", goalIfLarge(0.3),
        fmt::format("median {:.4f} ms", quantile(tests, 0.5)));
}

void CanvasBench::rest() {
    awaitRest(*m_view);
    QTest::qWait(300);
    const double begin = processMilliseconds();
    QEventLoop loop; // qWait() would wake up a hundred times a second
    QTimer::singleShot(2000, &loop, &QEventLoop::quit);
    loop.exec();
    add("CPU in two seconds at rest", processMilliseconds() - begin, "ms", 2);
}

/// One frame at a scale of 1 by itself, its labels known from the frame before.
void CanvasBench::readFrame() {
    look(kSights[2]);
    canvas::FrameRequest request;
    request.scene = m_view->scene();
    request.view = canvas::overscanned(m_view->view(), 200);
    canvas::FramePainter painter;
    (void)painter(request, {});
    std::vector<double> wall;
    const double cpu = processMilliseconds();
    for (int i = 0; i < 5; ++i) {
        const double begin = wallMilliseconds();
        (void)painter(request, {});
        wall.push_back(wallMilliseconds() - begin);
    }
    add("read frame alone", quantile(wall, 0.5), "ms", {},
        fmt::format("CPU {:.1f} ms", (processMilliseconds() - cpu) / 5));
}

void CanvasBench::fullFrame() {
    look(kSights[0]);
    canvas::FrameRequest request;
    request.scene = m_view->scene();
    request.view = m_view->view();
    canvas::FramePainter painter;
    (void)painter(request, {});
    std::vector<double> frames;
    for (int i = 0; i < 5; ++i) {
        const double begin = processMilliseconds();
        (void)painter(request, {});
        frames.push_back(processMilliseconds() - begin);
    }
    const double own = quantile(frames, 0.5);
    if (m_size.nodes > 10'000) {
        add("full frame CPU", own, "ms");
        return;
    }
    const double peer = graphicsViewFrame(*request.scene, request.view, 3);
    const bool hasGoal = m_size.nodes == 10'000;
    add("full frame CPU", own, "ms", hasGoal ? std::optional(peer / 15) : std::nullopt,
        fmt::format("QGraphicsView {:.1f} ms: {:.1f} times as much", peer, peer / own));
}

constexpr Size kSizes[] = {{"200/400", 200, 400},
                           {"2k/5k", 2000, 5000},
                           {"10k/30k", 10'000, 30'000},
                           {"100k/300k", 100'000, 300'000},
                           {"200k/1M", 200'000, 1'000'000}};

} // namespace
} // namespace moneyties::bench

int main(int argc, char** argv) {
    using namespace moneyties::bench;
    if (argc < 2) {
        fmt::print(stderr, "usage: canvas_bench OUTPUT.json [--small | --large | --huge]\n");
        return 2;
    }
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::string_view extent = argc > 2 ? argv[2] : "";
    const std::size_t least = extent == "--large" ? 100'000 : 0;
    const std::size_t most = extent == "--small" ? 10'000 : extent == "--huge" ? 1'000'000 : 100'000;
    const QApplication app(argc, argv);
    BenchReport report;
    for (const auto& size : kSizes)
        if (size.nodes >= least && size.nodes <= most)
            CanvasBench(report, size).run();
    report.write(argv[1]);
    return 0;
}
