#include "core/layout/detail/kernels.h"

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

} // namespace moneyties::layout::detail
