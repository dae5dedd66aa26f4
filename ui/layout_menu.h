// Owns the menu of layouts.
#pragma once

#include "ui/canvas/arrange_by.h"

#include <functional>

class QMenu;

namespace moneyties::ui {

/// What can be asked for, in groups; `run` is called with what was chosen, without a centre.
void fillLayoutMenu(QMenu& menu, const std::function<void(const canvas::ArrangeBy&)>& run);

} // namespace moneyties::ui
