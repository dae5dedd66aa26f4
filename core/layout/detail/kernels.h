// Owns the innermost loops of the layout engines, each compiled for several instruction sets and chosen when
// the program starts. Results are the same for one instruction set, whatever the number of threads.
#pragma once

#include <cstddef>

namespace moneyties::layout::detail {

/// Sum of weights, and of weighted places that the others want a node to be at.
struct Pull {
    float x = 0;
    float y = 0;
    float weight = 0;
};

/// What all n nodes want of node `self`, each to be at distance[j] with weight distance[j]^-2; nodes at
/// distance 0 (itself) want nothing.
Pull pullOfAll(const float* distance, const float* x, const float* y, std::size_t n, std::size_t self);

} // namespace moneyties::layout::detail
