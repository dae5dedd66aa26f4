#include "ui/canvas/hairlines.h"

#include "ui/canvas/ink_table.h"
#include "ui/canvas/painter_surface.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

QImage blank(int width, int height) {
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

/// Ink in units of one black pixel.
double inkOf(const QImage& image) {
    double ink = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ink += (255 - qRed(image.pixel(x, y))) / 255.0;
    return ink;
}

double largestDifference(const QImage& a, const QImage& b) {
    int largest = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            largest = std::max(largest, std::abs(qRed(a.pixel(x, y)) - qRed(b.pixel(x, y))));
    return largest / 255.0;
}

constexpr std::uint32_t kBlack = 0xFF000000;
const InkTable kBlackInk(kBlack);

} // namespace

TEST_CASE("a line's ink is its length times its width", "[canvas]") {
    std::mt19937 random(3);
    std::uniform_real_distribution<double> place(10, 190);
    for (int i = 0; i < 20; ++i) {
        QImage image = blank(200, 200);
        const Point a{place(random), place(random)};
        const Point b{place(random), place(random)};
        const double width = 0.7 + 0.2 * i;
        blendLine(PixelBuffer::of(image), a, b, width, kBlackInk, walkFor(b - a));
        CHECK(inkOf(image) == Catch::Approx(length(b - a) * width).epsilon(0.03).margin(2 * width));
    }
}

TEST_CASE("a line outside the image or across its edges writes only inside", "[canvas]") {
    QImage image = blank(50, 40);
    const PixelBuffer buffer = PixelBuffer::of(image);
    blendLine(buffer, {-500, -300}, {-10, 800}, 3, kBlackInk, WalkAlong::y);
    CHECK(inkOf(image) == 0);
    blendLine(buffer, {-1e6, 20}, {1e6, 20.5}, 1, kBlackInk, WalkAlong::x);
    CHECK(inkOf(image) == Catch::Approx(50).margin(1));
    blendLine(buffer, {25, -1e6}, {25.5, 1e6}, 1, kBlackInk, WalkAlong::y);
    CHECK(inkOf(image) == Catch::Approx(90).margin(3));
}

TEST_CASE("the own lines look like QPainter's", "[canvas]") {
    const Curve curve{{12.3, 20.1}, {90.7, 180.2}, {185.4, 33.9}};
    for (const double width : {1.4, 2.0, 2.5}) {
        QImage own = blank(200, 200);
        QImage reference = blank(200, 200);
        blendCurve(PixelBuffer::of(own), curve, width, style::Dash::solid, kBlackInk);
        {
            QPainter painter(&reference);
            PainterSurface(painter).strokeCurve(curve, {{0, 1}, width});
        }
        CHECK(inkOf(own) == Catch::Approx(inkOf(reference)).epsilon(0.07));
        CHECK(largestDifference(own.copy(20, 30, 150, 120), reference.copy(20, 30, 150, 120)) < 0.4);
    }
}

TEST_CASE("dashes keep their rhythm around a curve", "[canvas]") {
    const Curve curve{{10, 100}, {100, 0}, {190, 100}};
    const DashLengths dash = dashLengths(style::Dash::dashed, 1);
    QImage solid = blank(200, 120);
    QImage dashed = blank(200, 120);
    blendCurve(PixelBuffer::of(solid), curve, 1, style::Dash::solid, kBlackInk);
    blendCurve(PixelBuffer::of(dashed), curve, 1, style::Dash::dashed, kBlackInk);
    CHECK(inkOf(dashed) / inkOf(solid) == Catch::Approx(dash.on / (dash.on + dash.off)).epsilon(0.08));
}

TEST_CASE("blending an opaque colour fully gives that colour, and not at all leaves the pixel", "[canvas]") {
    CHECK(blended(0xFF123456, 0xFFABCDEF, 255) == 0xFFABCDEF);
    CHECK(blended(0xFF123456, 0xFFABCDEF, 0) == 0xFF123456);
    CHECK(premultiplied({0xFF8000, 1}) == 0xFFFF8000);
    CHECK(qAlpha(premultiplied({0xFF8000, 0.5})) == 128);
}

TEST_CASE("a disc covers its area", "[canvas]") {
    QImage image = blank(60, 60);
    blendDisc(PixelBuffer::of(image), {30.3, 29.6}, 11, kBlack);
    CHECK(inkOf(image) == Catch::Approx(3.14159 * 121).epsilon(0.02));
}
