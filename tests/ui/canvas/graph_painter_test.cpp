#include "ui/canvas/graph_painter.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/raster_surface.h"
#include "ui/canvas/spatial_index.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

struct Painted {
    QImage image;
    PaintResult result;
};

Painted painted(const SceneData& scene, const ViewTransform& view, PaintOptions options = {}) {
    Painted out{QImage(static_cast<int>(view.viewport.width), static_cast<int>(view.viewport.height),
                       QImage::Format_ARGB32_Premultiplied),
                {}};
    out.image.fill(Qt::transparent);
    RasterCaches caches;
    RasterSurface surface(out.image, 1, caches);
    out.result = paintGraph(scene, SpatialIndex(scene), view, options, surface);
    return out;
}

int pixelsOf(const QImage& image, const Rect& area, QRgb background) {
    int count = 0;
    for (int y = static_cast<int>(area.top); y <= area.bottom; ++y)
        for (int x = static_cast<int>(area.left); x <= area.right; ++x)
            if (image.valid(x, y) && image.pixel(x, y) != background)
                ++count;
    return count;
}

SmallScene randomScene(int nodes, int ties, unsigned seed) {
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> x(-400, 400);
    std::uniform_real_distribution<double> y(-300, 300);
    std::uniform_int_distribution<NodeIndex> node(0, static_cast<NodeIndex>(nodes - 1));
    SmallScene scene;
    for (int i = 0; i < nodes; ++i)
        scene.positions.push_back({x(random), y(random)});
    for (int i = 0; i < ties; ++i)
        scene.ties.emplace_back(node(random), node(random));
    return scene;
}

const ViewTransform kView{{0, 0}, 1, {1000, 800}, 1};

} // namespace

TEST_CASE("no label covers a node or another label", "[canvas]") {
    for (unsigned seed = 1; seed <= 5; ++seed) {
        const SceneData scene = randomScene(60, 90, seed).make();
        const PaintResult result = painted(scene, kView).result;
        CHECK(result.labels.size() > 40);
        for (std::size_t i = 0; i < result.labels.size(); ++i) {
            const PlacedLabel& label = result.labels[i];
            for (std::size_t j = i + 1; j < result.labels.size(); ++j)
                CHECK_FALSE(label.area.grownBy(-0.01).intersects(result.labels[j].area));
            for (NodeIndex node = 0; node < scene.nodeCount(); ++node)
                CHECK_FALSE(
                    label.area.intersects(Rect::around(kView.toView(scene.position(node)), {26, 26})));
        }
    }
}

TEST_CASE("every placed label, Japanese ones included, leaves ink", "[canvas]") {
    SceneData scene = SmallScene{{{0, 0}, {250, 0}}, {{0, 1}}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].label = "イーロン・マスク";
    looks[1].secondLabel = "オープンAI";
    scene.nodeLooks = std::move(looks);
    const Painted out = painted(scene, kView);
    CHECK(out.result.labels.size() == 4);
    for (const PlacedLabel& label : out.result.labels)
        CHECK(pixelsOf(out.image, label.area, 0xFFFDFDFC) > 30);
}

TEST_CASE("from afar second names take what room is left, and never a first name's", "[canvas]") {
    constexpr double kAfar = 0.5;
    const ViewTransform afar{{0, 0}, kAfar, {1000, 800}, 1};
    const SceneData alone = randomScene(80, 0, 3).make();
    SceneData both = alone;
    std::vector<style::NodeLook> looks = both.nodeLooks.values();
    for (style::NodeLook& look : looks)
        look.secondLabel = "ソフトバンク";
    both.nodeLooks = std::move(looks);
    const std::size_t firstNames = painted(alone, afar).result.labels.size();
    const std::vector<PlacedLabel> labels = painted(both, afar).result.labels;
    CHECK(labels.size() > firstNames + 10);
    CHECK(labels.size() < 2 * firstNames);
    for (std::size_t i = 0; i < labels.size(); ++i)
        for (std::size_t j = i + 1; j < labels.size(); ++j)
            CHECK_FALSE(labels[i].area.grownBy(-0.01).intersects(labels[j].area));
}

TEST_CASE("parallel links are drawn apart", "[canvas]") {
    SmallScene parallel{{{0, 0}, {300, 0}}, {{0, 1}, {0, 1}}, {25, -25}};
    const Painted out = painted(parallel.make(), kView);
    // The column a quarter along: ink near both curves, none between them.
    const auto inkAt = [&](double y) { return pixelsOf(out.image, {575, y - 3, 575, y + 3}, 0xFFFDFDFC); };
    CHECK(inkAt(400 - 18.75) > 0);
    CHECK(inkAt(400 + 18.75) > 0);
    CHECK(inkAt(400) == 0);
}

TEST_CASE("lines end at the outlines and make room for labels", "[canvas]") {
    const Painted out = painted(SmallScene{{{0, -150}, {0, 150}}, {{0, 1}}}.make(), kView);
    const auto label = std::ranges::find(out.result.labels, true, &PlacedLabel::isLink);
    REQUIRE(label != out.result.labels.end());
    CHECK(label->area.contains({500, label->area.centre().y}));
    // Just inside the label's edges, where the line ran before, only canvas is left.
    CHECK(pixelsOf(out.image, {500, label->area.top + 1, 501, label->area.top + 1}, 0xFFFDFDFC) == 0);
}

