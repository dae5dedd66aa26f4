#include "ui/picture/legend_card.h"

#include "tests/ui/canvas/small_scene.h"

#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::picture;
using Fold = LegendCard::Fold;

namespace {

Legend legendWithForms() {
    canvas::SceneData scene = test::SmallScene{{{0, 0}, {260, 40}}, {{0, 1}}}.make();
    std::vector<style::LinkLook> looks = scene.linkLooks.values();
    looks[0].lineMark = style::LineMark::cross;
    looks[0].mark = style::EvidenceMark::conflict;
    scene.linkLooks = std::move(looks);
    return Legend(scene, builtInVocabulary(), {});
}

} // namespace

TEST_CASE("the legend's card unfolds with a click and stays in its corner", "[picture]") {
    QWidget canvas;
    canvas.resize(900, 600);
    LegendCard card(&canvas);
    CHECK(card.isHidden());
    card.setLegend(legendWithForms());
    canvas.show();
    CHECK(card.isVisible());
    const int folded = card.height();
    QSignalSpy changes(&card, &LegendCard::foldChanged);
    QTest::mouseClick(card.findChild<QToolButton*>(QStringLiteral("legendFold")), Qt::LeftButton);
    CHECK(card.fold() == Fold::unfolded);
    CHECK(changes.size() == 1);
    CHECK(card.height() > folded);
    canvas.resize(700, 400);
    QTest::qWait(0);
    CHECK(canvas.rect().contains(card.geometry()));
    CHECK(canvas.height() - card.geometry().bottom() < 16);
}

TEST_CASE("a legend with nothing to tell shows no card", "[picture]") {
    QWidget canvas;
    LegendCard card(&canvas);
    card.setLegend(legendWithForms());
    CHECK_FALSE(card.isHidden());
    card.setLegend({});
    CHECK(card.isHidden());
}
