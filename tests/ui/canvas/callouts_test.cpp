#include "ui/canvas/callouts.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/graph_painter.h"

#include <QColor>
#include <QImage>
#include <QPainter>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <memory>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

const ViewTransform kView{{0, 0}, 1, {800, 600}, 1};

/// Two nodes in the middle among so many others that hardly a name has room.
Scene crowd() {
    SmallScene scene;
    for (int i = 0; i < 400; ++i)
        scene.positions.push_back({(i % 20) * 32.0 - 304, (i / 20) * 28.0 - 266});
    for (NodeIndex i = 0; i + 1 < 400; i += 7)
        scene.ties.emplace_back(i, i + 1);
    return std::make_shared<const SceneData>(scene.make());
}

Frame frameOf(const Scene& scene, const ViewTransform& view = kView) {
    FrameRequest request;
    request.scene = scene;
    request.view = view;
    return *FramePainter()(std::move(request), {});
}

/// One without a name in the frame.
NodeIndex nameless(const SceneData& scene, const Frame& frame) {
    for (NodeIndex node = scene.nodeCount() / 2; node < scene.nodeCount(); ++node)
        if (std::ranges::none_of(frame.labels, [node](const PlacedLabel& label) {
                return !label.isLink && label.index == node;
            }))
            return node;
    return kNoIndex;
}

} // namespace

TEST_CASE("a selected node that has no room for its name is called out beside it", "[canvas]") {
    const Scene scene = crowd();
    const Frame frame = frameOf(scene);
    const NodeIndex node = nameless(*scene, frame);
    REQUIRE(node != kNoIndex);
    const PickedIndices picked{{node}, {}};
    const PickedIndices lacking = lackingLabels(*scene, {picked}, frame);
    CHECK(lacking.nodes == std::vector<NodeIndex>{node});
    const auto callouts = placedCallouts(*scene, {picked}, frame, kView);
    REQUIRE_FALSE(callouts.empty());
    const Point centre = kView.toView(scene->position(node));
    CHECK_FALSE(callouts.front().area.contains(centre));
    CHECK(callouts.front().area.grownBy(40).contains(centre));
    CHECK(callouts.front().area.width() > 30);
}

TEST_CASE("a node whose whole name stands in the frame needs no callout", "[canvas]") {
    const Scene scene = test::sceneOf({{-200, 0}, {200, 0}}, {{0, 1}});
    const Frame frame = frameOf(scene);
    const PickedIndices picked{{0}, {0}};
    CHECK(lackingLabels(*scene, {picked, 1, 0}, frame).isEmpty());
}

TEST_CASE("from afar, the only selected node also tells what its lines say", "[canvas]") {
    const Scene scene = test::sceneOf({{-700, 0}, {700, 0}, {0, 900}}, {{0, 1}, {1, 2}});
    const ViewTransform afar{{0, 300}, 0.3, {800, 600}, 1};
    const Frame frame = frameOf(scene, afar);
    const PickedIndices one{{0}, {}};
    const PickedIndices lacking = lackingLabels(*scene, {one}, frame);
    CHECK(lacking.links == std::vector<LinkIndex>{0});
    CHECK(placedCallouts(*scene, {one}, frame, afar).size() == lacking.nodes.size() + 1);
    CHECK(lackingLabels(*scene, {{}, 0}, frame).links.empty()); // the pointer alone names only the node
}

TEST_CASE("a second line that had no room is added where the first stands", "[canvas]") {
    SceneData two = SmallScene{{{-300, 0}, {300, 0}}, {}}.make();
    std::vector<style::NodeLook> looks = two.nodeLooks.values();
    looks[0].secondLabel = "オープンAI";
    two.nodeLooks = std::move(looks);
    const auto scene = std::make_shared<const SceneData>(std::move(two));
    const ViewTransform afar{{0, 0}, 0.3, {800, 600}, 1}; // no second lines at this scale
    const Frame frame = frameOf(scene, afar);
    const PickedIndices picked{{0}, {}};
    const auto callouts = placedCallouts(*scene, {picked}, frame, afar);
    REQUIRE(callouts.size() == 1);
    const auto name = std::ranges::find(frame.labels, 0U, &PlacedLabel::index);
    REQUIRE(name != frame.labels.end());
    const ViewTransform& from = frame.request.view;
    const Point middle = afar.toView(from.toScene(name->area.centre()));
    CHECK(callouts.front().area.contains(middle));
    CHECK(callouts.front().area.height() > 1.5 * name->area.height());
}

