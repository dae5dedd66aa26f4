// What the canvas makes of what no board should hold: it stays quick, whole and within its image.
#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/frame.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/scene_builder.h"

#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <numbers>
#include <string>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

Frame framed(const Scene& scene, const ViewTransform& view) {
    FrameRequest request;
    request.scene = scene;
    request.view = view;
    const auto frame = FramePainter()(request, {});
    REQUIRE(frame);
    return *frame;
}

/// Pixels that differ from the background.
int inkIn(const Frame& frame, const Rect& area) {
    const double ratio = frame.request.view.devicePixelRatio;
    int count = 0;
    for (int y = int(area.top * ratio); y <= int(area.bottom * ratio); ++y)
        for (int x = int(area.left * ratio); x <= int(area.right * ratio); ++x)
            count += frame.image.valid(x, y) &&
                     (frame.image.pixel(x, y) & 0xFFFFFF) != frame.request.options.palette.background;
    return count;
}

Scene named(const std::string& name) {
    SceneInput input;
    input.vocabulary = builtInVocabulary();
    store::EntityRow row;
    row.id = EntityId(1);
    row.kind = builtInVocabulary().kindByCode("company")->id;
    row.nameEn = name;
    input.entities = {row};
    return buildScene(input);
}

/// A hub in the middle of so many spokes.
Scene star(std::size_t spokes) {
    SmallScene star{{{0, 0}}, {}};
    for (std::size_t i = 1; i <= spokes; ++i) {
        const double angle = 2 * std::numbers::pi * static_cast<double>(i) / static_cast<double>(spokes);
        star.positions.push_back(Point{std::cos(angle), std::sin(angle)} * (400.0 + double(i % 50) * 30));
        star.ties.emplace_back(0, static_cast<NodeIndex>(i));
    }
    return std::make_shared<const SceneData>(star.make());
}

constexpr ViewTransform kView{{0, 0}, 1, {600, 400}, 1};

} // namespace

TEST_CASE("names in any script and of any length leave one label within reason", "[canvas][bad-input]") {
    const std::string names[] = {std::string(10'000, 'W'),
                                 std::string("\u05d7\u05d1\u05e8\u05d4 \u0634\u0631\u0643\u0629 Ltd"),
                                 std::string("\U0001F680\U0001F468\u200D\U0001F469\u200D\U0001F467 Moon"),
                                 std::string("a\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301b"),
                                 std::string("\u202Eevil\u202C name")};
    for (const std::string& name : names) {
        INFO(name.substr(0, 20));
        const Scene scene = named(name);
        const Frame frame = framed(scene, {scene->position(0), 1, {600, 400}, 1});
        REQUIRE(frame.labels.size() == 1);
        CHECK(frame.labels[0].area.width() < 700); // of 10,000 letters some forty
        CHECK(inkIn(frame, frame.labels[0].area) > 20);
    }
}

TEST_CASE("a label that nobody shortened is painted in time and within the picture", "[canvas][bad-input]") {
    SceneData scene = SmallScene{{{0, 0}}, {}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].label = std::string(10'000, 'M');
    scene.nodeLooks = std::move(looks);
    const Frame frame = framed(std::make_shared<const SceneData>(scene), kView);
    CHECK(frame.image.width() == 600);
}

TEST_CASE("nodes all at one place are painted, hit and fitted", "[canvas][bad-input]") {
    SmallScene heap;
    for (int i = 0; i < 500; ++i) {
        heap.positions.push_back({10, 10});
        heap.ties.emplace_back(i, (i + 1) % 500);
    }
    GraphView view;
    view.resize(600, 400);
    view.setScene(std::make_shared<const SceneData>(heap.make()));
    view.fitAll();
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }));
    const Point middle = view.view().toView({10, 10});
    const Hit hit = view.hitAt(QPointF(middle.x, middle.y));
    CHECK(hit.isNode());
    CHECK(hit.index == 499); // the topmost
}

TEST_CASE("coordinates that are no numbers never get into a scene", "[canvas][bad-input]") {
    const Scene scene = test::sceneOf({{0, 0}, {100, 0}}, {{0, 1}});
    for (const double bad : {std::numeric_limits<double>::quiet_NaN(),
                             std::numeric_limits<double>::infinity(), 2 * kMostCoordinate}) {
        CHECK_THROWS(withPositions(scene, {{0, bad}, {0, 0}}));
        CHECK_THROWS(withPositions(scene, {{bad, 0}, {0, 0}}));
    }
}

TEST_CASE("the farthest places and the smallest and largest scales are painted", "[canvas][bad-input]") {
    const Scene scene = test::sceneOf(
        {{-kMostCoordinate, -kMostCoordinate}, {kMostCoordinate, kMostCoordinate}, {0, 0}}, {{0, 1}, {1, 2}});
    for (const double scale : {ViewTransform::kMinScale, 1e-4, 1.0, ViewTransform::kMaxScale})
        for (const Point centre : {Point{0, 0}, Point{kMostCoordinate, kMostCoordinate}}) {
            INFO(scale);
            const Frame frame = framed(scene, {centre, scale, {600, 400}, 1});
            CHECK(inkIn(frame, {0, 0, 600, 400}) > 0);
        }
}

TEST_CASE("a view of one pixel is a view", "[canvas][bad-input]") {
    const Frame frame = framed(test::sceneOf({{0, 0}, {50, 0}}, {{0, 1}}), {{0, 0}, 1, {1, 1}, 1});
    CHECK(frame.image.size() == QSize(1, 1));
}

TEST_CASE("a hub of 50,000 relationships is painted, selected from and walked", "[canvas][bad-input]") {
    const Scene scene = star(50'000);
    GraphView view;
    view.resize(600, 400);
    view.setScene(scene);
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 20'000));
    view.select({{EntityId(1)}, {}});
    view.selectNeighbours();
    CHECK(view.selection().entities.size() == 50'000);
    view.select({{EntityId(1)}, {}});
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.selection().entities.size() == 1);
    CHECK(view.selection().entities.front() != EntityId(1));
    view.setCamera({0, 0}, 1);
    REQUIRE(QTest::qWaitFor([&] { return view.isSharp(); }, 20'000));
    const Point hub = view.view().toView({0, 0});
    const Hit hit = view.hitAt(QPointF(hub.x, hub.y));
    CHECK(hit.isNode());
    CHECK(hit.index == 0);
}

TEST_CASE("a picture is the same at device pixel ratios 1, 1.5 and 2, only finer", "[canvas]") {
    const Scene scene = test::sceneOf({{-200, 0}, {0, 0}, {200, 0}, {0, 150}}, {{0, 1}, {1, 2}, {1, 3}});
    const Frame plain = framed(scene, kView);
    for (const double ratio : {1.5, 2.0}) {
        INFO(ratio);
        const Frame fine = framed(scene, {{0, 0}, 1, {600, 400}, ratio});
        CHECK(fine.image.size() == QSize(int(600 * ratio), int(400 * ratio)));
        REQUIRE(fine.labels.size() == plain.labels.size());
        for (std::size_t i = 0; i < fine.labels.size(); ++i) {
            CHECK(fine.labels[i].area == plain.labels[i].area);
            CHECK(inkIn(fine, fine.labels[i].area) > inkIn(plain, plain.labels[i].area));
        }
        const QImage small = fine.image.scaled(600, 400, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        double difference = 0;
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 600; ++x)
                difference += std::abs(qGray(small.pixel(x, y)) - qGray(plain.image.pixel(x, y)));
        CHECK(difference / (600 * 400) < 1.5);
    }
}
