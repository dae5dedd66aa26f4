// Owns GraphView, the canvas widget: it shows frames of a scene, paints what moves on top of them, and turns
// the hand's work into signals. It edits nothing.
#pragma once

#include "ui/canvas/annotation_marks.h"
#include "ui/canvas/frame_renderer.h"
#include "ui/canvas/hit_test.h"
#include "ui/canvas/overlay.h"
#include "ui/canvas/palette.h"
#include "ui/canvas/picked_items.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/scene_lookup.h"
#include "ui/canvas/tools/intent.h"
#include "ui/canvas/tools/tool.h"
#include "ui/canvas/view_transform.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace moneyties::canvas {

class HoverCard;
class OverviewMap;
struct HoverFacts;

/// Where nodes were dragged to, scene units.
using Moves = std::vector<std::pair<EntityId, Point>>;

/// What was drawn by hand, scene units; of an arrow also the entities that it touches.
struct DrawnAnnotation {
    AnnotationKind kind = AnnotationKind::note;
    Point from;
    Point to;
    EntityId fromEntity;
    EntityId toEntity;
};

/// Where an annotation was dragged to. A frame that was moved takes its members along.
struct MovedAnnotation {
    AnnotationId id;
    Rect area;
    Moves members;
    Hit::Part part = Hit::Part::whole;
    EntityId onto; ///< what an arrow's end was dropped on
};

/// What a context menu is for: one of these, or, with none, a place on the board.
struct MenuTarget {
    EntityId entity;
    RelationshipId relationship;
    AnnotationId annotation; ///< also the frame that a node stands for
    DealId deal;             ///< drawn as a hub
    Point at;                ///< scene units
};
/// Of a node and a line of the scene, either of which may be none.
MenuTarget menuTarget(EntityId node, RelationshipId link, Point at);

/// All functions are for the GUI thread. Slots that change what is selected emit selectionRequested();
/// setSelection() does not. An empty scene is shown as an empty canvas.
class GraphView : public QWidget {
    Q_OBJECT

public:
    explicit GraphView(QWidget* parent = nullptr);
    ~GraphView() override;

    /// Shows a scene under the present camera; the first scene with nodes is fitted into the view, which
    /// stays fitted until the hand moves it. A gesture under way ends without effect. Nodes that stand
    /// elsewhere glide there when they are few and the desktop has not asked for less motion.
    void setScene(Scene scene);
    const Scene& scene() const { return m_scene; }
    /// The same scene with other places, one per node, while a layout runs: the hand's gesture goes on, and
    /// frames under way are finished.
    void showPositions(std::vector<Point> positions);
    const SceneLookup& lookup() const { return m_lookup; }
    void setColours(const Palette& palette);

    const ViewTransform& view() const { return m_view; }
    /// A stored camera: `scale` in logical pixels per scene unit.
    void setCamera(Point centre, double scale);
    /// Fits the scene into the view at once, and every scene that follows until the hand moves the view.
    void keepFitted();
    bool isKeptFitted() const { return m_camera == Camera::fitsAll; }

    void setSelection(PickedItems items);
    /// As the hand does: selectionRequested() is emitted.
    void select(PickedItems items) { pick(std::move(items)); }
    const PickedItems& selection() const { return m_picked; }
    /// Shows a path: everything else is faded. Empty items end it.
    void setHighlight(PickedItems items);

    using FactsOfNode = std::function<HoverFacts(EntityId)>;
    using FactsOfLink = std::function<HoverFacts(RelationshipId)>;
    /// Called when the pointer has rested on something; no facts, no card.
    void setFactsProviders(FactsOfNode ofNode, FactsOfLink ofLink);
    /// What the providers say; nothing without them.
    HoverFacts factsOf(EntityId entity) const;
    HoverFacts factsOf(RelationshipId relationship) const;

