// Owns Closeness: which ties a layout draws shorter than others.
#pragma once

#include "core/layout/layout.h"
#include "ui/canvas/scene_builder.h"

namespace moneyties::canvas {

enum class Closeness {
    alike,    ///< as long as their labels need
    byAmount, ///< the more money, the shorter
    byTies    ///< the more ties join the two, the shorter
};

/// Changes the wanted lengths of a layout's input, one per link of the scene; `input` is what the scene was
/// built from. Amounts count beside others of their currency and measure only, links without one as the
/// middle of them. None becomes shorter than its label needs, or than all were where there is no room for
/// labels.
void drawCloser(const SceneData& scene, const SceneInput& input, Closeness by, layout::LayoutInput& to);

} // namespace moneyties::canvas
