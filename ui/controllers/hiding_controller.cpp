#include "ui/controllers/hiding_controller.h"

#include "core/store/edit.h"
#include "ui/canvas/graph_view.h"
#include "ui/controllers/scene_controller.h"
#include "ui/models/document.h"
#include "ui/models/edits/names_of.h"
#include "ui/models/selection.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace moneyties::ui {

namespace {

enum class Visibility { shown, hidden };

/// The links as they are on the board, or as they are by default, with another visibility.
std::vector<BoardLink> linksWith(const std::vector<BoardLink>& written,
                                 const std::vector<RelationshipId>& wanted, Visibility visibility) {
    std::unordered_map<RelationshipId, BoardLink> links;
    for (const RelationshipId relationship : wanted)
        links[relationship].relationship = relationship;
    for (const BoardLink& link : written)
        if (const auto found = links.find(link.relationship); found != links.end())
            found->second = link;
    std::vector<BoardLink> changed;
    for (const RelationshipId relationship : wanted) {
        changed.push_back(links.at(relationship));
        changed.back().hidden = visibility == Visibility::hidden;
    }
    return changed;
}

/// What is hidden and would be shown: the ids of nodes and of links.
SelectedItems hiddenOn(const canvas::SceneInput& board) {
    std::unordered_set<EntityId> present;
    for (const store::EntityRow& row : board.entities)
        present.insert(row.id);
    SelectedItems hidden;
    for (const BoardNode& node : board.nodes)
        if (node.hidden && present.contains(node.entity))
            hidden.entities.push_back(node.entity);
    for (const BoardLink& link : board.links)
        if (link.hidden)
            hidden.relationships.push_back(link.relationship);
    return hidden;
}

} // namespace

HidingController::HidingController(Document& document, Selection& selection, SceneController& scene,
                                   canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_scene(scene), m_view(view) {}

std::size_t HidingController::hiddenCount() const {
    const SelectedItems hidden = hiddenOn(m_scene.input());
    return hidden.entities.size() + hidden.relationships.size();
}

void HidingController::hideSelection() {
    const SelectedItems items = m_selection.items();
    const std::size_t count = items.entities.size() + items.relationships.size();
    if (count == 0)
        return;
    const auto nodes = m_scene.changedNodes(items.entities, [](BoardNode& node) { node.hidden = true; });
    const auto links = linksWith(m_scene.input().links, items.relationships, Visibility::hidden);
    const std::string subject = items.entities.size() == 1 && count == 1
                                    ? nameOf(m_document.project(), items.entities.front())
                                    : std::to_string(count);
    const bool done = m_document.run({store::ActionCode::hideItems, {subject}}, [&](store::Edit& edit) {
        edit.place(m_scene.board().id, nodes);
        edit.shape(m_scene.board().id, links);
    });
    if (done)
        m_selection.clear();
}

void HidingController::showHidden() {
    SelectedItems hidden = hiddenOn(m_scene.input());
    const std::size_t count = hidden.entities.size() + hidden.relationships.size();
    if (count == 0) {
        Q_EMIT noted(tr("Nothing is hidden on this board."));
        return;
    }
    const auto nodes = m_scene.changedNodes(hidden.entities, [](BoardNode& node) { node.hidden = false; });
    const auto links = linksWith(m_scene.input().links, hidden.relationships, Visibility::shown);
    const bool done =
        m_document.run({store::ActionCode::showHidden, {std::to_string(count)}}, [&](store::Edit& edit) {
            edit.place(m_scene.board().id, nodes);
            edit.shape(m_scene.board().id, links);
        });
    if (!done)
        return;
    m_view.reveal({hidden.entities, hidden.relationships});
    m_selection.set(std::move(hidden));
}

} // namespace moneyties::ui
