// Owns GraphFrame: the geometry of one painting in pixels of the view, before anything is drawn: which part
// of each line is seen, and where each label stands.
#pragma once

#include "ui/canvas/detail_policy.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/label_boxes.h"
#include "ui/canvas/label_placer.h"
#include "ui/canvas/spatial_index.h"
#include "ui/canvas/surface.h"

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace moneyties::canvas {

struct DrawnNode {
    NodeIndex node = 0;
    Point centre;
    double radius = 0;
    Rect name;       ///< empty: no room, or no name
    Rect secondName; ///< empty likewise
    TextAnchor anchor = TextAnchor::middle;
    bool isHub = false;      ///< stands out so much that its name may stand over others' bodies
    bool isNameOver = false; ///< and it does
};

struct DrawnLink {
    LinkIndex link = 0;
    const style::LinkLook* look = nullptr; ///< of the scene: fetched once, it lies far away
    Curve curve;                           ///< centre to centre
    Rect bounds;                           ///< of the curve
    Span visible;                          ///< between the outlines (and names) of its ends
    std::span<const Span> pieces; ///< what labels leave of the line, in ascending order; owned by the frame
    Rect label;                   ///< with its mark; empty: no room, or nothing to write
    double crossAt = 0.5;         ///< parameter of the cross, when the look has one
};

/// Side of an evidence mark and its distance to the label, at 100 %, logical pixels.
inline constexpr double kMarkSize = 13;
inline constexpr double kMarkGap = 3;

/// All is worked out on construction, on the threads of the surface; nothing is drawn.
class GraphFrame {
public:
    GraphFrame(const SceneData& scene, const SpatialIndex& index, const ViewTransform& view,
               const PaintOptions& options, Surface& surface, const std::stop_token& stop);
    GraphFrame(const GraphFrame&) = delete;
    GraphFrame& operator=(const GraphFrame&) = delete;

    const Detail& detail() const { return m_detail; }
    std::span<const DrawnNode> nodes() const { return m_nodes; }
    /// Links in detail; empty when lines are plain, see plainLinks().
    std::span<const DrawnLink> links() const { return m_links; }
    /// Places in SpatialIndex::plainLinks().
    std::span<const std::uint32_t> plainLinks() const { return m_plainLinks; }
    bool isComplete() const { return m_complete; }
    /// Whether plain links are so many that a sample of them is less.
    bool isCrowded() const { return m_isCrowded; }
    /// Whether lines are cut where labels stand; else labels need a halo.
    bool hasGaps() const { return m_hasGaps; }

    Curve curveOf(LinkIndex link) const; ///< centre to centre, logical pixels

private:
    using LinkRange = std::span<DrawnLink>;
    using LinkWork = std::function<void(std::size_t number, LinkRange links)>;
    void inLinkParts(const LinkWork& work);
    bool isHidden(NodeIndex node) const;
    bool isShown(LinkIndex link) const;
    void thinPlainLinks();
    void collectNodes(const std::vector<NodeIndex>& visible);
    void placeNames(LabelPlacer& placer);
    void markHubs(LabelPlacer& placer, std::span<const std::uint32_t> byImportance);
    void placeName(LabelPlacer& placer, DrawnNode& node);
    void addSecondName(LabelPlacer& placer, DrawnNode& node) const;
    Size secondNameSize(const style::NodeLook& look) const;
    void collectLinks(std::span<const LinkIndex> visible);
    Span visibleSpan(const DrawnLink& link) const;
    void placeCross(LabelPlacer& placer, DrawnLink& link) const;
    void blockArrowhead(LabelPlacer& placer, const DrawnLink& link) const;
    void addLines(LabelPlacer& placer);
    void placeLinkLabels(LabelPlacer& placer);
    void placeLinkLabel(LabelPlacer& placer, DrawnLink& link) const;
    Size linkLabelSize(const style::LinkLook& look) const;
    void cutLines();
    static void cutLines(LinkRange links, const LabelBoxes& labels, std::vector<Span>& pieces);
    const DrawnNode* drawn(NodeIndex node) const;
    DrawnNode geometryOf(NodeIndex node) const;
    bool isStopped();

    const SceneData& m_scene;
    const ViewTransform& m_view;
    const PaintOptions& m_options;
    Surface& m_surface;
    const std::stop_token& m_stop;
    Detail m_detail;
    std::vector<DrawnNode> m_nodes; ///< ascending by node
    std::vector<DrawnLink> m_links;
    std::vector<std::uint32_t> m_plainLinks;
    std::vector<std::vector<Span>> m_pieces; ///< of each part of the links
    bool m_complete = true;
    bool m_isCrowded = false;
    bool m_hasGaps = false;
};

} // namespace moneyties::canvas
