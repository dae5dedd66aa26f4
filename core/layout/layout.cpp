#include "core/layout/layout.h"

#include "core/base/thread_pool.h"
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
    {Algorithm::force, "force"},
    {Algorithm::circular, "circular"},
});

/// Components with fewer nodes are laid out side by side, one on each thread; larger ones one after another
/// on all threads.
constexpr std::size_t kShared = 2000;
constexpr std::size_t kComponentsPerPart = 16;

void layOutAll(std::span<const detail::Component> components, const detail::Prepared& prepared,
               const LayoutOptions& options, Positions& positions, ThreadPool& pool, const Job& job) {
    const auto isSmall = [](const detail::Component& c) { return c.nodes.size() < kShared; };
    const auto firstSmall = std::ranges::find_if(components, isSmall);
    for (auto large = components.begin(); large != firstSmall; ++large)
        detail::layOut(*large, prepared, options, positions, pool, job);
    const auto small = components.subspan(static_cast<std::size_t>(firstSmall - components.begin()));
    const bool alone = small.size() == 1;
    pool.ranges(small.size(), kComponentsPerPart, [&](std::size_t begin, std::size_t end) {
        ThreadPool own(1);
        for (const detail::Component& component : small.subspan(begin, end - begin)) {
            job.throwIfStopped();
            detail::layOut(component, prepared, options, positions, own, alone ? job : job.silent());
        }
    });
}

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
    ThreadPool pool(options.threads);
    Positions positions = prepared.start;
    positions.resize(input.nodeCount);
    layOutAll(parts.components, prepared, options, positions, pool, job);
    detail::assemble({parts, prepared.boxes, prepared.pinned, options.edgeLength, options.aspect}, positions,
                     job);
    detail::makeDistinct(positions, prepared.pinned, options.edgeLength);
    return positions;
}

} // namespace moneyties::layout
