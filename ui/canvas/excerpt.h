// Owns excerpts: a few nodes and links of a scene as a scene of their own, painted on top of a frame.
#pragma once

#include "ui/canvas/frame.h"

#include <span>
#include <vector>

namespace moneyties::canvas {

/// Most links and nodes that an excerpt holds, so that the overlay never costs a frame: about 4 ms of
/// painting. The first ones are kept.
inline constexpr std::size_t kMostExcerptLinks = 1500;
inline constexpr std::size_t kMostExcerptNodes = 1500;

struct Excerpt {
    std::shared_ptr<const IndexedScene> indexed; ///< null: nothing
    std::vector<NodeIndex> origins;              ///< of each node, its index in the whole scene
    std::size_t chosen = 0;                      ///< the first nodes, which were asked for
};

/// The nodes, and the links with their ends. Ends that were not asked for have no label, nor do the
/// `unlabelled`.
Excerpt excerptOf(const SceneData& whole, std::span<const NodeIndex> nodes, std::span<const LinkIndex> links,
                  const PickedIndices& unlabelled);

/// All links at any of the nodes, ascending.
std::vector<LinkIndex> linksAtAny(const SceneData& scene, std::span<const NodeIndex> nodes);

/// The same excerpt with the chosen nodes moved by `delta` scene units from where they stand in `whole`.
Excerpt movedBy(const Excerpt& excerpt, const SceneData& whole, Point delta);

} // namespace moneyties::canvas
