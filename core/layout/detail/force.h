// Owns the multilevel force-directed layout of one component.
#pragma once

#include "core/base/thread_pool.h"
#include "core/layout/detail/engine.h"
#include "core/layout/detail/force_field.h"

namespace moneyties::layout::detail {

/// How strongly edges attract, as an exponent of their length (ForceModel): of the levels that give the
/// whole its shape, and of the last one, which sorts neighbours.
struct ForceExponents {
    float shape = 2;
    float finest = 2;
};

/// Multilevel Barnes-Hut (Hu 2005; Walshaw 2003): the graph is made ever smaller, the smallest is laid out
/// from random places, and each finer one from the one before. Scaled so that edges are 1 long on average.
/// Starts at the input's start, without levels and with few rounds, when there is one.
Positions force(const EngineInput& input, const ForceExponents& exponents, ThreadPool& pool, const Job& job);

} // namespace moneyties::layout::detail
