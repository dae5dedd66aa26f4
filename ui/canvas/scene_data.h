// Owns SceneData: what a board shows, as flat immutable arrays that painters and worker threads read.
#pragma once

#include "core/base/id.h"
#include "core/geometry/curve.h"
#include "core/geometry/point.h"
#include "core/style/look.h"
#include "core/style/style_key.h"
#include "ui/canvas/scene_annotation.h"
#include "ui/canvas/shared_array.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace moneyties::ui {
class SquarePicture;
}

namespace moneyties::canvas {

/// Index into the arrays of one SceneData; only valid with that scene.
using NodeIndex = std::uint32_t;
using LinkIndex = std::uint32_t;
inline constexpr std::uint32_t kNoIndex = 0xFFFFFFFFU;

/// Nodes that stand for something else than an entity have ids that no entity has: a folded frame, a deal
/// drawn as a hub.
EntityId standIn(AnnotationId frame);
EntityId standIn(DealId deal);
/// Invalid for any other node.
AnnotationId frameOf(EntityId node);
DealId dealOf(EntityId node);

/// One drawn relationship. Parallel links between the same two carry different `bend`s. Of a link from a node
/// to itself `bend` is the number of the loop at that node: 0, 1, 2 …
struct SceneLink {
    RelationshipId id;
    NodeIndex from = 0;
    NodeIndex to = 0;
    std::uint32_t look = 0; ///< index into SceneData::linkLooks
    float bend = 0;         ///< scene units that the curve's middle lies to the left of the straight line
    Point labelOffset;      ///< scene units from the automatic place
};

/// Immutable once built and shared between threads by shared_ptr<const SceneData>. Positions stand apart, so
/// that a drag or a layout swaps them without copying the rest: copies share their arrays.
struct SceneData {
    std::uint64_t version = 0; ///< grows with every scene that is built
    SharedArray<EntityId> nodeIds;
    SharedArray<style::NodeLook> nodeLooks; ///< one per node
    /// Photos and logos, one per node, null for none; empty when no node has one.
    SharedArray<std::shared_ptr<const ui::SquarePicture>> pictures;
    SharedArray<bool> pinned;     ///< one per node
    SharedArray<bool> placed;     ///< one per node; false: nobody has given it a position yet
    SharedArray<Point> positions; ///< one per node, scene units
    SharedArray<SceneLink> links;
    SharedArray<style::LinkLook> linkLooks;
    SharedArray<SceneAnnotation> annotations;   ///< in the order in which they are painted
    SharedArray<std::uint32_t> incidenceStart;  ///< nodeCount + 1 offsets into `incidence`
    SharedArray<LinkIndex> incidence;           ///< links at each node, ascending
    std::shared_ptr<const style::StyleKey> key; ///< what the looks mean; null: nobody knows

    std::size_t nodeCount() const { return nodeIds.size(); }
    bool isEmpty() const { return nodeIds.size() == 0 && annotations.size() == 0; }
    Point position(NodeIndex node) const { return positions[node]; }
    const ui::SquarePicture* picture(NodeIndex node) const {
        return pictures.empty() ? nullptr : pictures[node].get();
    }
    const style::LinkLook& look(const SceneLink& link) const { return linkLooks[link.look]; }
    std::span<const LinkIndex> linksAt(NodeIndex node) const {
        return std::span(incidence.values())
            .subspan(incidenceStart[node], incidenceStart[node + 1] - incidenceStart[node]);
    }
};

using Scene = std::shared_ptr<const SceneData>;

/// The same scene with other positions, one per node: all nodes count as placed. The version grows. Throws
/// Error(valueInvalid) when a coordinate is not a number within kMostCoordinate.
Scene withPositions(const Scene& scene, std::vector<Point> positions);

/// The same with other pins too, one per node.
Scene withPlaces(const Scene& scene, std::vector<Point> positions, std::vector<bool> pinned);

/// Scene units; beyond it single precision no longer tells neighbouring pixels apart.
inline constexpr double kMostCoordinate = 4e6;

/// Nodes may stand elsewhere, but they and the links are the same arrays: indices keep their meaning.
bool hasSameItems(const SceneData& a, const SceneData& b);
/// Likewise what nodes and links look like.
bool hasSameLooks(const SceneData& a, const SceneData& b);

/// Fills `incidenceStart` and `incidence` from the links; for those who build scenes.
void setIncidence(SceneData& scene);

/// A number for SceneData::version, larger than all before. Thread-safe.
std::uint64_t nextSceneVersion();

/// The line of a link from centre to centre (of a loop: between two points of the outline), scene units.
/// Drawing, hit tests and overlays all take it from here.
Curve linkCurve(const SceneData& scene, const SceneLink& link);

} // namespace moneyties::canvas
