#include "ui/widgets/tab_strip.h"

#include "tests/ui/support/typing.h"
#include "ui/widgets/input_line.h"

#include <QSignalSpy>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

struct Strip : TabStrip {
    Strip() {
        for (const char* name : {"Everything", "Musk & Google", "資金"})
            setName(count(), QString::fromUtf8(name));
        resize(600, 32);
        show();
    }
    void doubleClick(int tab) { QTest::mouseDClick(this, Qt::LeftButton, {}, tabRect(tab).center()); }
};

} // namespace

TEST_CASE("A single short tab takes no more room than its name", "[tabs]") {
    TabStrip strip;
    strip.setName(0, QStringLiteral("資金"));
    CHECK(strip.minimumSizeHint().width() <= strip.tabRect(0).width());
}

TEST_CASE("A double click opens the name in place, and Enter takes what was typed", "[tabs]") {
    Strip strip;
    QSignalSpy renamed(&strip, &TabStrip::renamed);
    strip.doubleClick(1);
    REQUIRE(strip.renamer());
    CHECK(strip.renamer()->text() == QStringLiteral("Musk & Google"));
    typeInto(strip.renamer(), QStringLiteral("イーロン"));
    QTest::keyClick(strip.renamer(), Qt::Key_Return);
    CHECK_FALSE(strip.renamer());
    REQUIRE(renamed.size() == 1);
    CHECK(renamed.front().at(0).toInt() == 1);
    CHECK(renamed.front().at(1).toString() == QStringLiteral("イーロン"));
}

TEST_CASE("Escape keeps the old name, and an unchanged one tells nothing", "[tabs]") {
    Strip strip;
    QSignalSpy renamed(&strip, &TabStrip::renamed);
    strip.startRenaming(0);
    typeInto(strip.renamer(), QStringLiteral("x"));
    QTest::keyClick(strip.renamer(), Qt::Key_Escape);
    strip.startRenaming(2);
    QTest::keyClick(strip.renamer(), Qt::Key_Return);
    CHECK(renamed.isEmpty());
    CHECK_FALSE(strip.renamer());
}

TEST_CASE("Enter inside a composition does not end the renaming", "[tabs]") {
    Strip strip;
    QSignalSpy renamed(&strip, &TabStrip::renamed);
    strip.startRenaming(0);
    QInputMethodEvent composing(QStringLiteral("しきん"), {});
    QCoreApplication::sendEvent(strip.renamer(), &composing);
    QTest::keyClick(strip.renamer(), Qt::Key_Return);
    CHECK(strip.renamer());
    CHECK(renamed.isEmpty());
}

TEST_CASE("A tab dragged past another tells its new order once, when it is let go", "[tabs]") {
    Strip strip;
    strip.setTabData(0, 1);
    strip.setTabData(1, 2);
    strip.setTabData(2, 3);
    QSignalSpy reordered(&strip, &TabStrip::orderChanged);
    const QPoint from = strip.tabRect(0).center();
    const QPoint to = strip.tabRect(1).center() + QPoint(20, 0);
    QTest::mousePress(&strip, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 8; ++step)
        QTest::mouseMove(&strip, from + (to - from) * step / 8);
    CHECK(reordered.isEmpty());
    QTest::mouseRelease(&strip, Qt::LeftButton, {}, to);
    CHECK(reordered.size() == 1);
    CHECK(strip.tabData(1).toInt() == 1);
}

TEST_CASE("Tabs of a project that cannot be written cannot be renamed or moved", "[tabs]") {
    Strip strip;
    strip.setEditing(TabStrip::Editing::refused);
    strip.doubleClick(0);
    CHECK_FALSE(strip.renamer());
    CHECK_FALSE(strip.isMovable());
}
