#include "ui/models/image_file.h"

#include "core/base/error.h"

#include <QFile>
#include <QImage>
#include <QImageReader>
#include <QMimeData>
#include <QTemporaryDir>
#include <QUrl>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return path;
}

QString saved(const QTemporaryDir& folder, const char* name, const QImage& image) {
    const QString path = folder.filePath(QString::fromLatin1(name));
    REQUIRE(image.save(path));
    return path;
}

QImage noisy(int width, int height) {
    QImage image(width, height, QImage::Format_RGB32);
    quint32 state = 1;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            state = state * 1664525 + 1013904223;
            image.setPixel(x, y, state >> 8);
        }
    return image;
}

/// The sentence that is said of it.
std::string refusalOf(const QString& path) {
    try {
        readPictureFile(path);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::imageUnreadable);
        CHECK_FALSE(error.hint().empty());
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("a photo becomes small and forgets what was written beside it", "[models]") {
    const QTemporaryDir folder;
    QImage photo = noisy(1800, 1200);
    photo.setText(QStringLiteral("Comment"), QStringLiteral("taken at 35.6 N 139.7 E"));
    const ImageFile made = readPictureFile(saved(folder, "photo.png", photo));
    CHECK(made.size == QSize(768, 512));
    CHECK(made.format == "jpeg"); // smaller than PNG of the same
    CHECK_FALSE(made.bytes.contains("139.7"));
    CHECK(QImage::fromData(made.bytes).size() == made.size);
    const ImageFile whole = readImageFile(folder.filePath(QStringLiteral("photo.png")));
    CHECK(whole.size == photo.size());
    CHECK(whole.bytes.contains("139.7"));
}

TEST_CASE("a logo keeps its transparency and a small one its size", "[models]") {
    const QTemporaryDir folder;
    QImage logo(90, 30, QImage::Format_ARGB32);
    logo.fill(Qt::transparent);
    const ImageFile made = readPictureFile(saved(folder, "logo.png", logo));
    CHECK(made.format == "png");
    CHECK(made.size == QSize(90, 30));
    CHECK(QImage::fromData(made.bytes).hasAlphaChannel());
}

TEST_CASE("a file that is no image, or one too large, is refused in a sentence with its name", "[models]") {
    const QTemporaryDir folder;
    CHECK(refusalOf(folder.filePath(QStringLiteral("gone.png"))).find("“gone.png”") != std::string::npos);
    const std::string letter = refusalOf(written(folder, "letter.png", "Dear Sir"));
    CHECK(letter.find("“letter.png” was not added") != std::string::npos);
    CHECK(letter.find("not an image") != std::string::npos);

    QByteArray vast = "P5 30000 30000 255\n"; // a header is enough
    vast.append(100, ' ');
    CHECK(refusalOf(written(folder, "vast.pgm", vast)).find("too many pixels") != std::string::npos);
    QByteArray heavy(33 * 1024 * 1024, 'x');
    CHECK(refusalOf(written(folder, "heavy.png", heavy)).find("larger than 32 MB") != std::string::npos);
}

TEST_CASE("a dropped file counts by its ending, and pixels count too", "[models]") {
    QMimeData file;
    file.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/Photo.JPG"))});
    CHECK(holdsImage(file));
    CHECK(droppedImageFile(file) == QStringLiteral("/tmp/Photo.JPG"));
    QMimeData pixels;
    pixels.setImageData(noisy(4, 4));
    CHECK(holdsImage(pixels));
    CHECK(droppedImage(pixels).size() == QSize(4, 4));
    QMimeData others[3];
    others[0].setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/list.csv"))});
    others[1].setUrls({QUrl(QStringLiteral("https://example.org/a.png"))});
    others[2].setText(QStringLiteral("a.png"));
    for (const QMimeData& other : others)
        CHECK_FALSE(holdsImage(other));
}
