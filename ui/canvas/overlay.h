// Owns Overlay, what the GUI thread paints on top of a frame: selection, hover, nodes under the hand, the
// box, the lasso, the link being drawn, and a highlighted path.
#pragma once

#include "ui/canvas/excerpt.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/picked_items.h"
#include "ui/canvas/view_transform.h"

#include <QPainter>

#include <optional>
#include <vector>

namespace moneyties::canvas {

/// A value with the state of the overlay; indices are of the scene it was last given. What is grabbed keeps
/// its own excerpt, so that it can be shown until a frame with it arrives.
class Overlay {
public:
    struct Draft { ///< a link being drawn
        NodeIndex from = kNoIndex;
        Point to; ///< view pixels
        NodeIndex target = kNoIndex;
    };
    enum class Focus { none, keyboard };

    /// Forgets everything that is an index into the scene before; what was let go stays until settle().
    void setScene(Scene scene);
    void setPicked(PickedIndices picked, NodeIndex current);
    void setHighlight(PickedIndices highlight);
    void setHovered(NodeIndex node, LinkIndex link);
    /// Raises the node with its neighbours above everything else, which fades; kNoIndex ends it.
    void setNeighbourhood(NodeIndex node);
    /// Whose labels the frame below shows: those are taken from it.
    void setLabelled(PickedIndices labelled);
    void setOutline(std::vector<Point> outline) { m_outline = std::move(outline); }
    void setDraft(std::optional<Draft> draft) { m_draft = draft; }
    void setFocus(Focus focus) { m_focus = focus; }

    void grab(std::vector<NodeIndex> nodes); ///< ascending
    void dragBy(Point delta);                ///< scene units since the grab
    /// What was grabbed is still shown where it was let go, because the frame lacks it.
    void letGo();
    void settle() { m_settling = {}; } ///< the frame shows it now
    bool isSettling() const { return m_settling.indexed != nullptr; }
    const std::vector<NodeIndex>& grabbed() const { return m_grabbed; }
    Point dragged() const { return m_dragged; }
    bool isGrabbing() const { return !m_grabbed.empty(); }
    bool isDragging() const { return m_dragged != Point{}; } ///< the grabbed nodes left their place

    const PickedIndices& picked() const { return m_picked; }
    NodeIndex current() const { return m_current; }
    NodeIndex neighbourhood() const { return m_neighbourhoodOf; }
    bool hasHighlight() const { return m_highlight.indexed != nullptr; }

    enum class Marks { paint, areInFrame };
    /// `frame` is what was painted below.
    void paint(QPainter& painter, const ViewTransform& view, const Palette& palette, Marks marks,
               const Frame& frame) const;

private:
    void paintVeiled(QPainter& painter, const ViewTransform& view, const Palette& palette,
                     const Frame& frame) const;
    void paintGrabbed(QPainter& painter, const ViewTransform& view, const Palette& palette,
                      const Frame& frame) const;
    void paintHover(QPainter& painter, const ViewTransform& view, const Palette& palette) const;
    void paintStressedLabels(QPainter& painter, const ViewTransform& view, const Palette& palette,
                             const Frame& frame) const;
    void paintHandle(QPainter& painter, const ViewTransform& view, const Palette& palette) const;
    void paintDraft(QPainter& painter, const ViewTransform& view, const Palette& palette) const;
    void paintOutline(QPainter& painter, const Palette& palette) const;
    void paintFocus(QPainter& painter, const ViewTransform& view, const Palette& palette) const;
    PickedIndices markedAtRest() const;
    void makeNeighbourhood();
    void makeHighlight();

    Scene m_scene;
    PickedIndices m_picked;
    NodeIndex m_current = kNoIndex;
    NodeIndex m_hoveredNode = kNoIndex;
    LinkIndex m_hoveredLink = kNoIndex;
    NodeIndex m_neighbourhoodOf = kNoIndex;
    Excerpt m_neighbourhood;
    PickedIndices m_neighbours; ///< what the excerpt holds, as are the next two
    PickedIndices m_highlighted;
    Excerpt m_highlight;
    PickedIndices m_labelled;
    std::vector<NodeIndex> m_grabbed;
    Point m_dragged;
    Excerpt m_grabbedExcerpt;
    Excerpt m_settling;
    std::vector<Point> m_outline;
    std::optional<Draft> m_draft;
    Focus m_focus = Focus::none;
};

} // namespace moneyties::canvas
