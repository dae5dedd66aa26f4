// Owns the small picture of a kind of entity that lists and choosers show: its shape, colour and pictogram.
#pragma once

#include "core/model/vocabulary.h"

#include <QIcon>
#include <QPointF>

class QPainter;

namespace moneyties::ui {

/// `radius` in logical pixels. A null kind (lost from the vocabulary) is a grey circle.
void paintKindBadge(QPainter& painter, QPointF centre, double radius, const EntityKind* kind);

/// The badge as an icon of any size.
QIcon kindIcon(const EntityKind& kind);

} // namespace moneyties::ui
