#include "ui/controllers/selection_controller.h"

#include "ui/canvas/graph_view.h"

namespace moneyties::ui {

SelectionController::SelectionController(Selection& selection, canvas::GraphView& view, QObject* parent)
    : QObject(parent), m_selection(selection), m_view(view) {
    connect(&view, &canvas::GraphView::selectionRequested, this, &SelectionController::take);
    connect(&selection, &Selection::changed, this, &SelectionController::show);
    show(selection.items());
}

void SelectionController::take(const canvas::PickedItems& items) {
    m_selection.set({items.entities, items.relationships, {}});
}

void SelectionController::show(const SelectedItems& items) {
    m_view.setSelection({items.entities, items.relationships});
}

} // namespace moneyties::ui
