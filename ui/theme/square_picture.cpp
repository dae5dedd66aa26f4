#include "ui/theme/square_picture.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QRectF>
#include <QSize>
#include <QSizeF>

#include <algorithm>
#include <atomic>
#include <cmath>
#include <map>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr double kMostPixels = 100e6; // of a file from a stranger; 400 MB while it is decoded
constexpr std::size_t kMostBytes = 32UL * 1024 * 1024;
constexpr double kLeastToFill = 0.6; // shorter side over longer one, from which a picture fills the square

bool fillsSquare(QSizeF size) {
    return std::min(size.width(), size.height()) >= kLeastToFill * std::max(size.width(), size.height());
}

/// Where a picture of this size lies in a square of one side. Of a tall photo more is cut below than above:
/// faces are in its upper part. What lies whole keeps its corners inside a circle.
QRectF placeOf(QSizeF size, double side) {
    constexpr double kAboveShare = 0.3;
    constexpr double kInsideCircle = 0.86;
    const bool fills = fillsSquare(size);
    const double scale = fills ? side / std::min(size.width(), size.height())
                               : kInsideCircle * side / std::hypot(size.width(), size.height());
    const QSizeF scaled = size * scale;
    const double above = fills ? kAboveShare : 0.5;
    return {QPointF((side - scaled.width()) / 2, (side - scaled.height()) * above), scaled};
}

QImage squareOf(const QImage& picture, int side) {
    QImage square(side, side, QImage::Format_RGB32);
    square.fill(Qt::white);
    QPainter painter(&square);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(placeOf(picture.size(), side), picture);
    return square;
}

/// Decoded no larger than needed, where the format can do so.
QImage decoded(const QByteArray& bytes, int side) {
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.isValid() && double(size.width()) * size.height() > kMostPixels)
        return {};
    if (size.isValid() && std::min(size.width(), size.height()) > side) {
        const QSizeF wanted = placeOf(size, side).size();
        reader.setScaledSize(
            {std::max(1, int(std::ceil(wanted.width()))), std::max(1, int(std::ceil(wanted.height())))});
    }
    return reader.read();
}

std::uint64_t nextId() {
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

} // namespace

SquarePicture::SquarePicture(QByteArray bytes) : m_bytes(std::move(bytes)), m_id(nextId()) {}

QImage SquarePicture::image(int side) const {
    std::size_t size = 0;
    while (size + 1 < kSizes && (kSmallestSide << size) < side)
        ++size;
    const std::scoped_lock lock(m_mutex);
    return imageOf(size);
}

const QImage& SquarePicture::imageOf(std::size_t size) const {
    QImage& wanted = m_images[size];
    if (!wanted.isNull() || m_isUnreadable)
        return wanted;
    const int side = kSmallestSide << size;
    const QImage picture = decoded(m_bytes, side);
    m_isUnreadable = picture.isNull();
    if (!m_isUnreadable)
        wanted = squareOf(picture, side);
    return wanted;
}

std::shared_ptr<const SquarePicture> sharedPicture(const std::string& hash,
                                                   const std::function<std::optional<std::string>()>& read) {
    static std::mutex mutex;
    static std::map<std::string, std::weak_ptr<const SquarePicture>> known;
    const std::scoped_lock lock(mutex);
    if (auto picture = known[hash].lock())
        return picture;
    std::erase_if(known, [](const auto& entry) { return entry.second.expired(); });
    const std::optional<std::string> bytes = read();
    if (!bytes || bytes->empty() || bytes->size() > kMostBytes)
        return nullptr;
    auto picture = std::make_shared<const SquarePicture>(
        QByteArray(bytes->data(), static_cast<qsizetype>(bytes->size())));
    known[hash] = picture;
    return picture;
}

} // namespace moneyties::ui
