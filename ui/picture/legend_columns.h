// Owns the columns of a legend: what the scene and the key of its style have to explain.
#pragma once

#include "ui/picture/legend.h"

#include <vector>

namespace moneyties::picture {

/// In reading order, empty columns left out.
std::vector<LegendColumn> legendColumns(const canvas::SceneData& scene, const Vocabulary& vocabulary,
                                        const LegendWords& words);

} // namespace moneyties::picture
