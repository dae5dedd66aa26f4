#include "ui/closeness_menu.h"

#include <QAction>
#include <QMenu>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using canvas::Closeness;

TEST_CASE("closeness menu: what is chosen is set, and marked when the menu opens again", "[menus]") {
    QMenu menu;
    Closeness chosen = Closeness::byTies;
    ui::addClosenessMenu(
        menu, [&] { return chosen; }, [&](Closeness closeness) { chosen = closeness; });
    QMenu* choices = menu.actions().back()->menu();
    REQUIRE(choices != nullptr);
    REQUIRE(choices->actions().size() == 3);

    Q_EMIT choices->aboutToShow();
    CHECK(choices->actions().at(2)->isChecked());

    choices->actions().at(1)->trigger();
    CHECK(chosen == Closeness::byAmount);
    Q_EMIT choices->aboutToShow();
    CHECK(choices->actions().at(1)->isChecked());
    CHECK_FALSE(choices->actions().at(2)->isChecked());
}
