#include "ui/canvas/closeness.h"

#include "core/layout/weighted_lengths.h"
#include "core/style/default_style.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moneyties::canvas {

namespace {

/// What amounts of one currency and measure are worth beside one another: 1 in their middle.
using Medians = std::map<std::pair<std::string, Measure>, double>;

Medians mediansOf(const std::vector<Relationship>& relationships) {
    std::map<std::pair<std::string, Measure>, std::vector<double>> amounts;
    for (const Relationship& relationship : relationships)
        if (const double amount = style::amountSize(relationship.amount); amount > 0)
            amounts[{relationship.amount.currency, relationship.amount.measure}].push_back(amount);
    Medians medians;
    for (auto& [unit, values] : amounts) {
        const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
        std::ranges::nth_element(values, middle);
        medians[unit] = *middle;
    }
    return medians;
}

std::vector<double> amountWeights(const SceneData& scene, const SceneInput& input) {
    const Medians medians = mediansOf(input.relationships);
    std::unordered_map<RelationshipId, double> ofRelationships;
    for (const Relationship& relationship : input.relationships)
        if (const double amount = style::amountSize(relationship.amount); amount > 0)
            ofRelationships[relationship.id] =
                amount / medians.at({relationship.amount.currency, relationship.amount.measure});
    std::vector<double> weights;
    for (const SceneLink& link : scene.links) {
        const auto weight = ofRelationships.find(link.id);
        weights.push_back(weight == ofRelationships.end() ? 0 : weight->second);
    }
    return weights;
}

std::vector<double> tieWeights(const SceneData& scene) {
    std::map<std::pair<NodeIndex, NodeIndex>, int> ties;
    for (const SceneLink& link : scene.links)
        ++ties[std::minmax(link.from, link.to)];
    std::vector<double> weights;
    for (const SceneLink& link : scene.links)
        weights.push_back(ties.at(std::minmax(link.from, link.to)));
    return weights;
}

} // namespace

void drawCloser(const SceneData& scene, const SceneInput& input, Closeness by, layout::LayoutInput& to) {
    if (by == Closeness::alike)
        return;
    const std::vector<double> weights =
        by == Closeness::byAmount ? amountWeights(scene, input) : tieWeights(scene);
    std::vector<float> lengths = layout::lengthsFor(weights);
    if (lengths.empty())
        return;
    const float shortest = std::ranges::min(lengths);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        lengths[i] = std::max(lengths[i] / shortest, i < to.lengths.size() ? to.lengths[i] : 1);
    to.lengths = std::move(lengths);
}

} // namespace moneyties::canvas
