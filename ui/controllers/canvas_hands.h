// Owns CanvasHands: what the hand can do on the canvas beyond moving it: menu, hover facts, expanding,
// hiding, aligning. It connects their controllers with the commands of the window.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"

#include <QObject>
#include <QPoint>
#include <QString>

namespace moneyties::canvas {
class GraphView;
}

namespace moneyties::ui {

class Actions;
class AlignmentController;
class CanvasMenu;
class Document;
class ExpansionController;
class HidingController;
class SceneController;
class Selection;

class CanvasHands : public QObject {
    Q_OBJECT

public:
    CanvasHands(Document& document, Selection& selection, SceneController& scene, canvas::GraphView& view,
                const Actions& actions, QObject* parent);

    bool isWorking() const;

Q_SIGNALS:
    void inspectorWanted();
    /// Between these two; an invalid one is to be asked for.
    void pathsWanted(moneyties::EntityId from, moneyties::EntityId to);
    void entityWanted(moneyties::Point at, QPoint global);
    void noted(const QString& text);

private:
    void showFacts();
    void connectMenu(const Actions& actions);
    void connectCommands(const Actions& actions);
    void connectAlignment(const Actions& actions);
    void copyNames() const;
    QString namesOfSelection() const;

    Document& m_document;
    Selection& m_selection;
    SceneController& m_scene;
    canvas::GraphView& m_view;
    ExpansionController* m_expansion;
    HidingController* m_hiding;
    AlignmentController* m_alignment;
};

} // namespace moneyties::ui
