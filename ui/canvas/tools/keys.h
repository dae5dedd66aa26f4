// Owns what the keys mean on the canvas.
#pragma once

#include "ui/canvas/tools/intent.h"

#include <Qt>

#include <optional>

namespace moneyties::canvas {

/// Arrows walk along links, Ctrl+arrows pan, Enter opens, Esc leaves, Ctrl+A, Ctrl+Shift+A and Ctrl+I select
/// all, none and the others, Ctrl+B the neighbours, Ctrl+Shift+B and Ctrl+Shift+Right grow the selection by
/// them, 0 to 9 show what is so many links away, + and - zoom, Ctrl+0 and Ctrl+9 fit all and the selection, P
/// pins, Delete removes. Nothing for any other key.
std::optional<Intent> keyIntent(int key, Qt::KeyboardModifiers modifiers);

} // namespace moneyties::canvas
