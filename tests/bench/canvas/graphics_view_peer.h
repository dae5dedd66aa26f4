// Owns the peer of the canvas's benchmark: the same scene as items of Qt's own graphics view, with the
// options that make it quick.
#pragma once

#include "ui/canvas/scene_data.h"
#include "ui/canvas/view_transform.h"

namespace moneyties::bench {

/// CPU milliseconds (all threads) of one full repaint with translucent antialiased links, the median of
/// `repeats` after a first one. Labels are left out: the peer is given less to do.
double graphicsViewFrame(const canvas::SceneData& scene, const canvas::ViewTransform& view, int repeats);

} // namespace moneyties::bench
