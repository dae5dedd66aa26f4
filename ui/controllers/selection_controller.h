// Owns SelectionController: the canvas shows and changes the one selection of the window, which lets go of
// what is removed.
#pragma once

#include "core/store/change_set.h"
#include "ui/models/selection.h"

#include <QObject>

namespace moneyties::canvas {
class GraphView;
struct PickedItems;
} // namespace moneyties::canvas

namespace moneyties::ui {

class Document;

class SelectionController : public QObject {
    Q_OBJECT

public:
    SelectionController(Document& document, Selection& selection, canvas::GraphView& view, QObject* parent);

private:
    void take(const canvas::PickedItems& items);
    void show(const SelectedItems& items);
    void dropRemoved(const store::ChangeSet& changes);

    Document& m_document;
    Selection& m_selection;
    canvas::GraphView& m_view;
};

} // namespace moneyties::ui
