// Owns stress layouts of large components, with a few pivots in place of all pairs.
#pragma once

#include "core/base/thread_pool.h"
#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// PivotMDS start, then node-wise majorization over edges and pivots (Ortmann, Klimenta, Brandes 2016). Where
/// everybody is near everybody, pivots tell few apart: rounds of force are to follow. Time and memory grow
/// with nodes times pivots plus edges. Start and pins are not considered.
Positions sparseStress(const EngineInput& input, ThreadPool& pool, const Job& job);

} // namespace moneyties::layout::detail
