// Owns SceneController: it keeps the canvas showing the board as the project has it, finds places for
// entities that have none, and writes the places that the user gives.
#pragma once

#include "core/model/board.h"
#include "core/store/action.h"
#include "core/store/change_set.h"
#include "ui/canvas/arrange_by.h"
#include "ui/canvas/graph_view.h"
#include "ui/canvas/scene_builder.h"
#include "ui/canvas/shown_part.h"
#include "ui/models/background_task.h"

#include <QObject>

#include <functional>
#include <string>
#include <unordered_map>
#include <vector>

namespace moneyties::ui {

class Document;
class LiveController;

/// Looking changes nothing: places that a layout found by itself are kept here, and written only with the
/// first step that moves something on the board.
class SceneController : public QObject {
    Q_OBJECT

public:
    SceneController(Document& document, canvas::GraphView& view, QObject* parent);

    const Board& board() const { return m_board; }
    /// Another board, with its label language and filter. Its places are shown as soon as all have one.
    void showBoard(const Board& board);
    /// What the board holds as it is written, hidden items included.
    const canvas::SceneInput& input() const { return m_input; }
    LabelLanguage labels() const { return m_labels; }
    void setLabels(LabelLanguage labels);
    const style::BoardFilter& filter() const { return m_filter; }
    void setFilter(const style::BoardFilter& filter);
    /// What the filter leaves out of sight of the board.
    const canvas::LeftOut& leftOut() const { return m_leftOut; }
    /// Whether an entity is on the board and out of sight only by its kind.
    bool isFilteredOut(EntityId entity) const;

    /// A board of everything in a large project begins empty and shows whom the user asked for.
    bool isSearchLed() const;
    const std::vector<EntityId>& begun() const { return m_begun; }
    void setBegun(std::vector<EntityId> entities);
    /// Shows an entity, on a search-led board with those it is tied to; else nothing changes.
    void beginWith(EntityId entity);
    /// Ends the search-led state for as long as the window is open.
    void drawAll();

    /// Lays the whole board out, pinned nodes aside, as one step.
    void layOut(const canvas::ArrangeBy& by);
    /// Of layouts to come: 0 shows the shape of the whole, 1 keeps neighbours close (LayoutOptions).
    double tightness() const { return m_tightness; }
    void setTightness(double tightness) { m_tightness = tightness; }
    /// Of layouts to come: which ties are drawn shorter.
    canvas::Closeness closeness() const { return m_closeness; }
    void setCloseness(canvas::Closeness closeness) { m_closeness = closeness; }
    /// Lets the layout run on before the eye, from where everybody is, or stops it; where they came to is one
    /// step.
    void toggleLive();
    void pauseLive();
    /// The Space bar's: stops it, or lets what it stopped run on.
    void tapLive();
    bool isLive() const;
    void cancel() { m_task.cancel(); }
    bool isWorking() const { return m_task.isRunning(); }

    /// The step that moves entities to where they are wanted, scene units. By hand (ActionCode::moveNodes) it
    /// also pins them: a layout leaves them where the user put them.
    void moveTo(store::ActionCode step, const canvas::Moves& moves);

    using NodeChange = std::function<void(BoardNode&)>;
    /// What a step writes that changes these entities on the board: they as they are written or shown, with
    /// the change, and the places that were only shown. Entities that are nowhere yet are left out.
    std::vector<BoardNode> changedNodes(const std::vector<EntityId>& entities,
                                        const NodeChange& change) const;
    /// What an edit on this board must also write so that nothing jumps: the places that were only shown.
    std::vector<BoardNode> unwrittenPlaces() const;
    /// Every node that is on the canvas, with its place there.
    std::vector<BoardNode> shownNodes() const;
    /// What a step writes that moves entities: they at their new places, and the places that were only shown.
    std::vector<BoardNode> placesAfter(const canvas::Moves& moves) const;
    /// Draws these deals as hubs, or, when all of them are, as plain links again; one step.
    void toggleHubs(std::vector<DealId> deals);
    /// Deals with a relationship on the board.
    std::vector<DealId> dealsOnBoard() const;
    /// Whether an entity is on the board, hidden or not.
    bool holds(EntityId entity) const;
    /// How many entities are on the board, hidden ones included.
    std::size_t entityCount() const { return m_input.entities.size(); }

Q_SIGNALS:
    void labelsChanged();
    void boardGone(); ///< the board that was shown does not exist any more
    void liveChanged();
    void sceneShown(); ///< after each scene given to the canvas
    void jobStarted(const QString& name);
    void jobProgressed(double fraction);
    void jobFinished();

private:
    void reload();
    void read();
    void show(canvas::Scene scene);
    /// Shows the board as it is read, newcomers once they have found their places.
    void present();
    canvas::Scene builtScene();
    void arrangeNewcomers(canvas::Scene scene);
    struct LiveEnd {
        canvas::Scene scene; ///< none: nothing ran
        std::vector<Point> positions;
    };
    LiveEnd endedLive();
    void writePlaces(const canvas::SceneData& scene, const std::vector<Point>& positions);
    void write(const canvas::SceneData& scene, const std::vector<Point>& positions);
    using WrittenNodes = std::unordered_map<EntityId, const BoardNode*>;
    WrittenNodes writtenNodes() const;
    std::vector<BoardNode> nodesAt(const canvas::SceneData& scene, const std::vector<Point>& positions) const;
    std::string subjectOf(const std::vector<EntityId>& entities) const;
    BoardDeal hubOf(DealId deal) const;
    static canvas::Moves movesOfStandIns(const canvas::Moves& moves);
    void moveStandIns(store::Edit& edit, const canvas::Moves& moves) const;
    void moveFrame(store::Edit& edit, Annotation frame, Point delta) const;
    void togglePins(const std::vector<EntityId>& entities);
    bool isPlacesAlone() const;
    bool takesOwnMove(const store::ChangeSet& changes);
    void takePlaces(const std::vector<BoardNode>& nodes);
    bool concerns(const store::ChangeSet& changes) const;

    Document& m_document;
    canvas::GraphView& m_view;
    Board m_board;
    LabelLanguage m_labels;
    style::BoardFilter m_filter;
    canvas::LeftOut m_leftOut;
    canvas::SceneInput m_input;
    std::unordered_map<EntityId, Point> m_shownPlaces; ///< of entities without a written one
    enum class Extent { whole, searchLed } m_extent = Extent::searchLed;
    std::vector<EntityId> m_begun;
    std::vector<BoardNode> m_ownMove; ///< being written, when that changes nothing but places
    std::int64_t m_entities = 0;      ///< in the project
    double m_tightness = layout::LayoutOptions().tightness;
    canvas::Closeness m_closeness = canvas::Closeness::alike;
    BackgroundTask m_task;
    LiveController* m_live;
    enum class Tap { nothing, startsAgain } m_tap = Tap::nothing;
};

} // namespace moneyties::ui
