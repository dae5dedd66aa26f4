#include "ui/canvas/closeness.h"

#include "core/layout/weighted_lengths.h"
#include "core/style/default_style.h"
#include "ui/canvas/arrangement.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moneyties::canvas {

namespace {

/// Amounts of one currency and measure are weighed among themselves.
std::vector<float> lengthsByAmount(const SceneData& scene, const SceneInput& input) {
    std::unordered_map<RelationshipId, const Money*> amounts;
    for (const Relationship& relationship : input.relationships)
        amounts[relationship.id] = &relationship.amount;
    std::map<std::pair<std::string, Measure>, std::vector<std::size_t>> byUnit;
    std::vector<double> sizes(scene.links.size(), 0);
    for (std::size_t i = 0; i < sizes.size(); ++i)
        if (const auto amount = amounts.find(scene.links[i].id); amount != amounts.end()) {
            sizes[i] = style::amountSize(*amount->second);
            byUnit[{amount->second->currency, amount->second->measure}].push_back(i);
        }
    std::vector<float> lengths(sizes.size(), 1);
    for (const auto& [unit, links] : byUnit) {
        std::vector<double> weights;
        for (const std::size_t link : links)
            weights.push_back(sizes[link]);
        const std::vector<float> ofUnit = layout::lengthsFor(weights);
        for (std::size_t i = 0; i < links.size(); ++i)
            lengths[links[i]] = ofUnit[i];
    }
    return lengths;
}

std::vector<float> lengthsByTies(const SceneData& scene) {
    const std::vector<int> ties = bundleSizes(scene);
    return layout::lengthsFor(std::vector<double>(ties.begin(), ties.end()));
}

} // namespace

void drawCloser(const SceneData& scene, const SceneInput& input, Closeness by, layout::LayoutInput& to) {
    if (by == Closeness::alike)
        return;
    std::vector<float> lengths =
        by == Closeness::byAmount ? lengthsByAmount(scene, input) : lengthsByTies(scene);
    if (lengths.empty())
        return;
    const float shortest = std::ranges::min(lengths);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = std::max(lengths[i] / shortest, i < to.lengths.size() ? to.lengths[i] : 1);
    to.lengths = std::move(lengths);
}

} // namespace moneyties::canvas
