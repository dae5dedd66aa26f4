#include "ui/canvas/picture_body.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/painter_surface.h"
#include "ui/canvas/raster_surface.h"
#include "ui/canvas/spatial_index.h"
#include "ui/canvas/svg_surface.h"
#include "ui/theme/square_picture.h"

#include <QBuffer>
#include <QColor>
#include <QImage>

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <string>
#include <type_traits>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

using PicturePointer = std::shared_ptr<const ui::SquarePicture>;

PicturePointer pictureOf(QColor colour) {
    QImage image(64, 64, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, "PNG"));
    return std::make_shared<const ui::SquarePicture>(bytes);
}

constexpr style::Colour kFill = 0x3867A8; // of SmallScene

/// One node in the middle of a view of 200 by 200 pixels.
SceneData sceneWith(PicturePointer picture, KindShape shape = KindShape::circle) {
    SceneData scene = SmallScene{{{0, 0}}, {}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].shape = shape;
    looks[0].icon = "person";
    looks[0].label.clear();
    scene.nodeLooks = std::move(looks);
    scene.pictures = std::vector<PicturePointer>{std::move(picture)};
    return scene;
}

QImage raster(const SceneData& scene, double scale) {
    QImage image(200, 200, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    RasterCaches caches;
    RasterSurface surface(image, 1, caches);
    paintGraph(scene, SpatialIndex(scene), {{0, 0}, scale, {200, 200}, 1}, {}, surface);
    return image;
}

std::string svg(const SceneData& scene, double scale) {
    SvgSurface surface({{200, 200}, "", ""});
    paintGraph(scene, SpatialIndex(scene), {{0, 0}, scale, {200, 200}, 1}, {}, surface);
    return surface.finished();
}

} // namespace

TEST_CASE("a picture fills its node and leaves a ring in the kind's colour", "[canvas]") {
    constexpr double kRadius = 56; // 14 scene units at 400 %
    for (const KindShape shape : {KindShape::circle, KindShape::roundedSquare, KindShape::octagon,
                                  KindShape::hexagon, KindShape::cutCornerSquare}) {
        const QImage image = raster(sceneWith(pictureOf(Qt::yellow), shape), 4);
        CHECK(image.pixelColor(100, 100) == QColor(Qt::yellow));
        CHECK(image.pixelColor(100 - qRound(0.7 * kRadius), 100) == QColor(Qt::yellow));
        int ring = 0;
        for (int x = 30; x < 100; ++x)
            ring += image.pixelColor(x, 100) == QColor::fromRgb(kFill) ? 1 : 0;
        CHECK(ring >= 4);
        CHECK(ring <= 10);
    }
}

TEST_CASE("a large node with a picture carries its kind on a badge, a small one has no room for it",
          "[canvas]") {
    const auto badgeAt = [](double radius) {
        return QPoint(qRound(100 + (kBadgeCentre.x + kBadgeRadius * 0.8) * radius),
                      qRound(100 + kBadgeCentre.y * radius));
    };
    const QImage large = raster(sceneWith(pictureOf(Qt::yellow)), 4);
    CHECK(large.pixelColor(badgeAt(56)) == QColor::fromRgb(kFill));
    const QImage small = raster(sceneWith(pictureOf(Qt::yellow)), 1);
    CHECK(small.pixelColor(badgeAt(14)) == QColor::fromRgb(kLightPalette.background));
    CHECK(small.pixelColor(100, 100) == QColor(Qt::yellow));
}

TEST_CASE("from afar a node with a picture is its colour", "[canvas]") {
    CHECK(raster(sceneWith(pictureOf(Qt::yellow)), 0.5).pixelColor(100, 100) == QColor::fromRgb(kFill));
}

TEST_CASE("a picture that cannot be read leaves the node with its pictogram", "[canvas]") {
    const auto damaged = std::make_shared<const ui::SquarePicture>(QByteArray("\x89PNG\r\n cut off"));
    const SceneData plain = sceneWith(nullptr);
    for (const double scale : {1.0, 4.0, 12.0}) {
        CHECK(raster(sceneWith(damaged), scale) == raster(plain, scale));
        CHECK(svg(sceneWith(damaged), scale) == svg(plain, scale));
    }
}

TEST_CASE("two pictures of nodes that look the same otherwise are told apart by the caches", "[canvas]") {
    SceneData scene = SmallScene{{{-40, 0}, {40, 0}}, {}}.make();
    scene.pictures = std::vector<PicturePointer>{pictureOf(Qt::yellow), pictureOf(Qt::cyan)};
    const QImage image = raster(scene, 1);
    CHECK(image.pixelColor(60, 100) == QColor(Qt::yellow));
    CHECK(image.pixelColor(140, 100) == QColor(Qt::cyan));
}

TEST_CASE("the screen's cached body equals that of print within antialiasing", "[canvas]") {
    const SceneData scene = sceneWith(pictureOf(Qt::yellow), KindShape::hexagon);
    const ViewTransform view{{0, 0}, 3, {200, 200}, 1};
    QImage exact(200, 200, QImage::Format_ARGB32_Premultiplied);
    exact.fill(Qt::white);
    {
        QPainter painter(&exact);
        PainterSurface surface(painter);
        paintGraph(scene, SpatialIndex(scene), view, {}, surface);
    }
    const QImage cached = raster(scene, 3);
    int different = 0;
    for (int y = 0; y < 200; ++y)
        for (int x = 0; x < 200; ++x)
            different += qAbs(qGray(exact.pixel(x, y)) - qGray(cached.pixel(x, y))) > 40 ? 1 : 0;
    CHECK(different < 30);
}

TEST_CASE("SVG holds the picture as data, cut to the node's shape", "[canvas]") {
    const std::string text = svg(sceneWith(pictureOf(Qt::yellow), KindShape::octagon), 4);
    CHECK(text.find("data:image/") != std::string::npos);
    CHECK(text.find("<clipPath id=\"clip-1\"><polygon") != std::string::npos);
    CHECK(text.find("clip-path=\"url(#clip-1)\"") != std::string::npos);
    CHECK(text.find("#icon-person") != std::string::npos); // on the badge
    CHECK(svg(sceneWith(pictureOf(Qt::yellow)), 0.5).find("data:image/") == std::string::npos);
}

TEST_CASE("many pictures are painted in strips as they are painted whole", "[canvas]") {
    class Undivided : public RasterSurface {
    public:
        using RasterSurface::RasterSurface;
        void paintInStrips(const StripWork& work) override { work(*this, 0); }
    };
    SmallScene small;
    std::vector<PicturePointer> pictures;
    for (int i = 0; i < 500; ++i) {
        small.positions.push_back({(i % 25) * 30.0 - 360, (i / 25) * 30.0 - 285});
        pictures.push_back(pictureOf(QColor::fromHsv(i % 360, 200, 230)));
    }
    SceneData scene = small.make();
    scene.pictures = std::move(pictures);
    const auto painted = [&scene]<class Kind>(std::type_identity<Kind>) {
        QImage image(800, 640, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        RasterCaches caches;
        Kind surface(image, 1, caches);
        paintGraph(scene, SpatialIndex(scene), {{0, 0}, 1, {800, 640}, 1}, {}, surface);
        return image;
    };
    CHECK(painted(std::type_identity<RasterSurface>()) == painted(std::type_identity<Undivided>()));
}
