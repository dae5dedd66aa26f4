// What BoardController offers in menus, and how deals are drawn.
#include "ui/canvas/graph_view.h"
#include "ui/controllers/board_controller.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/edits/board_edits.h"
#include "ui/models/selection.h"
#include "ui/panels/board_filter_popup.h"
#include "ui/panels/board_tabs.h"
#include "ui/panels/browse_panel.h"

#include <QMenu>

#include <algorithm>

namespace moneyties::ui {

void BoardController::fillAddMenu(QMenu& menu, const std::vector<EntityId>& entities) {
    for (const Board& board : receivers())
        menu.addAction(QString::fromStdString(board.name).replace(QLatin1Char('&'), QLatin1String("&&")),
                       this, [this, entities, id = board.id] { add(entities, id); });
    if (!menu.isEmpty())
        menu.addSeparator();
    menu.addAction(tr("New Board…"), this, [this, entities] { addBoardWith(nodesOf(entities)); });
}

void BoardController::toggleHubs() {
    const SelectedItems& selected = m_selection.items();
    std::vector<DealId> deals;
    if (selected.deal)
        deals.push_back(selected.deal);
    for (const RelationshipId id : selected.relationships)
        if (const auto tie = m_document.project().relationship(id);
            tie && tie->deal && std::ranges::find(deals, tie->deal) == deals.end())
            deals.push_back(tie->deal);
    m_scene.toggleHubs(deals.empty() ? m_scene.dealsOnBoard() : deals);
}

void BoardController::openFilter() {
    const canvas::SceneInput& input = m_scene.input();
    BoardContents contents;
    for (const store::EntityRow& row : input.entities)
        if (const EntityKind* kind = input.vocabulary.kind(row.kind))
            ++contents.kinds[kind->code];
    for (const Relationship& relationship : input.relationships)
        if (const RelationshipType* type = input.vocabulary.type(relationship.type))
            ++contents.categories[type->category];
    auto* popup = new BoardFilterPopup(input.vocabulary, contents, m_scene.filter(), &m_tabs);
    connect(popup, &BoardFilterPopup::changed, &m_scene, &SceneController::setFilter);
    popup->openUnder(m_tabs.filterButton());
}

void BoardController::openListMenu(QPoint global) {
    const std::vector<EntityId> entities = m_selection.items().entities;
    if (entities.empty() || !m_document.isWritable())
        return;
    auto* menu = new QMenu(&m_browse);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("browseMenu"));
    fillAddMenu(*menu->addMenu(tr("Add to &Board")), entities);
    menu->popup(global);
}

void BoardController::fillNewMenu(QMenu& menu) {
    menu.addAction(tr("Empty Board"), this, &BoardController::addEmptyBoard);
    const auto selected = static_cast<int>(m_selection.items().entities.size());
    QAction* selection = menu.addAction(tr("With the %n Selected", nullptr, selected), this,
                                        &BoardController::addBoardFromSelection);
    selection->setEnabled(selected > 0);
    const QString query = m_browse.searchText().trimmed();
    QAction* search = menu.addAction(query.isEmpty() ? tr("Filled by a Search")
                                                     : tr("Filled by the Search “%1”").arg(query),
                                     this, &BoardController::addBoardFromSearch);
    search->setEnabled(!query.isEmpty());
    search->setToolTip(tr("Type into the search field first: the board then shows whoever it finds"));
    menu.setToolTipsVisible(true);
    menu.addSeparator();
    menu.addAction(tr("Copy of “%1”").arg(QString::fromStdString(m_scene.board().name)), this,
                   &BoardController::duplicateCurrent);
}

void BoardController::fillTabMenu(QMenu& menu) {
    if (!m_actions)
        return;
    for (const Command command : {Command::renameBoard, Command::duplicateBoard, Command::saveBoardView})
        menu.addAction((*m_actions)[command]);
    if (m_scene.board().membership == Membership::query)
        menu.addAction((*m_actions)[Command::keepBoardAsList]);
    menu.addSeparator();
    menu.addAction((*m_actions)[Command::deleteBoard]);
}

} // namespace moneyties::ui
