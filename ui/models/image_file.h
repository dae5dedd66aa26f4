// Owns the reading of an image that the user chose or dropped, and what is said of a file that is none.
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

class QImage;
class QMimeData;

namespace moneyties::ui {

struct ImageFile {
    QByteArray bytes;
    QByteArray format; ///< as Qt names it: "png", "jpeg"
    QSize size;        ///< pixels
};

/// The whole file as it is. Throws Error(imageUnreadable) with the file's name for one that cannot be read,
/// is no image, or is too large to be decoded in reasonable memory.
ImageFile readImageFile(const QString& path);

/// A photo or logo of a file, made for a node: upright, small, and without what cameras write beside it, such
/// as the place. Throws what readImageFile() throws.
ImageFile readPictureFile(const QString& path);
ImageFile pictureFrom(const QImage& image);

/// For a file dialog: "Images (*.png …);;All files (*)".
QString imageFileFilter();

/// What was dropped as an image: one file of this machine, told by its ending, else pixels.
QString droppedImageFile(const QMimeData& data); ///< empty for none
QImage droppedImage(const QMimeData& data);      ///< null for none
bool holdsImage(const QMimeData& data);

} // namespace moneyties::ui
