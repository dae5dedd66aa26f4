// Owns SpatialIndex: finds the nodes and links of a scene in a rectangle or below a point. It stands on
// core/geometry's R-tree and adds the shapes of curves and nodes.
#pragma once

#include "ui/canvas/scene_data.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace moneyties::canvas {

/// What a link is from far away: a line without ends or label. Single precision is ample there.
struct PlainLink {
    float fromX, fromY, controlX, controlY, toX, toY; ///< scene units, centre to centre
    float width;                                      ///< scene units
    style::Colour colour;
    LinkIndex link;
    style::Emphasis emphasis;
};

/// Immutable; built off the GUI thread for large scenes and shared like the scene itself.
class SpatialIndex {
public:
    explicit SpatialIndex(const SceneData& scene);
    /// Of a scene with the same nodes and links as that of `before` (they share their arrays), some of which
    /// stand elsewhere: in a few milliseconds while these are few.
    SpatialIndex(const SceneData& scene, const SpatialIndex& before);
    ~SpatialIndex();
    SpatialIndex(const SpatialIndex&) = delete;
    SpatialIndex& operator=(const SpatialIndex&) = delete;

    std::vector<NodeIndex> nodesIn(const Rect& area) const; ///< ascending
    std::vector<LinkIndex>
    linksIn(const Rect& area) const; ///< a box of whose line touches the area, ascending

    /// All links, neighbours near one another (along a Z-order curve, Morton 1966): drawn in this order,
    /// lines find their pixels still in the cache.
    std::span<const PlainLink> plainLinks() const;
    /// Places in plainLinks() of those that linksIn() would find, ascending.
    std::vector<std::uint32_t> plainLinksIn(const Rect& area) const;

    /// The topmost node whose shape is within `tolerance` scene units of the point; kNoIndex when none.
    NodeIndex nodeAt(Point point, double tolerance) const;
    /// The nearest link within `tolerance` scene units; kNoIndex when none.
    LinkIndex linkAt(Point point, double tolerance) const;

private:
    struct Trees;
    struct Base;
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace moneyties::canvas
