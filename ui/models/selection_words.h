// Owns the words of the status line for what is selected.
#pragma once

#include "core/store/project.h"
#include "ui/models/selection.h"

#include <QString>

namespace moneyties::ui {

/// "2 entities, 1 relationship · US$1,000,000,000"; empty when nothing is selected.
QString selectionWords(const store::Project& project, const SelectedItems& items);

} // namespace moneyties::ui
