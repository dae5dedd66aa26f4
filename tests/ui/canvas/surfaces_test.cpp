#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/frame.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/raster_surface.h"
#include "ui/canvas/spatial_index.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

const ViewTransform kView{{150, 60}, 1, {500, 300}, 1};

SceneData busyScene() {
    SceneData scene =
        SmallScene{{{0, 0}, {300, 0}, {150, 130}}, {{0, 1}, {1, 0}, {1, 2}, {2, 0}, {2, 2}}, {18, 18}}.make();
    std::vector<style::LinkLook> looks = scene.linkLooks.values();
    looks[0].width = 4;
    looks[1].dash = style::Dash::dashed;
    looks[2].arrow = style::ArrowHead::open;
    looks[2].mark = style::EvidenceMark::conflict;
    looks[3].lineMark = style::LineMark::cross;
    looks[3].endTick = true;
    scene.linkLooks = std::move(looks);
    return scene;
}

QImage blank(double scale) {
    QImage image(static_cast<int>(500 * scale), static_cast<int>(300 * scale),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

QImage raster(const SceneData& scene, double scale) {
    QImage image = blank(scale);
    RasterCaches caches;
    RasterSurface surface(image, scale, caches);
    paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
    return image;
}

QImage painted(const SceneData& scene, double scale) {
    QImage image = blank(scale);
    QPainter painter(&image);
    painter.scale(scale, scale);
    PainterSurface surface(painter);
    paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
    return image;
}

/// Paints all at once what a RasterSurface paints in strips.
class UndividedSurface : public RasterSurface {
public:
    using RasterSurface::RasterSurface;
    void paintInStrips(const StripWork& work) override { work(*this, 0); }
};

/// Enough to be worth strips; labels and arrowheads lie across their borders.
SceneData crowdedScene() {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> x(0, 300), y(-30, 150);
    std::uniform_int_distribution<NodeIndex> node(0, 199);
    std::vector<Point> places;
    for (int i = 0; i < 200; ++i)
        places.push_back({x(random), y(random)});
    std::vector<std::pair<NodeIndex, NodeIndex>> links;
    for (int i = 0; i < 400; ++i)
        links.push_back({node(random), node(random)});
    return SmallScene{places, links, std::vector<float>(50, 20)}.make();
}

int largestDifference(const QImage& a, const QImage& b) {
    int most = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y), q = b.pixel(x, y);
            most = std::max({most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)),
                             std::abs(qBlue(p) - qBlue(q))});
        }
    return most;
}

/// Mean difference in grey, 0 to 1, where either image has ink.
double differenceOfInk(const QImage& a, const QImage& b) {
    double sum = 0;
    double ink = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const int one = qGray(a.pixel(x, y));
            const int other = qGray(b.pixel(x, y));
            sum += std::abs(one - other);
            ink += std::max(253 - one, 253 - other) > 2 ? 253 - std::min(one, other) : 0;
        }
    return sum / ink;
}

} // namespace

TEST_CASE("the screen's own drawing equals that of print within antialiasing", "[canvas]") {
    const SceneData scene = busyScene();
    for (const double scale : {1.0, 1.5, 2.0}) {
        INFO(scale);
        CHECK(differenceOfInk(raster(scene, scale), painted(scene, scale)) < 0.35 / scale);
    }
}

TEST_CASE("the same view painted twice, also with warm caches, has the same pixels", "[canvas]") {
    const SceneData scene = busyScene();
    QImage first = blank(1);
    QImage second = blank(1);
    RasterCaches caches;
    for (QImage* image : {&first, &second}) {
        RasterSurface surface(*image, 1, caches);
        paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
    }
    CHECK(first == second);
}

TEST_CASE("a picture painted in bands is the picture painted whole", "[canvas]") {
    const SceneData scene = busyScene();
    const QImage whole = raster(scene, 1);
    for (int top = 0; top < 300; top += 100) {
        QImage band(500, 100, QImage::Format_ARGB32_Premultiplied);
        band.fill(Qt::white);
        RasterCaches caches;
        {
            RasterSurface surface(band, 1, caches, {0, static_cast<double>(top)});
            paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
        }
        CHECK(differenceOfInk(band, whole.copy(0, top, 500, 100)) < 0.02);
    }
}

namespace {

/// Enough links that they are drawn as plain lines by all cores.
SceneData crowd() {
    std::mt19937 random(4);
    std::uniform_real_distribution<double> x(-200, 500), y(-150, 300);
    SmallScene crowd;
    for (int i = 0; i < 900; ++i)
        crowd.positions.push_back({x(random), y(random)});
    for (int i = 0; i < 7000; ++i)
        crowd.ties.emplace_back(random() % 900, random() % 900);
    return crowd.make();
}

} // namespace

TEST_CASE("a frame of the screen equals the exported picture of the same view, also of a crowd", "[canvas]") {
    for (const double scale : {1.0, 1.5}) {
        const Scene scene = std::make_shared<const SceneData>(crowd());
        FrameRequest request;
        request.scene = scene;
        request.view = kView;
        request.view.devicePixelRatio = scale;
        const auto frame = FramePainter()(request, {});
        REQUIRE(frame);
        const int height = static_cast<int>(300 * scale), width = static_cast<int>(500 * scale);
        for (int top = 0; top < height; top += height / 3) { // as an export of a large picture is written
            QImage band(width, height / 3, QImage::Format_ARGB32_Premultiplied);
            band.fill(Qt::white);
            RasterCaches caches;
            {
                RasterSurface surface(band, scale, caches, {0, top / scale});
                paintGraph(*scene, SpatialIndex(*scene), kView, {}, surface);
            }
            CHECK(differenceOfInk(band, frame->image.copy(0, top, width, height / 3)) < 0.02);
        }
    }
}

TEST_CASE("nothing is drawn outside of a clip, and all of it after its end", "[canvas]") {
    const SceneData scene = busyScene();
    const Rect area{100, 50, 320, 200};
    for (const double scale : {1.0, 2.0}) {
        QImage image = blank(scale);
        RasterCaches caches;
        {
            RasterSurface surface(image, scale, caches);
            surface.beginClip(area);
            paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
            surface.endClip();
        }
        const QRect inside(
            QPoint(static_cast<int>(area.left * scale), static_cast<int>(area.top * scale)),
            QSize(static_cast<int>(area.width() * scale), static_cast<int>(area.height() * scale)));
        const QImage whole = raster(scene, scale);
        CHECK(differenceOfInk(image.copy(inside), whole.copy(inside)) < 0.02);
        int outside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (!inside.contains(x, y) && image.pixel(x, y) != 0xFFFFFFFF)
                    ++outside;
        CHECK(outside == 0);
    }
}

TEST_CASE("A picture painted in strips is that painted whole, but for how antialiasing rounds", "[canvas]") {
    const SceneData scene = crowdedScene();
    for (const double scale : {1.0, 1.5, 2.0}) {
        QImage whole = blank(scale);
        {
            RasterCaches caches;
            UndividedSurface surface(whole, scale, caches);
            paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
        }
        CHECK(largestDifference(raster(scene, scale), whole) <= 16);
    }
}
