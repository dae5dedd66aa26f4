#include "ui/theme/encoded_image.h"

#include <QBuffer>
#include <QImage>

namespace moneyties::ui {

namespace {

EncodedImage encoded(const QImage& image, const char* format, int quality) {
    EncodedImage made{{}, format};
    QBuffer buffer(&made.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, quality);
    return made;
}

} // namespace

EncodedImage encodedAsPng(const QImage& image) {
    constexpr int kDefault = -1;
    return encoded(image, "png", kDefault);
}

EncodedImage encodedSmall(const QImage& image) {
    constexpr int kQuality = 92;
    EncodedImage png = encodedAsPng(image);
    if (image.hasAlphaChannel())
        return png;
    EncodedImage jpeg = encoded(image, "jpeg", kQuality);
    return !jpeg.bytes.isEmpty() && jpeg.bytes.size() < png.bytes.size() ? jpeg : png;
}

} // namespace moneyties::ui
