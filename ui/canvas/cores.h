// Owns Cores, how many of them one job may keep busy.
#pragma once

namespace moneyties::canvas {

/// One is left free where a hand must not wait for it.
enum class Cores { all, allButOne };

} // namespace moneyties::canvas
