// Owns SpatialIndex: finds the nodes and links of a scene in a rectangle or below a point. It stands on
// core/geometry's R-tree and adds the shapes of curves and nodes.
#pragma once

#include "ui/canvas/scene_data.h"

#include <memory>
#include <vector>

namespace moneyties::canvas {

/// Immutable; built off the GUI thread for large scenes and shared like the scene itself.
class SpatialIndex {
public:
    explicit SpatialIndex(const SceneData& scene);
    ~SpatialIndex();
    SpatialIndex(const SpatialIndex&) = delete;
    SpatialIndex& operator=(const SpatialIndex&) = delete;

    std::vector<NodeIndex> nodesIn(const Rect& area) const; ///< ascending
    std::vector<LinkIndex>
    linksIn(const Rect& area) const; ///< a box of whose line touches the area, ascending

    /// The topmost node whose shape is within `tolerance` scene units of the point; kNoIndex when none.
    NodeIndex nodeAt(Point point, double tolerance) const;
    /// The nearest link within `tolerance` scene units; kNoIndex when none.
    LinkIndex linkAt(Point point, double tolerance) const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace moneyties::canvas
