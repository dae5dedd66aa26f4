// Owns BoardClipboard: what is selected on a board goes to the clipboard and from there onto another board.
#pragma once

#include "core/geometry/point.h"
#include "core/model/board.h"

#include <QObject>

#include <functional>
#include <vector>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Document;
class SceneController;
class Selection;
struct BoardPart;

class BoardClipboard : public QObject {
    Q_OBJECT

public:
    /// How entities that come without places are put onto the board that is shown.
    using AddEntities = std::function<void(const std::vector<EntityId>& entities, Point at)>;

    BoardClipboard(Document& document, Selection& selection, SceneController& scene, canvas::GraphView& view,
                   AddEntities add);

public Q_SLOTS:
    /// Entities, relationships and annotations; for other programs as text.
    void copySelection();
    /// In the middle of the view, as it stood where it was copied; one step.
    void paste();

private:
    BoardPart selectedPart() const;
    void pastePart(BoardPart part);

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    AddEntities m_add;
};

} // namespace moneyties::ui
