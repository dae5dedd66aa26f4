// Owns the compiled-in files (icons, style sheet, translations): a static library must ask for them by name.
#pragma once

namespace moneyties::ui {

/// Makes ":/icons", ":/theme" and ":/translations" readable; cheap when called again.
void useResources();

} // namespace moneyties::ui
