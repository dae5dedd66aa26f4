#include "core/layout/detail/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>

// One copy of a function per instruction set; the loader picks (GCC on x86-64 with glibc).
#if defined(__x86_64__) && defined(__linux__) && defined(__GNUC__) && !defined(__clang__) &&                 \
    !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
#define MONEYTIES_VECTOR_KERNEL __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define MONEYTIES_VECTOR_KERNEL
#endif

namespace moneyties::layout::detail {

namespace {

constexpr float kTiny = 1e-12F;

/// Keeps points at one place from dividing by nothing; its square is far from the ends of a float's range.
constexpr float kNoDistance = 1e-12F;

constexpr std::size_t kLanes = 8;
/// Eight numbers at once: one register of AVX, two of SSE (a GCC and Clang extension). Without comparisons,
/// which GCC 12 takes apart where a register is narrower.
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));

struct Sums {
    Lanes forceX{};
    Lanes forceY{};
    Lanes bendAlong{};
    Lanes bendAcross{};
};

[[gnu::always_inline]] inline void add(Sums& sums, const Lanes& dx, const Lanes& dy, float mass) {
    const Lanes alongX = dx * dx;
    const Lanes alongY = dy * dy;
    const Lanes inverse = 1 / (alongX + alongY + kNoDistance);
    const Lanes push = mass * inverse;
    const Lanes bend = push * inverse;
    sums.forceX += push * dx;
    sums.forceY += push * dy;
    sums.bendAlong += bend * (alongX - alongY);
    sums.bendAcross += bend * (dx * dy);
}

[[gnu::always_inline]] inline void load(Lanes& lanes, const float* values, std::size_t count) {
    for (std::size_t i = 0; i < count; ++i)
        lanes[i] = values[i];
}

/// 1 over the square root to within 5e-6: a first guess from the number's bits and two Newton steps (after
/// Lomont 2003), the same on every processor, unlike the instructions made for it.
[[gnu::always_inline]] inline float inverseRoot(float value) {
    float root = std::bit_cast<float>(0x5f375a86 - (std::bit_cast<std::int32_t>(value) >> 1));
    root *= 1.5F - 0.5F * value * root * root;
    return root * (1.5F - 0.5F * value * root * root);
}

/// Bending in two directions at right angles is one of this size in some direction.
[[gnu::always_inline]] inline Repulsion repulsionOf(const Sums& sums, std::size_t lane) {
    const float along = sums.bendAlong[lane];
    const float across = 2 * sums.bendAcross[lane];
    return {sums.forceX[lane], sums.forceY[lane], std::sqrt(along * along + across * across)};
}

} // namespace

MONEYTIES_VECTOR_KERNEL
Pull pullOfAll(const float* distance, const float* x, const float* y, std::size_t n, std::size_t self) {
    const float selfX = x[self];
    const float selfY = y[self];
    float sumX = 0;
    float sumY = 0;
    float sum = 0;
#pragma omp simd reduction(+ : sumX, sumY, sum)
    for (std::size_t j = 0; j < n; ++j) {
        const float dx = selfX - x[j];
        const float dy = selfY - y[j];
        const float d = distance[j];
        const float inverse = d > 0 ? 1 / d : 0;
        const float reach = inverse / std::sqrt(dx * dx + dy * dy + kTiny); // weight * d / r
        const float weight = inverse * inverse;
        sum += weight;
        sumX += weight * x[j] + reach * dx;
        sumY += weight * y[j] + reach * dy;
    }
    return {sumX, sumY, sum};
}

MONEYTIES_VECTOR_KERNEL
Pull pullOfPivots(const PivotArrays& pivots, const std::uint16_t* steps, float x, float y) {
    float sumX = 0;
    float sumY = 0;
    float sum = 0;
    const auto count = static_cast<std::int32_t>(pivots.count);
#pragma omp simd reduction(+ : sumX, sumY, sum)
    for (std::int32_t p = 0; p < count; ++p) {
        const float dx = x - pivots.x[p];
        const float dy = y - pivots.y[p];
        const float distance = pivots.unit * static_cast<float>(steps[p]);
        const float squared = distance * distance;
        const float weight = pivots.region[p] / (squared > pivots.reach[p] ? squared : pivots.reach[p]);
        const float reach = weight * distance * inverseRoot(dx * dx + dy * dy + kTiny);
        sum += weight;
        sumX += weight * pivots.x[p] + reach * dx;
        sumY += weight * pivots.y[p] + reach * dy;
    }
    return {sumX, sumY, sum};
}

MONEYTIES_VECTOR_KERNEL
void repel(const PointArrays& targets, const MassArrays& others, Repulsion* result) {
    for (std::size_t begin = 0; begin < targets.count; begin += 2 * kLanes) {
        const std::size_t count = std::min(2 * kLanes, targets.count - begin);
        const std::size_t low = std::min(count, kLanes);
        Lanes lowX{};
        Lanes lowY{};
        Lanes highX{};
        Lanes highY{};
        load(lowX, targets.x + begin, low);
        load(lowY, targets.y + begin, low);
        load(highX, targets.x + begin + low, count - low);
        load(highY, targets.y + begin + low, count - low);
        Sums lowSums;
        Sums highSums;
        for (std::size_t j = 0; j < others.count; ++j) {
            add(lowSums, lowX - others.x[j], lowY - others.y[j], others.mass[j]);
            add(highSums, highX - others.x[j], highY - others.y[j], others.mass[j]);
        }
        for (std::size_t i = 0; i < count; ++i)
            result[begin + i] = i < kLanes ? repulsionOf(lowSums, i) : repulsionOf(highSums, i - kLanes);
    }
}

} // namespace moneyties::layout::detail
