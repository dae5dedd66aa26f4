// Owns the menu of layouts.
#pragma once

#include "core/layout/layout.h"

#include <functional>

class QMenu;

namespace moneyties::ui {

/// One entry per algorithm that exists; `run` is called with the one chosen.
void fillLayoutMenu(QMenu& menu, const std::function<void(layout::Algorithm)>& run);

} // namespace moneyties::ui
