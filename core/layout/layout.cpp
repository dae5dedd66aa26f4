#include "core/layout/layout.h"

#include "core/base/thread_pool.h"
#include "core/layout/detail/assembly.h"
#include "core/layout/detail/component_layout.h"
#include "core/layout/detail/layered_board.h"
#include "core/layout/detail/pins.h"
#include "core/layout/detail/prepared.h"
#include "core/layout/detail/whole_board.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <utility>

namespace moneyties::layout {

namespace {

constexpr auto kAlgorithms = std::to_array<AlgorithmName>({
    {Algorithm::automatic, "auto"},
    {Algorithm::stress, "stress"},
    {Algorithm::force, "force"},
    {Algorithm::layered, "layered"},
    {Algorithm::layeredDown, "layered-down"},
    {Algorithm::radial, "radial"},
    {Algorithm::circular, "circular"},
    {Algorithm::timeline, "timeline"},
    {Algorithm::grid, "grid"},
    {Algorithm::attribute, "attribute"},
    {Algorithm::kamadaKawai, "kamada-kawai"},
    {Algorithm::fruchtermanReingold, "fruchterman-reingold"},
});

/// Components with fewer nodes are laid out side by side, one on each thread; larger ones, and one alone, on
/// all threads.
constexpr std::size_t kShared = 2000;
constexpr std::size_t kComponentsPerPart = 16;

void layOutAll(std::span<const detail::Component> components, const detail::Prepared& prepared,
               const LayoutOptions& options, Positions& positions, ThreadPool& pool, const Job& job) {
    const auto isSmall = [](const detail::Component& c) { return c.nodes.size() < kShared; };
    const auto firstSmall = std::ranges::find_if(components, isSmall);
    for (auto large = components.begin(); large != firstSmall; ++large)
        detail::layOut(*large, prepared, options, positions, pool, job);
    const auto small = components.subspan(static_cast<std::size_t>(firstSmall - components.begin()));
    if (small.size() == 1) {
        detail::layOut(small.front(), prepared, options, positions, pool, job);
        return;
    }
    pool.ranges(small.size(), kComponentsPerPart, [&](std::size_t begin, std::size_t end) {
        ThreadPool own(1);
        for (const detail::Component& component : small.subspan(begin, end - begin)) {
            job.throwIfStopped();
            detail::layOut(component, prepared, options, positions, own, job.silent());
        }
    });
}

bool isLayered(Algorithm algorithm) {
    return algorithm == Algorithm::layered || algorithm == Algorithm::layeredDown;
}

/// Nothing for layouts that place one component after the other.
std::optional<Positions> wholeBoardLayout(const detail::WholeBoard& board, Algorithm algorithm) {
    switch (algorithm) {
    case Algorithm::timeline:
        return detail::timelineLayout(board);
    case Algorithm::grid:
        return detail::gridLayout(board);
    case Algorithm::attribute:
        return detail::attributeLayout(board);
    default:
        return std::nullopt;
    }
}

/// Puts the pinned nodes where they are pinned and moves who stands in their way.
void respectPins(const detail::Prepared& prepared, Overlaps overlaps, Positions& positions, const Job& job) {
    constexpr double kBoxGap = 12; // scene units
    if (prepared.pinned.empty())
        return;
    for (std::size_t i = 0; i < positions.size(); ++i)
        if (prepared.pinned[i])
            positions[i] = prepared.start[i];
    if (!prepared.boxes.empty() && overlaps == Overlaps::removed)
        detail::pushOffPinned(positions, prepared.boxes, prepared.pinned, kBoxGap, job);
}

/// Lays out one component after the other and puts them side by side.
Drawing drawComponents(const LayoutInput& input, const detail::Prepared& prepared,
                       const LayoutOptions& options, const Job& job) {
    const detail::Parts parts = detail::splitIntoParts(prepared.mesh);
    Drawing drawing{prepared.start, {}};
    drawing.positions.resize(input.nodeCount);
    detail::LayeredBoard layers(input, prepared, parts, options);
    if (isLayered(options.algorithm)) {
        layers.layOut(drawing.positions, job);
    } else {
        ThreadPool pool(options.threads);
        layOutAll(parts.components, prepared, options, drawing.positions, pool, job);
    }
    detail::assemble({parts, prepared.boxes, prepared.pinned, options.edgeLength, options.aspect},
                     drawing.positions, job);
    if (isLayered(options.algorithm))
        drawing.routes = layers.routes(drawing.positions);
    return drawing;
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

Drawing draw(const LayoutInput& input, const LayoutOptions& options, const Job& job) {
    assert(options.edgeLength > 0 && options.aspect > 0);
    job.throwIfStopped();
    const detail::Prepared prepared = detail::prepare(input, options.edgeLength);
    Drawing drawing;
    if (auto whole = wholeBoardLayout(detail::wholeBoard(input, prepared, options), options.algorithm)) {
        drawing.positions = std::move(*whole);
        respectPins(prepared, options.overlaps, drawing.positions, job);
    } else {
        drawing = drawComponents(input, prepared, options, job);
    }
    detail::makeDistinct(drawing.positions, prepared.pinned, options.edgeLength);
    return drawing;
}

Positions run(const LayoutInput& input, const LayoutOptions& options, const Job& job) {
    return draw(input, options, job).positions;
}

} // namespace moneyties::layout
