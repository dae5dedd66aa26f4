#include "ui/theme/resources.h"

#include <QDir>

// Q_INIT_RESOURCE declares a function of the global namespace.
static void initialiseResources() {
    Q_INIT_RESOURCE(resources);
}

namespace moneyties::ui {

void useResources() {
    static const bool done = (initialiseResources(), true);
    Q_UNUSED(done);
}

} // namespace moneyties::ui
