#include "ui/closeness_menu.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QString>

namespace moneyties::ui {

namespace {

using canvas::Closeness;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(moneyties::ui::ClosenessMenu)
};

} // namespace

void addClosenessMenu(QMenu& menu, const std::function<Closeness()>& value,
                      const std::function<void(Closeness)>& set) {
    QMenu* choices = menu.addMenu(Words::tr("Shorter l&ines for"));
    choices->setToolTipsVisible(true);
    auto* group = new QActionGroup(choices);
    const auto add = [&](const QString& name, const QString& tip, Closeness closeness) {
        QAction* action = choices->addAction(name);
        action->setToolTip(tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(closeness));
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, choices, [set, closeness] { set(closeness); });
    };
    add(Words::tr("&Nothing: all alike"), Words::tr("Lines as long as their labels need"), Closeness::alike);
    add(Words::tr("Larger &amounts"), Words::tr("The more money, the closer; each currency by itself"),
        Closeness::byAmount);
    add(Words::tr("&More relationships"), Words::tr("The more ties join two, the closer they stand"),
        Closeness::byTies);
    QObject::connect(choices, &QMenu::aboutToShow, choices, [group, value] {
        for (QAction* action : group->actions())
            action->setChecked(action->data().toInt() == static_cast<int>(value()));
    });
}

} // namespace moneyties::ui
