#include "ui/canvas/tools/annotate_tool.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

PointerInput at(double x, double y, Hit hit = {}, Qt::MouseButton button = Qt::LeftButton) {
    return {{x, y}, hit, button};
}

} // namespace

TEST_CASE("A drag draws one note from corner to corner, and the tool is done", "[annotate]") {
    AnnotateTool tool(AnnotationKind::note);
    CHECK(tool.press(at(10, 10)).empty());
    CHECK(tool.move(at(40, 30)) == Intents{ShowOutline{{{10, 10}, {40, 10}, {40, 30}, {10, 30}}}});
    CHECK_FALSE(tool.isDone());
    CHECK(tool.release(at(40, 30)) ==
          Intents{CancelGesture{}, PlaceAnnotation{AnnotationKind::note, {10, 10}, {40, 30}}});
    CHECK(tool.isDone());
}

TEST_CASE("An arrow knows the nodes at its ends", "[annotate]") {
    AnnotateTool tool(AnnotationKind::arrow);
    tool.press(at(0, 0, {Hit::What::node, 3}));
    CHECK(tool.release(at(9, 9, {Hit::What::handle, 5})) ==
          Intents{CancelGesture{}, PlaceAnnotation{AnnotationKind::arrow, {0, 0}, {9, 9}, 3, 5}});
}

TEST_CASE("Another button or Escape ends the tool without drawing", "[annotate]") {
    AnnotateTool first(AnnotationKind::frame);
    CHECK(first.press(at(0, 0, {}, Qt::RightButton)) == Intents{CancelGesture{}});
    CHECK(first.isDone());
    AnnotateTool second(AnnotationKind::frame);
    second.press(at(0, 0));
    CHECK(second.cancel() == Intents{CancelGesture{}});
    CHECK(second.isDone());
}
