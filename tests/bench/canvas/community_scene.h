// Owns the synthetic scenes of the canvas's benchmark: communities as large graphs have them.
#pragma once

#include "ui/canvas/scene_data.h"

#include <cstddef>

namespace moneyties::bench {

/// Communities of 100 nodes on a grid; of the links 75 % stay inside, 20 % go to the next community, and
/// 5 % anywhere, so that long ones cross every view. Half of the names are Japanese. The same for the same
/// numbers.
canvas::Scene communityScene(std::size_t nodes, std::size_t links);

} // namespace moneyties::bench
