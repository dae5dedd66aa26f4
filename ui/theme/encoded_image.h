// Owns the encoding of images that travel inside of other files: projects and SVG.
#pragma once

#include <QByteArray>

class QImage;

namespace moneyties::ui {

struct EncodedImage {
    QByteArray bytes;
    QByteArray format; ///< "png" or "jpeg"
};

EncodedImage encodedAsPng(const QImage& image);
/// As PNG or, when that is smaller and nothing is transparent, as JPEG of good quality: photos are smaller as
/// the one, logos as the other.
EncodedImage encodedSmall(const QImage& image);

} // namespace moneyties::ui
