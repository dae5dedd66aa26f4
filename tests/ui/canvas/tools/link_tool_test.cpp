#include "ui/canvas/tools/link_tool.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

PointerInput at(Point point, Hit hit) {
    return {point, hit};
}
constexpr Hit kFirst{Hit::What::node, 1};
constexpr Hit kSecond{Hit::What::node, 2};

} // namespace

TEST_CASE("two clicks on two nodes link them", "[tools]") {
    LinkTool tool(kNoIndex);
    CHECK(tool.press(at({1, 1}, kFirst)) == Intents{DraftLink{1, {1, 1}, {}}});
    CHECK(tool.move(at({5, 5}, {})) == Intents{DraftLink{1, {5, 5}, {}}});
    CHECK_FALSE(tool.isDone());
    const Intents linked{CancelGesture{}, LinkNodes{1, 2}};
    CHECK(tool.press(at({9, 9}, kSecond)) == linked);
    CHECK(tool.isDone());
}

TEST_CASE("a link that begins at the selected node needs one click", "[tools]") {
    LinkTool tool(7);
    const Intents linked{CancelGesture{}, LinkNodes{7, 2}};
    CHECK(tool.press(at({9, 9}, kSecond)) == linked);
}

TEST_CASE("the second click on empty canvas asks for a new node there", "[tools]") {
    LinkTool tool(1);
    const Intents wanted{CancelGesture{}, LinkToNew{1, {4, 4}}};
    CHECK(tool.press(at({4, 4}, {})) == wanted);
}

TEST_CASE("the first click on empty canvas gives up", "[tools]") {
    LinkTool tool(kNoIndex);
    CHECK(tool.press(at({4, 4}, {})) == Intents{CancelGesture{}});
    CHECK(tool.isDone());
}
