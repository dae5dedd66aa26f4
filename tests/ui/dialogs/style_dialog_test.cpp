#include "ui/dialogs/style_dialog.h"

#include "tests/ui/support/editing_fixture.h"

#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::ui;

namespace {

struct Opened {
    EditingFixture fixture;
    StyleDialog dialog{fixture.project(), nullptr};
    std::vector<StyleDialog::Change> changes;

    Opened() {
        dialog.setRules(style::defaultRules());
        QObject::connect(
            &dialog, &StyleDialog::changed, &dialog,
            [this](const style::StyleRules&, StyleDialog::Change change) { changes.push_back(change); });
    }
    QListWidget& list() { return *dialog.findChild<QListWidget*>(QStringLiteral("styleRules")); }
    void press(const char* name) {
        QTest::mouseClick(dialog.findChild<QToolButton*>(QLatin1String(name)), Qt::LeftButton);
    }
};

} // namespace

TEST_CASE("the style dialog lists the rules and switches one off", "[style]") {
    Opened opened;
    REQUIRE(opened.list().count() == static_cast<int>(style::defaultRules().rules.size()));
    opened.list().item(1)->setCheckState(Qt::Unchecked);
    REQUIRE(opened.changes.size() == 1);
    CHECK(opened.dialog.rules().rules[1].is == style::StyleRule::Switch::off);
}

TEST_CASE("rules are added, moved and deleted, one change each", "[style]") {
    Opened opened;
    const auto before = opened.dialog.rules().rules;
    opened.press("styleAdd");
    REQUIRE(opened.dialog.rules().rules.size() == before.size() + 1);
    const style::StyleRule added = opened.dialog.rules().rules.back();
    opened.press("styleUp");
    CHECK(opened.changes.back() == StyleDialog::Change::order);
    CHECK(opened.dialog.rules().rules[before.size() - 1] == added);
    opened.press("styleRemove");
    CHECK(opened.dialog.rules().rules == before);
    CHECK(opened.changes.size() == 3);
}
