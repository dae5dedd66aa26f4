// Owns the choice in the layout menu of which ties the next layout draws shorter.
#pragma once

#include "ui/canvas/closeness.h"

#include <functional>

class QMenu;

namespace moneyties::ui {

/// Adds the menu. `value` is asked each time it opens, `set` is called with what was chosen.
void addClosenessMenu(QMenu& menu, const std::function<canvas::Closeness()>& value,
                      const std::function<void(canvas::Closeness)>& set);

} // namespace moneyties::ui
