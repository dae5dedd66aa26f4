// Owns the layouts that Boost.Graph brings.
#pragma once

#include "core/layout/detail/engine.h"

namespace moneyties::layout::detail {

/// Springs between all pairs (Kamada, Kawai 1989), as Boost.Graph has it. Throws Error(optionInvalid) above
/// kLargestKamadaKawai nodes: time grows with the cube of their number.
Positions kamadaKawai(const EngineInput& input, const Job& job);

/// Springs and repulsion (Fruchterman, Reingold 1991), as Boost.Graph has it. Throws Error(optionInvalid)
/// above kLargestFruchtermanReingold nodes.
Positions fruchtermanReingold(const EngineInput& input, const Job& job);

} // namespace moneyties::layout::detail
