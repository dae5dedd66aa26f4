#include "ui/controllers/selection_controller.h"

#include "core/base/error.h"
#include "ui/canvas/graph_view.h"
#include "ui/models/document.h"

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
    m_selection.set({items.entities, items.relationships, {}});
}

void SelectionController::dropRemoved(const store::ChangeSet& changes) {
    const store::Project& project = m_document.project();
    SelectedItems items = m_selection.items();
    const bool mayBeGone = changes.everything || !changes.entities.removed.empty() ||
                           !changes.relationships.removed.empty() || !changes.deals.removed.empty();
    if (items.isEmpty() || !mayBeGone)
        return;
    try {
        std::erase_if(items.entities, [&project](EntityId id) { return !project.entity(id); });
        std::erase_if(items.relationships,
                      [&project](RelationshipId id) { return !project.relationship(id); });
        if (items.deal && !project.deal(items.deal))
            items.deal = {};
    } catch (const Error& error) {
        Q_EMIT m_document.failed(error);
    }
    m_selection.set(std::move(items));
}

void SelectionController::show(const SelectedItems& items) {
    m_view.setSelection({items.entities, items.relationships});
}

} // namespace moneyties::ui