TEST_CASE("hidden nodes take their links with them", "[canvas]") {
    PaintOptions options;
    options.hidden = {1};
    const Painted out = painted(SmallScene{{{0, 0}, {200, 0}}, {{0, 1}}}.make(), kView, options);
    CHECK(pixelsOf(out.image, {560, 380, 740, 460}, 0xFFFDFDFC) == 0);
}

TEST_CASE("a transparent background stays transparent", "[canvas]") {
    PaintOptions options;
    options.background = PaintOptions::Background::transparent;
    const Painted out = painted(SmallScene{{{0, 0}}, {}}.make(), kView, options);
    CHECK(qAlpha(out.image.pixel(2, 2)) == 0);
    CHECK(qAlpha(out.image.pixel(500, 390)) == 255);
}

TEST_CASE("a stop request ends the painting and says so", "[canvas]") {
    const SceneData scene = randomScene(4000, 8000, 1).make();
    QImage image(1000, 800, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    RasterCaches caches;
    RasterSurface surface(image, 1, caches);
    std::stop_source stop;
    stop.request_stop();
    const ViewTransform far{{0, 0}, 0.1, {1000, 800}, 1};
    CHECK_FALSE(paintGraph(scene, SpatialIndex(scene), far, {}, surface, stop.get_token()).complete);
}

TEST_CASE("an empty scene paints its background only", "[canvas]") {
    const Painted out = painted(SmallScene{}.make(), kView);
    CHECK(pixelsOf(out.image, {0, 0, 999, 799}, 0xFFFDFDFC) == 0);
    CHECK(sceneBounds(SmallScene{}.make()).isEmpty());
}

TEST_CASE("the bounds hold nodes with their names", "[canvas]") {
    const SceneData scene = SmallScene{{{0, 0}, {500, 100}}, {}}.make();
    const Rect bounds = sceneBounds(scene);
    CHECK(bounds.contains({-20, 0}));
    CHECK(bounds.contains({500, 125}));
    CHECK(bounds.width() < 700);
}

namespace {

/// Counts what it is asked to draw.
class CountingSurface : public Surface {
public:
    std::size_t lines = 0;
    double alpha = 0;

    void fillRect(const Rect&, Ink) override {}
    void strokeCurve(const Curve&, const Stroke&) override {}
    void strokeLines(std::size_t count, const LineAt& line, const std::stop_token&) override {
        lines += count;
        alpha = count == 0 ? 0 : line(0).ink.alpha;
    }
    void strokePolyline(std::span<const Point>, const Stroke&) override {}
    void fillPolygon(std::span<const Point>, Ink) override {}
    void strokePolygon(std::span<const Point>, const Stroke&) override {}
    void fillCircle(Point, double, Ink) override {}
    void strokeCircle(Point, double, const Stroke&) override {}
    void fillRoundedRect(const Rect&, double, Ink) override {}
    void strokeRoundedRect(const Rect&, double, const Stroke&) override {}
    void drawNode(Point, double, const NodeBody&) override {}
    void drawText(Point, TextAnchor, std::string_view, const TextStyle&) override {}
    void drawImage(const Rect&, const QImage&) override {}
};

} // namespace

TEST_CASE("of very many links a passing frame draws an even sample, darker", "[canvas]") {
    const SceneData scene = randomScene(300, 100'000, 2).make();
    const SpatialIndex index(scene);
    CountingSurface whole, sample;
    PaintOptions options;
    paintGraph(scene, index, kView, options, whole);
    options.lines = PaintOptions::Lines::sample;
    paintGraph(scene, index, kView, options, sample);
    CHECK(whole.lines == 100'000);
    CHECK(sample.lines <= 40'000);
    CHECK(sample.lines > 30'000);
    CHECK(sample.alpha > whole.alpha);
}

TEST_CASE("the name of a hub gives way to no crowd around it", "[canvas]") {
    SmallScene crowd;
    crowd.positions.push_back({0, 0});
    for (int ring = 0; ring < 3; ++ring)
        for (int i = 0; i < 24; ++i) {
            const double angle = i * std::numbers::pi / 12;
            crowd.positions.push_back(Point{std::cos(angle), std::sin(angle)} * (34 + 24 * ring));
            crowd.ties.emplace_back(0, static_cast<NodeIndex>(crowd.positions.size() - 1));
        }
    const auto isNamed = [](const PaintResult& result, NodeIndex node) {
        return std::ranges::any_of(
            result.labels, [node](const PlacedLabel& label) { return !label.isLink && label.index == node; });
    };
    SceneData scene = crowd.make();
    CHECK_FALSE(isNamed(painted(scene, kView).result, 0)); // one of many: no room
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].importance = 72;
    scene.nodeLooks = std::move(looks);
    const Painted hub = painted(scene, kView);
    REQUIRE(isNamed(hub.result, 0));
    for (const PlacedLabel& one : hub.result.labels)
        for (const PlacedLabel& other : hub.result.labels)
            if (&one != &other)
                CHECK_FALSE(one.area.grownBy(-0.5).intersects(other.area.grownBy(-0.5)));
}
