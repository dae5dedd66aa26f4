// Owns the text of a share of ownership and its reading.
#pragma once

#include "core/model/relationship.h"

#include <QString>

#include <optional>

namespace moneyties::ui {

/// Up to four decimals, without idle zeros: "25 %", "33.3333 %".
QString shareText(Share share);

/// "25 %", "25.5％", "1/3", 3割, 3割5分; nothing for other text and for more than 100 %.
std::optional<Share> parseShare(const QString& text);

} // namespace moneyties::ui
