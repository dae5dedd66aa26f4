#include "ui/picture/png_writer.h"

#include "core/base/error.h"
#include "tests/ui/canvas/small_scene.h"
#include "ui/picture/picture.h"
#include "ui/picture/picture_writer.h"

#include <QBuffer>
#include <QColor>
#include <QDir>
#include <QImage>
#include <QTemporaryDir>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <stop_token>
#include <string>

using namespace moneyties;
using namespace moneyties::picture;

namespace {

QImage rainbow(int width, int height) {
    QImage image(width, height, QImage::Format_RGBA8888);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            image.setPixelColor(x, y, QColor::fromHsv((x * 7 + y * 3) % 360, 180, 220, 40 + y % 200));
    return image;
}

/// Takes so many bytes and no more.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly); }
    bool isSequential() const override { return true; }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override {
        m_room -= size;
        return m_room >= 0 ? size : -1;
    }

private:
    qint64 m_room;
};

Picture smallPicture() {
    return Picture(test::sceneOf({{0, 0}, {260, 40}, {90, 300}}, {{0, 1}, {1, 2}}), {}, {}, {});
}

} // namespace

TEST_CASE("a PNG written in bands is the image, with its words and its resolution", "[picture]") {
    const QImage image = rainbow(90, 70);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    PngWriter writer(buffer, {90, 70, 11811, QStringLiteral("資金"), QStringLiteral("Who funded whom")});
    CHECK(writer.write(image.copy(0, 0, 90, 32)));
    CHECK(writer.write(image.copy(0, 32, 90, 1)));
    CHECK(writer.write(image.copy(0, 33, 90, 37)));
    CHECK(writer.finish());
    QImage back;
    REQUIRE(back.loadFromData(bytes, "PNG"));
    CHECK(back.convertToFormat(QImage::Format_RGBA8888) == image);
    CHECK(back.dotsPerMeterX() == 11811);
    CHECK(back.text(QStringLiteral("Title")) == QStringLiteral("資金"));
    CHECK(back.text(QStringLiteral("Description")) == QStringLiteral("Who funded whom"));
}

TEST_CASE("a device that is full ends the writing, whenever that is", "[picture]") {
    const QImage image = rainbow(90, 70);
    QByteArray whole;
    QBuffer buffer(&whole);
    buffer.open(QIODevice::WriteOnly);
    PngWriter good(buffer, {90, 70});
    REQUIRE((good.write(image) && good.finish()));
    for (const qint64 missing :
         {qint64(1), qint64(16), whole.size() / 2, whole.size() - 20, qint64(whole.size())}) {
        FullDevice device(whole.size() - missing);
        PngWriter writer(device, {90, 70});
        const bool isWritten = writer.write(image) && writer.finish();
        CHECK_FALSE(isWritten);
        CHECK_FALSE(writer.finish());
    }
}

TEST_CASE("a picture of several bands is the picture painted at once", "[picture]") {
    const QTemporaryDir folder;
    const Picture picture = smallPicture();
    const auto file = std::filesystem::path(folder.filePath(QStringLiteral("a.png")).toStdString());
    const QImage whole = imageOf(picture, 1.5).convertToFormat(QImage::Format_RGB32);
    for (const double rows : {7.0, 100.0, 1e6}) {
        WriteOptions options{1.5};
        options.bandPixels = rows * whole.width();
        writePicture(picture, file, Format::png, options);
        const QImage written =
            QImage(QString::fromStdString(file.string())).convertToFormat(QImage::Format_RGB32);
        REQUIRE(written.size() == whole.size());
        int different = 0;
        for (int y = 0; y < whole.height(); ++y)
            for (int x = 0; x < whole.width(); ++x)
                different += qAbs(qGray(whole.pixel(x, y)) - qGray(written.pixel(x, y))) > 24 ? 1 : 0;
        CHECK(different == 0);
    }
}

TEST_CASE("an export that is cancelled between two bands leaves no file", "[picture]") {
    const QTemporaryDir folder;
    const Picture picture = smallPicture();
    const auto file = std::filesystem::path(folder.filePath(QStringLiteral("a.png")).toStdString());
    std::stop_source stop;
    std::atomic<bool> isUnderWay = false;
    const Job job(stop.get_token(), [&](double done) {
        isUnderWay = done > 0.01 && done < 0.9;
        stop.request_stop();
    });
    WriteOptions options;
    options.bandPixels = 20 * picture.size().width;
    try {
        writePicture(picture, file, Format::png, options, job);
        FAIL("it was not cancelled");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::cancelled);
    }
    CHECK(isUnderWay);
    CHECK(QDir(folder.path()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("a file may have more pixels than an image in memory, but not a longer side", "[picture]") {
    const QTemporaryDir folder;
    const Picture picture = smallPicture();
    const auto file = std::filesystem::path(folder.filePath(QStringLiteral("a.png")).toStdString());
    const auto refusal = [&](double width) -> std::string {
        std::stop_source stop; // it need not be painted to be refused or not
        stop.request_stop();
        try {
            writePicture(picture, file, Format::png, {width / picture.size().width}, Job(stop.get_token()));
        } catch (const Error& error) {
            return error.code() == ErrorCode::cancelled ? std::string() : error.what();
        }
        return "written";
    };
    const double height = picture.size().height / picture.size().width;
    REQUIRE(31'000.0 * 31'000.0 * std::min(1.0, height) > kMostImagePixels);
    CHECK(refusal(31'000 / std::max(1.0, height)).empty());
    CHECK(refusal(33'000 / std::max(1.0, height)).find("a side may have 32,000") != std::string::npos);
    CHECK_THROWS_AS(imageOf(picture, 31'000 / std::max(picture.size().width, picture.size().height)), Error);
}
