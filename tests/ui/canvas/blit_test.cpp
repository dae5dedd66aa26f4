#include "ui/canvas/blit.h"

#include <QImage>
#include <QRect>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

Frame redFrame(const ViewTransform& view) {
    Frame frame;
    frame.request.view = view;
    frame.image = QImage(static_cast<int>(view.viewport.width), static_cast<int>(view.viewport.height),
                         QImage::Format_RGB32);
    frame.image.fill(Qt::red);
    return frame;
}

} // namespace

TEST_CASE("what a frame covers of a view is red all over once it is blitted", "[canvas]") {
    const Frame frame = redFrame({{0, 0}, 1, {200, 100}});
    for (const ViewTransform view :
         {ViewTransform{{30.3, 10}, 1, {300, 200}}, ViewTransform{{0, 0}, 0.37, {300, 200}},
          ViewTransform{{70, 20}, 2.3, {300, 200}}}) {
        QImage shown(300, 200, QImage::Format_RGB32);
        shown.fill(Qt::white);
        QPainter painter(&shown);
        blit(painter, frame, view);
        painter.end();
        const QRect covered = coveredArea(frame, view);
        CHECK_FALSE(covered.isEmpty());
        CHECK(QRect(0, 0, 300, 200).contains(covered));
        int white = 0;
        for (int y = covered.top(); y <= covered.bottom(); ++y)
            for (int x = covered.left(); x <= covered.right(); ++x)
                white += shown.pixel(x, y) != qRgb(255, 0, 0);
        CHECK(white == 0);
    }
}

TEST_CASE("a frame far from what the view shows covers nothing", "[canvas]") {
    CHECK(coveredArea(redFrame({{0, 0}, 1, {200, 100}}), {{5000, 0}, 1, {300, 200}}).isEmpty());
}
