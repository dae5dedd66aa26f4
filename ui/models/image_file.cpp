#include "ui/models/image_file.h"

#include "core/base/error.h"
#include "ui/theme/encoded_image.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageIOHandler>
#include <QImageReader>
#include <QList>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>
#include <string>

namespace moneyties::ui {

namespace {

constexpr qint64 kMostBytes = 32LL * 1024 * 1024; // it travels inside the project's file
constexpr double kMostPixels = 32e6;              // what QImageReader decodes (its limit of 128 MB)
constexpr double kMostShrunkPixels = 200e6;       // of formats that are decoded small

[[noreturn]] void refuse(const QString& file, const char* why, const char* hint) {
    const std::string name = QFileInfo(file).fileName().toStdString();
    throw Error(ErrorCode::imageUnreadable, "“" + name + "” was not added", why, hint, {name});
}

constexpr int kShorter = 512; // pixels; no node shows more, and exports neither
constexpr double kLonger = 1024;

QSize sizeInNode(QSize size) {
    const double scale = std::min({1.0, double(kShorter) / std::min(size.width(), size.height()),
                                   kLonger / std::max(size.width(), size.height())});
    return {std::max(1, qRound(size.width() * scale)), std::max(1, qRound(size.height() * scale))};
}

struct ReadImage {
    QByteArray bytes;
    QByteArray format;
    QImage image; ///< upright
};

enum class Wanted { whole, small };

ReadImage readImage(const QString& path, Wanted wanted) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        refuse(path, "it cannot be read", "Choose another file");
    if (file.size() > kMostBytes)
        refuse(path, "it is larger than 32 MB",
               "Make it smaller first: it travels inside the project's file");
    QImageReader reader(&file);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    const bool shrinks = wanted == Wanted::small && reader.supportsOption(QImageIOHandler::ScaledSize);
    if (double(size.width()) * size.height() > (shrinks ? kMostShrunkPixels : kMostPixels))
        refuse(path, "it has too many pixels", "Make it smaller first, such as 4,000 pixels wide");
    if (shrinks && size.isValid()) // drawings have no size of their own
        reader.setScaledSize(reader.format().startsWith("svg")
                                 ? size.scaled(kShorter, kShorter, Qt::KeepAspectRatio)
                                 : sizeInNode(size));
    QImage image = reader.read();
    if (image.isNull())
        refuse(path, "it is not an image that can be read", "Choose a PNG, JPEG, GIF or WebP file");
    file.seek(0);
    return {file.readAll(), reader.format(), std::move(image)};
}

/// Nothing but the pixels: a new image has no words, no profile and no maker.
QImage bare(const QImage& image) {
    QImage source = image;
    if (source.colorSpace().isValid())
        source.convertToColorSpace(QColorSpace::SRgb);
    source = source.scaled(sizeInNode(source.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage made(source.size(), image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    made.fill(Qt::transparent);
    QPainter(&made).drawImage(0, 0, source);
    return made;
}

} // namespace

ImageFile readImageFile(const QString& path) {
    const ReadImage read = readImage(path, Wanted::whole);
    return {read.bytes, read.format, read.image.size()};
}

ImageFile readPictureFile(const QString& path) {
    return pictureFrom(readImage(path, Wanted::small).image);
}

ImageFile pictureFrom(const QImage& image) {
    const QImage picture = bare(image);
    const EncodedImage encoded = encodedSmall(picture);
    return {encoded.bytes, encoded.format, picture.size()};
}

QString imageFileFilter() {
    return QCoreApplication::translate("moneyties::ui",
                                       "Images (*.png *.jpg *.jpeg *.gif *.webp *.svg);;All files (*)");
}

QString droppedImageFile(const QMimeData& data) {
    const QList<QUrl> urls = data.urls();
    if (urls.size() != 1 || !urls.front().isLocalFile())
        return {};
    const QString file = urls.front().toLocalFile();
    const QByteArray ending = QFileInfo(file).suffix().toLower().toLatin1();
    return QImageReader::supportedImageFormats().contains(ending) ? file : QString();
}

QImage droppedImage(const QMimeData& data) {
    return data.hasImage() ? data.imageData().value<QImage>() : QImage();
}

bool holdsImage(const QMimeData& data) {
    return data.hasImage() || !droppedImageFile(data).isEmpty();
}

} // namespace moneyties::ui
