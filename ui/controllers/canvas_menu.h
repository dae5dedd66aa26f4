// Owns CanvasMenu, what the right mouse button or the menu key opens on the canvas.
#pragma once

#include "core/base/id.h"
#include "core/geometry/point.h"

#include <QObject>
#include <QPoint>

class QMenu;

namespace moneyties::canvas {
struct MenuTarget;
}

namespace moneyties::ui {

class Actions;
class Document;
class Selection;
enum class Command;

/// The window's own commands on what is selected (the press has selected what it hit), and what only this
/// place can mean, which is told by signals.
class CanvasMenu : public QObject {
    Q_OBJECT

public:
    /// Document and selection must outlive the menu.
    CanvasMenu(Document& document, const Selection& selection, const Actions& actions, QObject* parent)
        : QObject(parent), m_document(document), m_selection(selection), m_actions(actions) {}

    /// Not modal; the menu deletes itself.
    void open(const canvas::MenuTarget& target, QPoint global, QWidget* canvas);

Q_SIGNALS:
    void openWanted();
    void pathsFromWanted(moneyties::EntityId entity);
    void pathsToWanted(moneyties::EntityId entity);
    void entityWanted(moneyties::Point at, QPoint global);
    void reverseWanted(moneyties::RelationshipId relationship);

private:
    void fillForEntity(QMenu& menu, EntityId entity);
    void fillForRelationship(QMenu& menu, RelationshipId relationship);
    /// Of an annotation or a deal that is drawn as a hub, with the command that is its own.
    void fillForOther(QMenu& menu, Command own);
    void addRecordEdits(QMenu& menu);
    void fillForPlace(QMenu& menu, Point at, QPoint global);

    Document& m_document;
    const Selection& m_selection;
    const Actions& m_actions;
};

} // namespace moneyties::ui
