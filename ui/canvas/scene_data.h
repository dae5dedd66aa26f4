// Owns SceneData: what a board shows, as flat immutable arrays that painters and worker threads read.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"
#include "core/style/look.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace moneyties::canvas {

/// Index into the arrays of one SceneData; only valid with that scene.
using NodeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
inline constexpr std::uint32_t kNoIndex = 0xFFFFFFFFU;

/// One drawn relationship. Parallel links between the same two carry different `bend`s.
struct SceneLink {
    RelationshipId id;
    NodeIndex from = 0;
    NodeIndex to = 0;
    std::uint32_t look = 0; ///< index into SceneData::linkLooks
    float bend = 0;         ///< scene units that the curve's middle lies to the left of the straight line
};

/// Immutable once built and shared between threads by shared_ptr<const SceneData>. Positions stand apart, so
/// that a drag or a layout swaps them without copying the rest.
struct SceneData {
    std::uint64_t version = 0; ///< grows with every scene that is built
    std::vector<EntityId> nodeIds;
    std::vector<style::NodeLook> nodeLooks;              ///< one per node
    std::vector<bool> pinned;                            ///< one per node
    std::shared_ptr<const std::vector<Point>> positions; ///< one per node, scene units
    std::vector<SceneLink> links;
    std::vector<style::LinkLook> linkLooks;
    std::vector<std::uint32_t> incidenceStart; ///< nodeCount + 1 offsets into `incidence`
    std::vector<LinkIndex> incidence;          ///< links at each node

    std::size_t nodeCount() const { return nodeIds.size(); }
    Point position(NodeIndex node) const { return (*positions)[node]; }
    const style::LinkLook& look(const SceneLink& link) const { return linkLooks[link.look]; }
    std::span<const LinkIndex> linksAt(NodeIndex node) const {
        return std::span(incidence).subspan(incidenceStart[node],
                                            incidenceStart[node + 1] - incidenceStart[node]);
    }
};

using Scene = std::shared_ptr<const SceneData>;

/// The same scene with other positions (one per node); cheap apart from the arrays of looks being shared.
Scene withPositions(const Scene& scene, std::vector<Point> positions);

} // namespace moneyties::canvas
