#include "core/layout/layout.h"

#include "core/layout/detail/assembly.h"
#include "core/layout/detail/component_layout.h"
#include "core/layout/detail/prepared.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace moneyties::layout {

namespace {

constexpr auto kAlgorithms = std::to_array<AlgorithmName>({
    {Algorithm::automatic, "auto"},
    {Algorithm::stress, "stress"},
    {Algorithm::circular, "circular"},
});

} // namespace

std::span<const AlgorithmName> algorithms() {
    return kAlgorithms;
}

std::optional<Algorithm> algorithmNamed(std::string_view name) {
    const auto found = std::ranges::find(kAlgorithms, name, &AlgorithmName::name);
    if (found == kAlgorithms.end())
        return std::nullopt;
    return found->algorithm;
}

Positions run(const LayoutInput& input, const LayoutOptions& options, const Job& job) {
    assert(options.edgeLength > 0 && options.aspect > 0);
    const detail::Prepared prepared = detail::prepare(input, options.edgeLength);
    const detail::Parts parts = detail::splitIntoParts(prepared.mesh);
    Positions positions = prepared.start;
    positions.resize(input.nodeCount);
    for (const detail::Component& component : parts.components) {
        job.throwIfStopped();
        detail::layOut(component, prepared, options, positions, job);
    }
    detail::assemble({parts, prepared.boxes, prepared.pinned, options.edgeLength, options.aspect}, positions,
                     job);
    detail::makeDistinct(positions, prepared.pinned, options.edgeLength);
    return positions;
}

} // namespace moneyties::layout
