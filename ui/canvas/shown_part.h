// Owns the taking away of what a board's filter leaves out of sight, before a scene is built.
#pragma once

#include "core/style/board_filter.h"
#include "ui/canvas/scene_builder.h"

#include <cstddef>

namespace moneyties::canvas {

struct LeftOut {
    std::size_t entities = 0;
    std::size_t relationships = 0; ///< between entities that are shown
    bool isNothing() const { return entities == 0 && relationships == 0; }
};

/// Takes away what the filter hides and says how much that was: a folded frame or the hub of a deal, put in
/// later, then stands for nothing else.
LeftOut keepShown(SceneInput& input, const style::BoardFilter& filter);

} // namespace moneyties::canvas
