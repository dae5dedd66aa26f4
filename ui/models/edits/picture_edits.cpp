#include "ui/models/edits/picture_edits.h"

#include "core/base/error.h"
#include "core/store/edit.h"
#include "ui/models/document.h"
#include "ui/models/image_file.h"

#include <QFileInfo>
#include <QImage>

#include <functional>
#include <optional>
#include <string>

namespace moneyties::ui {

namespace {

using HashOf = std::function<std::string(store::Edit&)>;

bool changePicture(Document& document, EntityId id, const HashOf& hash) {
    auto entity = document.project().entity(id);
    if (!entity)
        return false;
    return document.run({store::ActionCode::editEntity, {std::string(displayName(*entity)), "image"}},
                        [&](store::Edit& edit) {
                            entity->imageHash = hash(edit);
                            edit.update(*entity);
                        });
}

bool keepPicture(Document& document, EntityId id, const ImageFile& picture, const QString& name) {
    return changePicture(document, id, [&](store::Edit& edit) {
        return edit.keepBlob(
            {picture.bytes.toStdString(), "image/" + picture.format.toStdString(), name.toStdString()});
    });
}

} // namespace

bool setPicture(Document& document, EntityId id, const QString& file) {
    try {
        return keepPicture(document, id, readPictureFile(file), QFileInfo(file).fileName());
    } catch (const Error& error) {
        Q_EMIT document.failed(error);
        return false;
    }
}

bool setPicture(Document& document, EntityId id, const QImage& image) {
    return !image.isNull() && keepPicture(document, id, pictureFrom(image), {});
}

bool removePicture(Document& document, EntityId id) {
    return changePicture(document, id, [](store::Edit&) { return std::string(); });
}

} // namespace moneyties::ui
