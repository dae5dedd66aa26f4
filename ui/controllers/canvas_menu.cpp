#include "ui/controllers/canvas_menu.h"

#include "ui/actions.h"
#include "ui/canvas/graph_view.h"
#include "ui/models/document.h"
#include "ui/models/selection.h"
#include "ui/panels/record_menu.h"

#include <QMenu>

#include <initializer_list>

namespace moneyties::ui {

namespace {

void add(QMenu& menu, const Actions& actions, std::initializer_list<Command> commands) {
    for (const Command command : commands)
        menu.addAction(actions[command]);
}

/// What edits is greyed out, as it is in the menu bar, where nothing can be edited.
void enableAs(QAction* action, const Actions& actions, Command command) {
    action->setEnabled(actions[command]->isEnabled());
}

} // namespace

void CanvasMenu::open(const canvas::MenuTarget& target, QPoint global, QWidget* canvas) {
    auto* menu = new QMenu(canvas);
    menu->setObjectName(QStringLiteral("canvasMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (target.entity)
        fillForEntity(*menu, target.entity);
    else if (target.relationship)
        fillForRelationship(*menu, target.relationship);
    else if (target.annotation)
        fillForOther(*menu, Command::foldFrame);
    else if (target.deal)
        fillForOther(*menu, Command::dealHubs);
    else
        fillForPlace(*menu, target.at, global);
    menu->popup(global);
}

void CanvasMenu::fillForEntity(QMenu& menu, EntityId entity) {
    menu.addAction(tr("&Open in Inspector"), this, &CanvasMenu::openWanted);
    menu.addSeparator();
    add(menu, m_actions,
        {Command::expand, Command::collapse, Command::selectNeighbours, Command::growSelection});
    menu.addSeparator();
    add(menu, m_actions, {Command::linkTool, Command::findPaths});
    menu.addAction(tr("Find Paths &from Here…"), this, [this, entity] { Q_EMIT pathsFromWanted(entity); });
    menu.addAction(tr("Find Paths &to Here…"), this, [this, entity] { Q_EMIT pathsToWanted(entity); });
    menu.addSeparator();
    add(menu, m_actions, {Command::togglePin, Command::renameEntity, Command::mergeEntities});
    menu.addSeparator();
    addRecordEdits(menu);
    menu.addSeparator();
    add(menu, m_actions, {Command::copySelection, Command::copyName, Command::fitSelection});
    menu.addSeparator();
    add(menu, m_actions, {Command::hideSelection, Command::deleteSelection});
}

/// Of all that is selected, not only of the sort that was hit.
void CanvasMenu::addRecordEdits(QMenu& menu) {
    const SelectedItems& items = m_selection.items();
    fillRecordMenu(menu, m_document, {items.entities, items.relationships, {}});
}

void CanvasMenu::fillForOther(QMenu& menu, Command own) {
    menu.addAction(tr("&Open in Inspector"), this, &CanvasMenu::openWanted);
    menu.addSeparator();
    add(menu, m_actions, {own, Command::deleteSelection});
}

void CanvasMenu::fillForRelationship(QMenu& menu, RelationshipId relationship) {
    menu.addAction(tr("&Open in Inspector"), this, &CanvasMenu::openWanted);
    menu.addSeparator();
    QAction* reverse = menu.addAction(tr("&Reverse Direction"), this,
                                      [this, relationship] { Q_EMIT reverseWanted(relationship); });
    enableAs(reverse, m_actions, Command::deleteSelection);
    add(menu, m_actions, {Command::copyName, Command::fitSelection});
    menu.addSeparator();
    addRecordEdits(menu);
    menu.addSeparator();
    add(menu, m_actions, {Command::hideSelection, Command::deleteSelection});
}

void CanvasMenu::fillForPlace(QMenu& menu, Point at, QPoint global) {
    QAction* entity = menu.addAction(tr("Add &Entity Here…"), this,
                                     [this, at, global] { Q_EMIT entityWanted(at, global); });
    enableAs(entity, m_actions, Command::addEntity);
    add(menu, m_actions, {Command::pasteSelection});
    menu.addSeparator();
    add(menu, m_actions, {Command::addNote, Command::addFrame, Command::addArrow, Command::addImage});
    menu.addSeparator();
    add(menu, m_actions, {Command::selectAll, Command::showHidden, Command::removeOverlaps});
    menu.addSeparator();
    add(menu, m_actions, {Command::fitAll, Command::zoomActual, Command::exportPicture});
}

} // namespace moneyties::ui
