#include "core/layout/detail/kernels.h"

#include <algorithm>
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

constexpr std::size_t kLanes = 16;
/// Sixteen numbers at once: one register of AVX-512, two of AVX, four of SSE (a GCC and Clang extension).
using Lanes = float __attribute__((vector_size(kLanes * sizeof(float))));

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
    const float* weights = pivots.weights;
    const auto stride = static_cast<std::int32_t>(pivots.stride);
    const auto count = static_cast<std::int32_t>(pivots.count);
#pragma omp simd reduction(+ : sumX, sumY, sum)
    for (std::int32_t p = 0; p < count; ++p) {
        const float dx = x - pivots.x[p];
        const float dy = y - pivots.y[p];
        const float weight = weights[p * stride + steps[p]];
        const float distance = pivots.unit * static_cast<float>(steps[p]);
        const float reach = weight * distance / std::sqrt(dx * dx + dy * dy + kTiny);
        sum += weight;
        sumX += weight * pivots.x[p] + reach * dx;
        sumY += weight * pivots.y[p] + reach * dy;
    }
    return {sumX, sumY, sum};
}

MONEYTIES_VECTOR_KERNEL
void repel(const PointArrays& targets, const MassArrays& others, Repulsion* result) {
    for (std::size_t begin = 0; begin < targets.count; begin += kLanes) {
        const std::size_t lanes = std::min(kLanes, targets.count - begin);
        Lanes x{};
        Lanes y{};
        for (std::size_t i = 0; i < lanes; ++i) {
            x[i] = targets.x[begin + i];
            y[i] = targets.y[begin + i];
        }
        Lanes forceX{};
        Lanes forceY{};
        Lanes stiffness{};
        for (std::size_t j = 0; j < others.count; ++j) {
            const Lanes dx = x - others.x[j];
            const Lanes dy = y - others.y[j];
            const Lanes squared = dx * dx + dy * dy;
            const Lanes push = squared > 0 ? others.mass[j] / squared : Lanes{};
            forceX += push * dx;
            forceY += push * dy;
            stiffness += push;
        }
        for (std::size_t i = 0; i < lanes; ++i)
            result[begin + i] = {forceX[i], forceY[i], stiffness[i]};
    }
}

} // namespace moneyties::layout::detail
