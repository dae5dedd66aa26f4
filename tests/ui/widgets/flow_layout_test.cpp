#include "ui/widgets/flow_layout.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/elided_label.h"

#include <QLayout>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

TEST_CASE("A flow layout goes on below when a row is full, and asks for the height it then needs",
          "[widgets]") {
    QWidget box;
    auto* flow = new FlowLayout(&box, 4);
    for (int i = 0; i < 6; ++i)
        flow->addWidget(new Chip(QStringLiteral("Companies"), &box));
    const int one = flow->itemAt(0)->sizeHint().height();
    const int width = flow->itemAt(0)->sizeHint().width();
    CHECK(flow->heightForWidth(6 * width + 5 * 4) == one);
    CHECK(flow->heightForWidth(6 * width + 5 * 4 - 1) == 2 * one + 4);
    CHECK(flow->heightForWidth(width) == 6 * one + 5 * 4);
    flow->setGeometry(QRect(0, 0, 2 * width + 4, 1000));
    CHECK(flow->itemAt(2)->geometry().topLeft() == QPoint(0, one + 4));
    CHECK(flow->itemAt(3)->geometry().left() == width + 4);
}

TEST_CASE("A chip shows its count and says it to screen readers", "[widgets]") {
    Chip chip(QStringLiteral("People & firms"));
    chip.setCount(8);
    CHECK(chip.accessibleName() == QStringLiteral("People & firms 8"));
    CHECK(chip.text() == QStringLiteral("People && firms 8"));
}

TEST_CASE("An elided label never asks for more than a few letters", "[widgets]") {
    ElidedLabel label(QStringLiteral("A very long name of a very long company"));
    CHECK(label.minimumSizeHint().width() < label.sizeHint().width() / 4);
    CHECK(label.accessibleName() == label.text());
}