    /// What lies at a point in widget pixels.
    Hit hitAt(QPointF at) const;
    /// Brings nodes into the middle of the view without zooming, for a hit in a list.
    void reveal(const PickedItems& items);
    void reveal(AnnotationId annotation);
    bool isSharp() const; ///< the exact frame of what is shown stands
    bool isPainting() const { return m_renderer.isBusy(); }

public Q_SLOTS:
    void fitAll();
    void fitSelection();
    void zoomIn();
    void zoomOut();
    void setZoom(double scale); ///< logical pixels per scene unit, around the middle
    void selectAll();
    void selectNone();
    void invertSelection();
    void selectNeighbours(); ///< instead of the selection
    void growSelection();    ///< the neighbours too
    /// Fades all that is more than `hops` links away from the selection, until the highlight is left.
    void showHops(int hops);
    void togglePin();
    /// Once a link has been made: draws the next one of a chain (Ctrl was held) or a star (Shift).
    void continueLink();
    /// The next drag or click draws one.
    void startAnnotation(moneyties::AnnotationKind kind);
    /// Begins to draw a link by two clicks, from the selected node when one is selected.
    void startLink();

Q_SIGNALS:
    void selectionRequested(const moneyties::canvas::PickedItems& items);
    void nodesDragged(const moneyties::canvas::Moves& moves); ///< on their way; none: let go without a move
    void moveCommitted(const moneyties::canvas::Moves& moves);
    void spaceTapped(); ///< pressed and released at once, without panning
    void pinToggleRequested(const std::vector<moneyties::EntityId>& entities);
    void linkRequested(moneyties::EntityId from, moneyties::EntityId to, QPoint global);
    void linkToNewRequested(moneyties::EntityId from, moneyties::Point at, QPoint global);
    void addEntityRequested(moneyties::Point at, QPoint global);
    void expandRequested(moneyties::EntityId entity); ///< a double click
    void openRequested(moneyties::EntityId entity);   ///< Enter
    void openRelationshipRequested(moneyties::RelationshipId relationship);
    void deleteRequested();
    void annotationDrawn(const moneyties::canvas::DrawnAnnotation& drawn);
    void annotationMoved(const moneyties::canvas::MovedAnnotation& moved);
    void annotationEditRequested(moneyties::AnnotationId annotation);
    void unfoldRequested(moneyties::AnnotationId frame);
    void contextMenuRequested(const moneyties::canvas::MenuTarget& target, QPoint global);
    void zoomChanged(double scale);
    void viewChanged();
    void hovered(moneyties::EntityId entity, moneyties::RelationshipId relationship);
    void frameShown(); ///< a new frame arrived

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Actor; ///< carries intents out

    // Frames
    void refresh(FrameRenderer::Running running);
    void takeFrame(const Frame& frame);
    FrameRequest wantedFrame() const;
    PaintOptions::Lines wantedLines() const;
    bool isCoveredBy(const Frame& frame, double margin) const;
    void requestOverview();
    void paintBackdrop(QPainter& painter, const QRegion& area) const;
    Overlay::Marks marksPlace() const;
    void indexScene();
    void showScene(Scene scene);
    void beginMorph(const SceneData& before);
    void morphTo(double done);
    const Scene& paintedScene() const { return m_morphed ? m_morphed : m_scene; }
    const SpatialIndex* hitIndex() const;
    std::span<const PlacedLabel> shownLabels() const;
    bool isOfThisScene(const Frame& frame) const;

    // The camera
    void changeView(const ViewTransform& view);
    void glideTo(const ViewTransform& view);
    bool glides(const ViewTransform& to) const;
    bool isMotionWanted() const;
    ViewTransform fitted(const ViewTransform& view) const;
    void placeMap();

    // The hand
    PointerInput pointerInput(QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const;
    void carryOut(const Intents& intents);
    void hover(const Hit& hit);
    void showHoverCard();
    QRect hoveredArea() const;
    void rest();
    void endGesture();
    void showPicked();
    void pick(PickedItems items);
    void leave();
    NodeIndex currentNode() const;
    void updateCursor();

    Scene m_scene;
    SceneLookup m_lookup;
    /// Nodes whose names are measured for the bounds at once.
    static constexpr std::size_t kMeasuredAtOnce = 2000;

    Rect m_bounds;
    std::shared_ptr<const IndexedScene> m_indexed; ///< of this scene, or of one with nodes elsewhere
    Palette m_colours;
    ViewTransform m_view;
    enum class Camera { fitsAll, byHand } m_camera = Camera::fitsAll;
    QVariantAnimation m_glide;
    ViewTransform m_glideFrom, m_glideTo;

    QVariantAnimation m_morph;
    std::vector<Point> m_morphFrom; ///< one per node of the scene
    Scene m_morphed;                ///< the scene with its nodes on their way; null at rest

    FrameRenderer m_renderer;
    Frame m_frame;
    Frame m_overview;
    FrameRequest m_asked; ///< what the renderer was last asked for
    QTimer m_settle;

    PickedItems m_picked;
    PickedItems m_highlight;
    Overlay m_overlay;
    std::optional<HeldAnnotation> m_heldAnnotation;

    std::unique_ptr<Tool> m_tool;
    EntityId m_nextLinkFrom; ///< of a chain or star being drawn
    PointerInput::Space m_space = PointerInput::Space::up;
    QElapsedTimer m_spaceHeld; ///< invalid: used to pan
    Hit m_hover;
    QPointF m_pointerAt;
    QTimer m_hoverDelay;
    HoverCard* m_card = nullptr;
    OverviewMap* m_map = nullptr;
    FactsOfNode m_factsOfNode;
    FactsOfLink m_factsOfLink;
};

} // namespace moneyties::canvas
