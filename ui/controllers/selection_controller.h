// Owns SelectionController: the canvas shows and changes the one selection of the window.
#pragma once

#include "ui/models/selection.h"

#include <QObject>

namespace moneyties::canvas {
class GraphView;
struct PickedItems;
} // namespace moneyties::canvas

namespace moneyties::ui {

class SelectionController : public QObject {
    Q_OBJECT

public:
    SelectionController(Selection& selection, canvas::GraphView& view, QObject* parent);

private:
    void take(const canvas::PickedItems& items);
    void show(const SelectedItems& items);

    Selection& m_selection;
    canvas::GraphView& m_view;
};

} // namespace moneyties::ui
