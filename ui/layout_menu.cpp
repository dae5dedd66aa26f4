#include "ui/layout_menu.h"

#include <QCoreApplication>
#include <QMenu>

namespace moneyties::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::LayoutMenu)
};

/// The name of an algorithm for people; its stable name where it has none yet.
QString nameOf(const layout::AlgorithmName& algorithm) {
    switch (algorithm.algorithm) {
    case layout::Algorithm::automatic:
        return Words::tr("&Automatic");
    case layout::Algorithm::stress:
        return Words::tr("&Stress");
    case layout::Algorithm::force:
        return Words::tr("&Force");
    case layout::Algorithm::circular:
        return Words::tr("&Circular");
    default:
        return QString::fromUtf8(algorithm.name.data(), static_cast<qsizetype>(algorithm.name.size()));
    }
}

QString tipOf(layout::Algorithm algorithm) {
    switch (algorithm) {
    case layout::Algorithm::automatic:
        return Words::tr("Whatever reads best at this size");
    case layout::Algorithm::stress:
        return Words::tr("Distances on the board as in the graph");
    case layout::Algorithm::force:
        return Words::tr("Neighbours near one another, strangers apart");
    case layout::Algorithm::circular:
        return Words::tr("Everyone on a circle");
    default:
        return {};
    }
}

} // namespace

void fillLayoutMenu(QMenu& menu, const std::function<void(layout::Algorithm)>& run) {
    menu.setToolTipsVisible(true);
    for (const layout::AlgorithmName& algorithm : layout::algorithms()) {
        QAction* action = menu.addAction(nameOf(algorithm));
        action->setToolTip(tipOf(algorithm.algorithm));
        QObject::connect(action, &QAction::triggered, &menu,
                         [run, chosen = algorithm.algorithm] { run(chosen); });
    }
}

} // namespace moneyties::ui
