#include "ui/theme/square_picture.h"

#include <QBuffer>
#include <QColor>

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <thread>
#include <vector>

using namespace moneyties::ui;

namespace {

QByteArray encoded(const QImage& image, const char* format = "PNG") {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    REQUIRE(image.save(&buffer, format));
    return bytes;
}

/// Red above, blue below.
QImage halves(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::blue);
    for (int y = 0; y < height / 2; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, Qt::red);
    return image;
}

bool isNear(QColor a, QColor b) {
    return qAbs(a.red() - b.red()) < 24 && qAbs(a.green() - b.green()) < 24 && qAbs(a.blue() - b.blue()) < 24;
}

} // namespace

TEST_CASE("a photo fills the square that is asked for, cut at its longer side", "[theme]") {
    const SquarePicture picture(encoded(halves(300, 200)));
    for (const int side : {1, 20, 100, 400}) {
        const QImage image = picture.image(side);
        REQUIRE(image.width() >= side);
        REQUIRE(image.width() == image.height());
        CHECK(image.width() < 64 + 2 * side);
        const int last = image.width() - 1;
        CHECK(isNear(image.pixelColor(0, 0), Qt::red));
        CHECK(isNear(image.pixelColor(last, 0), Qt::red));
        CHECK(isNear(image.pixelColor(last, last), Qt::blue));
    }
    CHECK(picture.image(100'000).width() == SquarePicture::kLargestSide);
}

TEST_CASE("of a tall photo more is cut below than above", "[theme]") {
    const QImage image = SquarePicture(encoded(halves(200, 320))).image(64);
    int red = 0;
    for (int y = 0; y < image.height(); ++y)
        red += isNear(image.pixelColor(image.width() / 2, y), Qt::red) ? 1 : 0;
    CHECK(red > image.height() * 0.54);
}

TEST_CASE("a lettering lies whole on white", "[theme]") {
    const QImage image = SquarePicture(encoded(halves(400, 80))).image(128);
    const int middle = image.width() / 2;
    CHECK(image.pixelColor(middle, 4) == QColor(Qt::white));
    CHECK(image.pixelColor(2, middle) == QColor(Qt::white));
    CHECK(isNear(image.pixelColor(middle, middle - 6), Qt::red));
    CHECK(isNear(image.pixelColor(middle, middle + 6), Qt::blue));
}

TEST_CASE("what is transparent is white", "[theme]") {
    QImage clear(80, 80, QImage::Format_ARGB32);
    clear.fill(Qt::transparent);
    CHECK(SquarePicture(encoded(clear)).image(32).pixelColor(10, 10) == QColor(Qt::white));
}

TEST_CASE("bytes that are no picture give none, also when asked again", "[theme]") {
    QByteArray cut = encoded(halves(300, 200));
    cut.truncate(40);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("Dear Sir"), cut}) {
        const SquarePicture picture(bytes);
        CHECK(picture.image(32).isNull());
        CHECK(picture.image(256).isNull());
    }
}

TEST_CASE("a picture of absurd size takes no memory and shows nothing", "[theme]") {
    QByteArray bytes = "P5 30000 30000 255\n"; // a header is enough
    bytes.append(100, ' ');
    CHECK(SquarePicture(bytes).image(64).isNull());
}

TEST_CASE("several threads may ask at once", "[theme]") {
    const SquarePicture picture(encoded(halves(900, 700)));
    std::atomic<int> good = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 4; ++i)
        threads.emplace_back([&, i] {
            for (int side = 16; side <= 512; side *= 2)
                good += isNear(picture.image(side + i).pixelColor(0, 0), Qt::red) ? 1 : 0;
        });
    for (std::thread& thread : threads)
        thread.join();
    CHECK(good == 4 * 6);
}

TEST_CASE("the same file is read once for as long as somebody holds it", "[theme]") {
    int reads = 0;
    const auto read = [&]() -> std::optional<std::string> {
        ++reads;
        return encoded(halves(20, 20)).toStdString();
    };
    auto one = sharedPicture("square-picture-test", read);
    REQUIRE(one);
    CHECK(sharedPicture("square-picture-test", read) == one);
    CHECK(reads == 1);
    one.reset();
    CHECK(sharedPicture("square-picture-test", read));
    CHECK(reads == 2);
    CHECK_FALSE(sharedPicture("square-picture-none", [] { return std::optional<std::string>(); }));
}
