#include "ui/layout_menu.h"

#include <QAction>
#include <QMenu>

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <vector>

using namespace moneyties;
using canvas::ArrangeBy;

namespace {

void triggerAll(const QMenu& menu) {
    for (QAction* action : menu.actions())
        if (action->menu() != nullptr)
            triggerAll(*action->menu());
        else if (!action->isSeparator())
            action->trigger();
}

std::vector<ArrangeBy> allOffered() {
    QMenu menu;
    std::vector<ArrangeBy> offered;
    ui::fillLayoutMenu(menu, [&](const ArrangeBy& by) { offered.push_back(by); });
    triggerAll(menu);
    return offered;
}

} // namespace

TEST_CASE("layout menu: every layout that exists is offered", "[menus]") {
    const std::vector<ArrangeBy> offered = allOffered();
    for (const layout::AlgorithmName& algorithm : layout::algorithms()) {
        INFO(algorithm.name);
        CHECK(std::ranges::find(offered, algorithm.algorithm, &ArrangeBy::algorithm) != offered.end());
    }
}

TEST_CASE("layout menu: no two entries do the same", "[menus]") {
    const std::vector<ArrangeBy> offered = allOffered();
    for (std::size_t i = 0; i < offered.size(); ++i)
        CHECK(std::ranges::count(offered, offered[i]) == 1);
}

TEST_CASE("layout menu: the entries of one menu have keys of their own", "[menus]") {
    QMenu menu;
    ui::fillLayoutMenu(menu, [](const ArrangeBy&) {});
    QString keys;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        const qsizetype at = action->text().indexOf(QLatin1Char('&'));
        REQUIRE(at >= 0);
        const QChar key = action->text().at(at + 1).toLower();
        INFO(action->text().toStdString());
        CHECK_FALSE(keys.contains(key));
        keys.append(key);
    }
}