TEST_CASE("callouts of several do not cover one another, and of very many there are none", "[canvas]") {
    const Scene scene = test::sceneOf({{-900, 0}, {900, 0}, {0, 900}, {0, -900}, {0, 0}, {0, 0}}, {});
    const ViewTransform afar{{0, 0}, 0.05, {800, 600}, 1};
    Frame frame = frameOf(scene, afar);
    frame.labels.clear();
    const PickedIndices picked{{0, 1, 2, 3, 4, 5}, {}};
    const auto callouts = placedCallouts(*scene, {picked}, frame, afar);
    REQUIRE(callouts.size() >= 5);
    for (std::size_t i = 0; i < callouts.size(); ++i)
        for (std::size_t j = i + 1; j < callouts.size(); ++j)
            CHECK_FALSE(callouts[i].area.grownBy(-0.01).intersects(callouts[j].area));
    PickedIndices all;
    for (NodeIndex node = 0; node < 400; ++node)
        all.nodes.push_back(node);
    CHECK(lackingLabels(*crowd(), {all}, frame).isEmpty());
}

TEST_CASE("a callout leaves ink on a plate of the background, light and dark", "[canvas]") {
    const Scene scene = test::sceneOf({{0, 0}}, {});
    for (const Palette& palette : {kLightPalette, kDarkPalette}) {
        QImage image(200, 80, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::red);
        QPainter painter(&image);
        const Callout callout{{20, 20, 180, 60}, false, 0};
        paintCallouts(painter, *scene, {callout}, kView, palette);
        painter.end();
        int red = 0, dark = 0, light = 0;
        for (int y = 24; y < 56; ++y)
            for (int x = 24; x < 176; ++x) {
                const QColor colour = image.pixelColor(x, y);
                red += colour.red() > 2 * colour.green() + 40 ? 1 : 0;
                dark += colour.lightness() < 110 ? 1 : 0;
                light += colour.lightness() > 150 ? 1 : 0;
            }
        CHECK(red == 0);
        CHECK(dark > 50);
        CHECK(light > 50);
    }
}

TEST_CASE("a link's callout covers no name and no body, rather it is left out", "[canvas]") {
    const Scene scene = crowd();
    const Frame frame = frameOf(scene);
    for (NodeIndex node = 0; node < scene->nodeCount(); node += 7) {
        const PickedIndices picked{{node}, {}};
        for (const Callout& callout : placedCallouts(*scene, {picked}, frame, kView)) {
            if (!callout.isLink)
                continue;
            for (NodeIndex other = 0; other < scene->nodeCount(); ++other)
                CHECK_FALSE(callout.area.contains(kView.toView(scene->position(other))));
        }
    }
}

TEST_CASE("a hub among very many is named, without its links", "[canvas]") {
    SmallScene star;
    for (NodeIndex i = 0; i < 20'000; ++i) {
        star.positions.push_back({i % 200 * 40.0, i / 200 * 40.0});
        if (i > 0)
            star.ties.emplace_back(0, i);
    }
    const auto scene = std::make_shared<const SceneData>(star.make());
    Frame frame;
    frame.request.scene = scene;
    const ViewTransform afar{{4000, 2000}, 0.1, {800, 600}, 1};
    frame.request.view = afar;
    const PickedIndices picked{{0}, {}};
    const auto callouts = placedCallouts(*scene, {picked}, frame, afar);
    REQUIRE(callouts.size() == 1);
    CHECK_FALSE(callouts.front().isLink);
}
