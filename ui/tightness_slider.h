// Owns the slider in the layout menu, between the shape of the whole and close neighbours.
#pragma once

#include <functional>

class QMenu;

namespace moneyties::ui {

/// Adds the slider. `value` is asked each time the menu opens, `set` is called with 0 (shape) to 1
/// (neighbours).
void addTightnessSlider(QMenu& menu, const std::function<double()>& value,
                        const std::function<void(double)>& set);

} // namespace moneyties::ui
