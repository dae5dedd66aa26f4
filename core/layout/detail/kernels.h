// Owns the innermost loops of the layout engines, each compiled for several instruction sets and chosen when
// the program starts. Results are the same for one instruction set, whatever the number of threads.
#pragma once

#include <cstddef>
#include <cstdint>

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

/// What `count` pivots want of a node at (x, y): steps[p] is its distance to pivot p in units of `unit`, and
/// counts as much as region over its square, or over `reach` where that is larger.
struct PivotArrays {
    const float* x = nullptr;
    const float* y = nullptr;
    const float* region = nullptr;
    const float* reach = nullptr;
    std::size_t count = 0;
    float unit = 1;
};
Pull pullOfPivots(const PivotArrays& pivots, const std::uint16_t* steps, float x, float y);

/// Distances in steps of 1 / scale, rounded, and the smaller of what each was nearest to and this.
void toSteps(const float* distance, std::size_t n, float scale, std::uint16_t* steps, float* nearest);

/// Points as parallel arrays.
struct PointArrays {
    const float* x = nullptr;
    const float* y = nullptr;
    std::size_t count = 0;
};
struct MassArrays {
    const float* x = nullptr;
    const float* y = nullptr;
    const float* mass = nullptr;
    std::size_t count = 0;
};

/// Sum over others of mass / distance, away from them, and how fast that changes from place to place: the
/// size of the sum's derivative, in which what lies all around cancels out.
struct Repulsion {
    float x = 0;
    float y = 0;
    float stiffness = 0;
};

/// What the others do to each of the targets; others at a target's own place do nothing.
void repel(const PointArrays& targets, const MassArrays& others, Repulsion* result);

} // namespace moneyties::layout::detail
