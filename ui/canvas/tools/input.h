// Owns the input of the tools: pointer and key events as plain values, free of widgets.
#pragma once

#include "ui/canvas/hit_test.h"

#include <Qt>

namespace moneyties::canvas {

/// One pointer event; `at` is in view pixels and `hit` is what lies below it.
struct PointerInput {
    Point at;
    Hit hit;
    Qt::MouseButton button = Qt::LeftButton; ///< ignored by moves
    Qt::KeyboardModifiers modifiers = Qt::NoModifier;
    enum class Space { up, held } space = Space::up; ///< Space held turns the left button into a pan
};

} // namespace moneyties::canvas
