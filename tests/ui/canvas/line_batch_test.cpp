#include "ui/canvas/line_batch.h"

#include "ui/canvas/ink_table.h"

#include <QColor>
#include <QImage>

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

constexpr int kWidth = 300;
constexpr int kHeight = 320; // more than two bands

QImage blank() {
    QImage image(kWidth, kHeight, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    return image;
}

std::vector<PlainLine> randomLines(std::size_t count) {
    std::mt19937 random(5);
    std::uniform_real_distribution<double> place(-60, 360);
    std::vector<PlainLine> lines;
    for (std::size_t i = 0; i < count; ++i) {
        const Point from{place(random), place(random)}, to{place(random), place(random)};
        const Point bend = i % 3 == 0 ? Point{place(random) / 8, 20} : Point{};
        lines.push_back({{from, (from + to) * 0.5 + bend, to},
                         {static_cast<style::Colour>(random() & 0xFFFFFF), 0.2 + 0.1 * (i % 8)},
                         0.7 + 0.3 * (i % 6)});
    }
    return lines;
}

QImage batched(const std::vector<PlainLine>& lines, unsigned threads) {
    QImage image = blank();
    ThreadPool pool(threads);
    blendLines(PixelBuffer::of(image), {}, lines.size(), [&](std::size_t i) { return lines[i]; }, pool, {});
    return image;
}

QImage oneByOne(const std::vector<PlainLine>& lines) {
    QImage image = blank();
    const PixelBuffer buffer = PixelBuffer::of(image);
    for (const PlainLine& line : lines)
        blendCurve(buffer, line.curve, line.width, style::Dash::solid, InkTable(premultiplied(line.ink)));
    return image;
}

int largestDifference(const QImage& a, const QImage& b) {
    int largest = 0;
    for (int y = 0; y < kHeight; ++y)
        for (int x = 0; x < kWidth; ++x) {
            const QColor one = a.pixelColor(x, y), other = b.pixelColor(x, y);
            largest = std::max({largest, std::abs(one.red() - other.red()),
                                std::abs(one.green() - other.green()), std::abs(one.blue() - other.blue())});
        }
    return largest;
}

} // namespace

TEST_CASE("a batch of straight lines is what they are one by one", "[canvas]") {
    std::vector<PlainLine> lines = randomLines(40);
    std::erase_if(lines, [](const PlainLine& line) { return line.curve.flatness() > 1e-9; });
    REQUIRE(lines.size() > 20);
    CHECK(largestDifference(batched(lines, 1), oneByOne(lines)) <= 6);
}

TEST_CASE("a batch is the same picture to the last bit for any number of threads", "[canvas]") {
    const std::vector<PlainLine> lines = randomLines(30'000);
    CHECK(batched(lines, 1) == batched(lines, 4));
}

TEST_CASE("a batch of dots is what they are one by one", "[canvas]") {
    std::mt19937 random(9);
    std::uniform_real_distribution<double> place(-10, 310), radius(1.2, 6);
    std::vector<PlainDot> dots;
    for (int i = 0; i < 300; ++i)
        dots.push_back({{place(random), place(random)}, radius(random), {0x3867A8, 1}});
    QImage image = blank();
    ThreadPool pool(3);
    blendDots(PixelBuffer::of(image), {}, dots.size(), [&](std::size_t i) { return dots[i]; }, pool, {});
    QImage single = blank();
    const PixelBuffer buffer = PixelBuffer::of(single);
    for (const PlainDot& dot : dots)
        blendDisc(buffer, dot.centre, dot.radius, premultiplied(dot.ink));
    CHECK(largestDifference(image, single) <= 6);
}

TEST_CASE("a batch that is told to stop ends", "[canvas]") {
    const std::vector<PlainLine> lines = randomLines(20'000);
    QImage image = blank();
    std::stop_source stop;
    stop.request_stop();
    ThreadPool pool(2);
    blendLines(
        PixelBuffer::of(image), {}, lines.size(), [&](std::size_t i) { return lines[i]; }, pool,
        stop.get_token());
    CHECK(image == blank());
}

TEST_CASE("lines from beyond the horizon cross the picture where they should", "[canvas]") {
    const std::vector<PlainLine> lines(2500, {{{-4e6, 100}, {0, 100.25}, {4e6, 100.5}}, {0, 1}, 1});
    const QImage image = batched(lines, 2);
    CHECK(image.pixelColor(150, 100).red() < 30);
    CHECK(image.pixelColor(150, 97).red() == 255);
    CHECK(image.pixelColor(150, 103).red() == 255);
}
