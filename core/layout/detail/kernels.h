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

/// A sum of ways.
struct Way {
    float x = 0;
    float y = 0;
};

/// What all n points at (x, y) want of one at (selfX, selfY), each to have it at a distance of 1 / inverse[j]
/// with weight inverse[j]^2: the sum of weights times ways, to be divided by the sum of weights. Whose
/// inverse is 0 wants nothing.
Way wayOfAll(const float* inverse, const float* x, const float* y, std::size_t n, float selfX, float selfY);

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
