#include "ui/controllers/selection_controller.h"

#include "core/base/error.h"
#include "ui/canvas/graph_view.h"
#include "ui/models/document.h"

#include <set>
#include <utility>

namespace moneyties::ui {

SelectionController::SelectionController(Document& document, Selection& selection, canvas::GraphView& view,
                                         QObject* parent)
    : QObject(parent), m_document(document), m_selection(selection), m_view(view) {
    connect(&view, &canvas::GraphView::selectionRequested, this, &SelectionController::take);
    connect(&selection, &Selection::changed, this, &SelectionController::show);
    connect(&document, &Document::changed, this, &SelectionController::dropRemoved);
    show(selection.items());
}

void SelectionController::take(const canvas::PickedItems& items) {
    SelectedItems selected{{}, items.relationships, {}, items.annotations};
    for (const EntityId node : items.entities)
        if (node)
            selected.entities.push_back(node);
        else if (const AnnotationId frame = canvas::frameOf(node))
            selected.annotations.push_back(frame);
        else if (items.entities.size() == 1)
            selected.deal = canvas::dealOf(node);
    m_selection.set(std::move(selected));
}

void SelectionController::dropRemoved(const store::ChangeSet& changes) {
    const store::Project& project = m_document.project();
    SelectedItems items = m_selection.items();
    const bool mayBeGone = changes.everything || !items.annotations.empty() ||
                           !changes.entities.removed.empty() || !changes.relationships.removed.empty() ||
                           !changes.deals.removed.empty();
    if (items.isEmpty() || !mayBeGone)
        return;
    try {
        std::erase_if(items.entities, [&project](EntityId id) {
            const auto entity = project.entity(id);
            return !entity || entity->mergedInto;
        });
        std::erase_if(items.relationships,
                      [&project](RelationshipId id) { return !project.relationship(id); });
        if (!items.annotations.empty()) {
            std::set<AnnotationId> known;
            for (const Board& board : project.boards())
                for (const Annotation& annotation : project.annotationsOf(board.id))
                    known.insert(annotation.id);
            std::erase_if(items.annotations, [&known](AnnotationId id) { return !known.contains(id); });
        }
        if (items.deal && !project.deal(items.deal))
            items.deal = {};
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
    m_selection.set(std::move(items));
}

void SelectionController::show(const SelectedItems& items) {
    canvas::PickedItems picked{items.entities, items.relationships, items.annotations};
    for (const AnnotationId frame : items.annotations)
        picked.entities.push_back(canvas::standIn(frame));
    if (items.deal)
        picked.entities.push_back(canvas::standIn(items.deal));
    std::erase_if(picked.entities,
                  [this](EntityId node) { return !node && m_view.lookup().node(node) == canvas::kNoIndex; });
    m_view.setSelection(std::move(picked));
}

} // namespace moneyties::ui
