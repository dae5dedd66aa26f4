// Owns callouts: the labels of what is selected or under the pointer, laid over a frame that had no room for
// them. Frames know nothing of the selection, so that it costs no frame.
#pragma once

#include "ui/canvas/frame.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/picked_items.h"
#include "ui/canvas/view_transform.h"

#include <QPainter>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace moneyties::canvas {

/// Of more selected nodes than these, nobody reads every name.
inline constexpr std::size_t kMostCalledOut = 20;

/// What is selected, and what the pointer is on; kNoIndex: nothing.
struct Stressed {
    const PickedIndices& picked;
    NodeIndex node = kNoIndex;
    LinkIndex link = kNoIndex;
};

/// What of it lacks its whole label in the frame; when one node is selected, also links at it. Nothing when
/// it is too much to read.
PickedIndices lackingLabels(const SceneData& scene, const Stressed& stressed, const Frame& frame);

/// One label, logical pixels of the view.
struct Callout {
    Rect area;
    bool isLink = false;
    std::uint32_t index = 0; ///< NodeIndex or LinkIndex
};

/// Where they stand. Labels of links lie on their lines, over no body and no name, and are left out where
/// there is no room. Names stand beside their nodes, if need be over other nodes, but over nothing stressed
/// and no other callout; the name of a node that has a part of it in the frame covers that.
std::vector<Callout> placedCallouts(const SceneData& scene, const Stressed& stressed, const Frame& frame,
                                    const ViewTransform& view);

void paintCallouts(QPainter& painter, const SceneData& scene, const std::vector<Callout>& callouts,
                   const ViewTransform& view, const Palette& palette);

} // namespace moneyties::canvas
