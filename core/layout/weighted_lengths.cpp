#include "core/layout/weighted_lengths.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

namespace moneyties::layout {

namespace {

/// How many times longer or shorter than the others an edge becomes.
constexpr double kMostChange = 3;

bool isUsable(double weight) {
    return std::isfinite(weight) && weight > 0;
}

/// 0 when there is none.
double medianOf(std::span<const double> weights) {
    std::vector<double> usable;
    std::ranges::copy_if(weights, std::back_inserter(usable), isUsable);
    if (usable.empty())
        return 0;
    const auto middle = usable.begin() + static_cast<std::ptrdiff_t>(usable.size() / 2);
    std::ranges::nth_element(usable, middle);
    return *middle;
}

} // namespace

std::vector<float> lengthsFor(std::span<const double> weights) {
    const double median = medianOf(weights);
    std::vector<float> lengths;
    lengths.reserve(weights.size());
    for (const double weight : weights) {
        const double length = isUsable(weight) ? std::sqrt(median / weight) : 1;
        lengths.push_back(static_cast<float>(std::clamp(length, 1 / kMostChange, kMostChange)));
    }
    return lengths;
}

} // namespace moneyties::layout
