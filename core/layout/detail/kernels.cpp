#include "core/layout/detail/kernels.h"

#include <algorithm>
#include <cmath>
#include <cstring>

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
using Bits = std::int32_t __attribute__((vector_size(kLanes * sizeof(float))));
using Steps = std::uint16_t __attribute__((vector_size(kLanes * sizeof(std::uint16_t))));

/// 1 over positive numbers to within 1.5e-3: a first guess from the number's bits and a Newton step, shifted
/// to err to both sides; quicker than a division, and the same on every processor.
[[gnu::always_inline]] inline void invert(const Lanes& values, Lanes& inverse) {
    const Lanes guess = reinterpret_cast<Lanes>(0x7ef311c3 - reinterpret_cast<Bits>(values));
    inverse = guess * (2.0013F - values * guess);
}

/// 1 over their square roots to within 1e-3, in the same way (after Lomont 2003).
[[gnu::always_inline]] inline void invertRoot(const Lanes& values, Lanes& inverse) {
    const Lanes guess = reinterpret_cast<Lanes>(0x5f375a86 - (reinterpret_cast<Bits>(values) >> 1));
    inverse = guess * (1.501314F - 0.500438F * values * guess * guess);
}

/// The larger of two, without a comparison.
[[gnu::always_inline]] inline void larger(const Lanes& a, const Lanes& b, Lanes& result) {
    const Lanes difference = a - b;
    const Lanes size = reinterpret_cast<Lanes>(reinterpret_cast<Bits>(difference) & 0x7fffffff);
    result = 0.5F * (a + b + size);
}

struct Sums {
    Lanes forceX{};
    Lanes forceY{};
    Lanes bendAlong{};
    Lanes bendAcross{};
};

[[gnu::always_inline]] inline void add(Sums& sums, const Lanes& dx, const Lanes& dy, float mass) {
    const Lanes alongX = dx * dx;
    const Lanes alongY = dy * dy;
    const Lanes squared = alongX + alongY + kNoDistance;
    Lanes inverse;
    invert(squared, inverse);
    const Lanes push = mass * inverse;
    const Lanes bend = push * inverse;
    sums.forceX += push * dx;
    sums.forceY += push * dy;
    sums.bendAlong += bend * (alongX - alongY);
    sums.bendAcross += bend * (dx * dy);
}

template<class Vector, class Value>
[[gnu::always_inline]] inline void load(Vector& lanes, const Value* values, std::size_t count) {
    if (count == kLanes)
        std::memcpy(&lanes, values, sizeof lanes);
    else
        for (std::size_t i = 0; i < count; ++i)
            lanes[i] = values[i];
}

struct Ways {
    Lanes x{};
    Lanes y{};
};

/// What up to eight points add: weight times (distance wanted / distance - 1) times the way from them.
[[gnu::always_inline]] inline void addWay(Ways& ways, const float* inverses, const float* x, const float* y,
                                          std::size_t count, float selfX, float selfY) {
    Lanes inverse{};
    Lanes otherX{};
    Lanes otherY{};
    load(inverse, inverses, count);
    load(otherX, x, count);
    load(otherY, y, count);
    const Lanes dx = selfX - otherX;
    const Lanes dy = selfY - otherY;
    Lanes inverseDrawn;
    invertRoot(dx * dx + dy * dy + kTiny, inverseDrawn);
    const Lanes weight = inverse * (inverseDrawn - inverse);
    ways.x += weight * dx;
    ways.y += weight * dy;
}

/// Bending in two directions at right angles is one of this size in some direction.
[[gnu::always_inline]] inline Repulsion repulsionOf(const Sums& sums, std::size_t lane) {
    const float along = sums.bendAlong[lane];
    const float across = 2 * sums.bendAcross[lane];
    return {sums.forceX[lane], sums.forceY[lane], std::sqrt(along * along + across * across)};
}

} // namespace

MONEYTIES_VECTOR_KERNEL
Way wayOfAll(const float* inverse, const float* x, const float* y, std::size_t n, float selfX, float selfY) {
    Ways even;
    Ways odd;
    std::size_t j = 0;
    for (; j + 2 * kLanes <= n; j += 2 * kLanes) {
        addWay(even, inverse + j, x + j, y + j, kLanes, selfX, selfY);
        addWay(odd, inverse + j + kLanes, x + j + kLanes, y + j + kLanes, kLanes, selfX, selfY);
    }
    for (; j < n; j += kLanes)
        addWay(even, inverse + j, x + j, y + j, std::min(kLanes, n - j), selfX, selfY);
    Way way;
    for (std::size_t i = 0; i < kLanes; ++i)
        way = {way.x + even.x[i] + odd.x[i], way.y + even.y[i] + odd.y[i]};
    return way;
}

MONEYTIES_VECTOR_KERNEL
Pull pullOfPivots(const PivotArrays& pivots, const std::uint16_t* steps, float x, float y) {
    Lanes sumX{};
    Lanes sumY{};
    Lanes sum{};
    for (std::size_t begin = 0; begin < pivots.count; begin += kLanes) {
        const std::size_t count = std::min(kLanes, pivots.count - begin);
        Lanes pivotX{};
        Lanes pivotY{};
        Lanes region{};
        Lanes reach{};
        Steps step{};
        load(pivotX, pivots.x + begin, count);
        load(pivotY, pivots.y + begin, count);
        load(region, pivots.region + begin, count);
        load(reach, pivots.reach + begin, count);
        load(step, steps + begin, count);
        const Lanes dx = x - pivotX;
        const Lanes dy = y - pivotY;
        const Lanes distance = pivots.unit * __builtin_convertvector(step, Lanes);
        Lanes squared;
        larger(distance * distance, reach, squared);
        Lanes weight;
        invert(squared, weight);
        weight *= region;
        Lanes pull;
        invertRoot(dx * dx + dy * dy + kTiny, pull);
        pull *= weight * distance;
        sum += weight;
        sumX += weight * pivotX + pull * dx;
        sumY += weight * pivotY + pull * dy;
    }
    Pull result;
    for (std::size_t i = 0; i < kLanes; ++i)
        result = {result.x + sumX[i], result.y + sumY[i], result.weight + sum[i]};
    return result;
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

MONEYTIES_VECTOR_KERNEL
void toSteps(const float* distance, std::size_t n, float scale, std::uint16_t* steps, float* nearest) {
    for (std::size_t i = 0; i < n; ++i) {
        steps[i] = static_cast<std::uint16_t>(static_cast<std::int32_t>(distance[i] * scale + 0.5F));
        nearest[i] = distance[i] < nearest[i] ? distance[i] : nearest[i];
    }
}

} // namespace moneyties::layout::detail
