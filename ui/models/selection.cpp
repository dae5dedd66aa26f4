#include "ui/models/selection.h"

#include <utility>

namespace moneyties::ui {

void Selection::set(SelectedItems items) {
    if (items == m_items)
        return;
    m_items = std::move(items);
    Q_EMIT changed(m_items);
}

} // namespace moneyties::ui
