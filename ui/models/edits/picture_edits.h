// Owns the edits of an entity's picture, a photo or logo that its nodes show: each function is one undoable
// step.
#pragma once

#include "core/base/id.h"

#include <QString>

class QImage;

namespace moneyties::ui {

class Document;

/// The bytes are kept in the project, made small. A file that is no image, or one too large, is told as a
/// failure of the document. All return whether the step was committed.
bool setPicture(Document& document, EntityId id, const QString& file);
bool setPicture(Document& document, EntityId id, const QImage& image);
bool removePicture(Document& document, EntityId id);

} // namespace moneyties::ui
