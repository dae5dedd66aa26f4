// Owns EditController: adding, linking and deleting by the hand on the canvas and by commands.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"

#include <QObject>
#include <QPoint>

#include <optional>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;

class EditController : public QObject {
    Q_OBJECT

public:
    EditController(Document& document, Selection& selection, SceneController& scene, canvas::GraphView& view);

    /// One step; what was added is selected. `at` is where it stands on the board, in scene units.
    EntityId addEntity(const QString& name, KindId kind, std::optional<Point> at);

public Q_SLOTS:
    void askForEntity();         ///< in the middle of the canvas
    void linkSelectedEntities(); ///< from the first selected to the second
    void deleteSelection();

Q_SIGNALS:
    /// The type is to be chosen at a place on the screen, then the relationship is to be made.
    void typeWanted(moneyties::EntityId from, moneyties::EntityId to, QPoint global);

private:
    void askForEntityAt(Point at, QPoint global);
    void askForLinkToNew(EntityId from, Point at, QPoint global);
    KindId usualKind() const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    KindId m_lastKind;
};

} // namespace moneyties::ui
