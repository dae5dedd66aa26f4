// Owns the multilevel force-directed layout of one component.
#pragma once

#include "core/base/thread_pool.h"
#include "core/layout/detail/engine.h"
#include "core/layout/detail/force_field.h"

namespace moneyties::layout::detail {

/// Multilevel Barnes-Hut (Hu 2005; Walshaw 2003): the graph is made ever smaller, the smallest is laid out
/// from random places, and each finer one from the one before. Scaled so that edges are 1 long on average.
/// Starts at the input's start, without levels, when there is one.
Positions force(const EngineInput& input, const ForceModel& model, ThreadPool& pool, const Job& job);

} // namespace moneyties::layout::detail
