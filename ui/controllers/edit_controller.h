// Owns EditController: adding, linking and deleting by the hand on the canvas and by commands.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"

#include <QObject>
#include <QPoint>
#include <QPointer>

#include <optional>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;
class TypeChooser;

class EditController : public QObject {
    Q_OBJECT

public:
    EditController(Document& document, Selection& selection, SceneController& scene, canvas::GraphView& view);
    ~EditController() override;

    /// One step; what was added is selected. `at` is where it stands on the board, in scene units.
    EntityId addEntity(const QString& name, KindId kind, std::optional<Point> at);

public Q_SLOTS:
    void askForEntity();         ///< in the middle of the canvas
    void linkSelectedEntities(); ///< from the first selected to the second
    void deleteSelection();
    void askForEntityAt(moneyties::Point at, QPoint global);

private:
    struct Ends {
        EntityId from;
        EntityId to;
    };

    /// Asks for the type at a place on the screen; the relationship is made when one is chosen.
    void askForType(EntityId from, EntityId to, QPoint global);
    void linkEnds(RelationshipTypeId type);
    void askForLinkToNew(EntityId from, Point at, QPoint global);
    KindId usualKind() const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    KindId m_lastKind;
    Ends m_ends;                     ///< of the link whose type is being chosen
    QPointer<TypeChooser> m_chooser; ///< a part of the window, made on first use
};

} // namespace moneyties::ui
