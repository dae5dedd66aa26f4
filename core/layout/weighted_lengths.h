// Owns the lengths that ties of different weight want: amounts, counts, whatever binds more closely.
#pragma once

#include <span>
#include <vector>

namespace moneyties::layout {

/// Per weight the wanted length of its edge (LayoutInput::lengths): 1 at the median, shorter where the weight
/// is larger and longer where it is smaller, by the root of the ratio and at most three times so, as amounts
/// lie many powers of ten apart. Weights that are not positive or not finite say nothing: 1.
std::vector<float> lengthsFor(std::span<const double> weights);

} // namespace moneyties::layout
