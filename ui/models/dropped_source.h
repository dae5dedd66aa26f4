// Owns DroppedSource: what an address or a text that was dragged from elsewhere says about where it is from.
#pragma once

#include "core/model/source.h"

#include <QString>

#include <optional>

class QMimeData;

namespace moneyties::ui {

/// A source and the words that were dragged from it; a quote is absent when only an address came.
struct DroppedSource {
    std::optional<Source> source; ///< absent: words of which nobody says where they stand
    QString quote;
};

/// A browser's link with its title, an address as text, or plain text. Nothing when there is neither.
std::optional<DroppedSource> droppedSource(const QMimeData& data);

} // namespace moneyties::ui
