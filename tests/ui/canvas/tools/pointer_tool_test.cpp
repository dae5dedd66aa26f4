#include "ui/canvas/tools/pointer_tool.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

constexpr Hit kEmpty{};
constexpr Hit kNode{Hit::What::node, 3, Hit::State::plain};
constexpr Hit kSelectedNode{Hit::What::node, 3, Hit::State::selected};
constexpr Hit kOtherNode{Hit::What::node, 5, Hit::State::plain};
constexpr Hit kLink{Hit::What::link, 8, Hit::State::plain};
constexpr Hit kHandle{Hit::What::handle, 3, Hit::State::plain};

PointerInput input(Point at, Hit hit, Qt::KeyboardModifiers modifiers = Qt::NoModifier,
                   Qt::MouseButton button = Qt::LeftButton) {
    return {at, hit, button, modifiers, PointerInput::Space::up};
}

/// Everything that a press, moves through two points and a release answer with.
Intents drag(PointerTool& tool, PointerInput press, Hit end = kEmpty) {
    Intents all = tool.press(press);
    PointerInput step = press;
    for (const Point at : {press.at + Point{10, 0}, press.at + Point{30, 20}}) {
        step.at = at;
        step.hit = end;
        for (const Intent& intent : tool.move(step))
            all.push_back(intent);
    }
    for (const Intent& intent : tool.release(step))
        all.push_back(intent);
    return all;
}

Intents click(PointerTool& tool, PointerInput at) {
    Intents all = tool.press(at);
    for (const Intent& intent : tool.release(at))
        all.push_back(intent);
    return all;
}

template<class T>
std::vector<T> only(const Intents& intents) {
    std::vector<T> found;
    for (const Intent& intent : intents)
        if (const T* wanted = std::get_if<T>(&intent))
            found.push_back(*wanted);
    return found;
}

} // namespace

TEST_CASE("dragging empty canvas, the middle button or with Space pans by what the hand moved", "[tools]") {
    PointerInput press = input({100, 100}, kEmpty);
    SECTION("left button on empty canvas") {}
    SECTION("left button on a link") {
        press.hit = kLink;
    }
    SECTION("middle button on a node") {
        press.hit = kNode;
        press.button = Qt::MiddleButton;
    }
    SECTION("Space held on a node") {
        press.hit = kNode;
        press.space = PointerInput::Space::held;
    }
    PointerTool tool;
    const Intents expected{PanBy{{10, 0}}, PanBy{{20, 20}}};
    CHECK(drag(tool, press) == expected);
}

TEST_CASE("a click selects what is below the pointer", "[tools]") {
    struct Case {
        Hit hit;
        Qt::KeyboardModifiers modifiers;
        std::vector<SelectHit> expected;
    };
    const Case c = GENERATE(values<Case>({
        {kNode, Qt::NoModifier, {{kNode, SelectMode::replace}}},
        {kSelectedNode, Qt::NoModifier, {{kSelectedNode, SelectMode::replace}}},
        {kLink, Qt::NoModifier, {{kLink, SelectMode::replace}}},
        {kNode, Qt::ShiftModifier, {{kNode, SelectMode::add}}},
        {kNode, Qt::ControlModifier, {{kNode, SelectMode::toggle}}},
        {kSelectedNode, Qt::ControlModifier, {{kSelectedNode, SelectMode::toggle}}},
        {kLink, Qt::ControlModifier, {{kLink, SelectMode::toggle}}},
        {kEmpty, Qt::NoModifier, {{kEmpty, SelectMode::replace}}},
        {kEmpty, Qt::ShiftModifier, {}},
        {kEmpty, Qt::ControlModifier, {}},
        {kHandle, Qt::NoModifier, {{{Hit::What::node, 3}, SelectMode::replace}}},
    }));
    PointerTool tool;
    CHECK(only<SelectHit>(click(tool, input({50, 60}, c.hit, c.modifiers))) == c.expected);
}

TEST_CASE("a press on an unselected node selects it at once so that the drag moves it alone", "[tools]") {
    PointerTool tool;
    const Intents expected{SelectHit{kNode, SelectMode::replace}, GrabNodes{3}};
    CHECK(tool.press(input({0, 0}, kNode)) == expected);
}

TEST_CASE("a drag of a selected node keeps the selection and drops the nodes once", "[tools]") {
    PointerTool tool;
    const Intents expected{GrabNodes{3}, DragNodes{{10, 0}}, DragNodes{{30, 20}}, DropNodes{{30, 20}}};
    CHECK(drag(tool, input({5, 5}, kSelectedNode)) == expected);
}

TEST_CASE("a trembling hand still clicks", "[tools]") {
    PointerTool tool;
    tool.press(input({0, 0}, kSelectedNode));
    CHECK(tool.move(input({2, 2}, kSelectedNode)).empty());
    CHECK(only<DropNodes>(tool.release(input({2, 2}, kSelectedNode))).empty());
}

TEST_CASE("Shift draws a box from anywhere and selects what it holds", "[tools]") {
    const Hit hit = GENERATE(kEmpty, kNode, kLink);
    PointerTool tool;
    const auto chosen = only<SelectInOutline>(drag(tool, input({100, 100}, hit, Qt::ShiftModifier)));
    const std::vector<Point> box{{100, 100}, {130, 100}, {130, 120}, {100, 120}};
    CHECK(chosen == std::vector{SelectInOutline{box, SelectMode::add}});
}

TEST_CASE("Ctrl with Shift toggles what the box holds", "[tools]") {
    PointerTool tool;
    const auto chosen =
        only<SelectInOutline>(drag(tool, input({0, 0}, kEmpty, Qt::ShiftModifier | Qt::ControlModifier)));
    REQUIRE(chosen.size() == 1);
    CHECK(chosen.front().mode == SelectMode::toggle);
}

TEST_CASE("Alt draws a lasso along the hand's way", "[tools]") {
    PointerTool tool;
    const Intents all = drag(tool, input({0, 0}, kEmpty, Qt::AltModifier));
    const std::vector<Point> way{{0, 0}, {10, 0}, {30, 20}};
    CHECK(only<SelectInOutline>(all) == std::vector{SelectInOutline{way, SelectMode::replace}});
    CHECK(only<ShowOutline>(all).size() == 2);
}

TEST_CASE("a drag from a handle to another node links the two", "[tools]") {
    PointerTool tool;
    const Intents all = drag(tool, input({0, 0}, kHandle), kOtherNode);
    CHECK(only<LinkNodes>(all) == std::vector{LinkNodes{3, 5}});
    CHECK(only<DraftLink>(all).size() == 2);
}

TEST_CASE("a link dropped on empty canvas asks for a new node there, on its own node for nothing",
          "[tools]") {
    PointerTool tool;
    CHECK(only<LinkToNew>(drag(tool, input({0, 0}, kHandle), kEmpty)) == std::vector{LinkToNew{3, {30, 20}}});
    const Intents back = drag(tool, input({0, 0}, kHandle), kNode);
    CHECK(only<LinkToNew>(back).empty());
    CHECK(only<LinkNodes>(back).empty());
}

TEST_CASE("cancelling any gesture leaves nothing behind", "[tools]") {
    struct Case {
        Hit hit;
        Qt::KeyboardModifiers modifiers;
    };
    const Case c = GENERATE(values<Case>({{kHandle, Qt::NoModifier},
                                          {kSelectedNode, Qt::NoModifier},
                                          {kEmpty, Qt::ShiftModifier},
                                          {kEmpty, Qt::AltModifier}}));
    PointerTool tool;
    tool.press(input({0, 0}, c.hit, c.modifiers));
    tool.move(input({40, 40}, kOtherNode, c.modifiers));
    CHECK(tool.cancel() == Intents{CancelGesture{}});
    CHECK(tool.release(input({40, 40}, kOtherNode, c.modifiers)).empty());
    CHECK(tool.cancel().empty());
}

TEST_CASE("a double click opens a node or link and adds on empty canvas", "[tools]") {
    PointerTool tool;
    CHECK(tool.doubleClick(input({7, 8}, kNode)) == Intents{ActivateHit{kNode}});
    CHECK(tool.doubleClick(input({7, 8}, kLink)) == Intents{ActivateHit{kLink}});
    CHECK(tool.doubleClick(input({7, 8}, kEmpty)) == Intents{AddNodeAt{{7, 8}}});
    CHECK(tool.release(input({7, 8}, kEmpty)).empty());
}

TEST_CASE("the right button selects what it opens the menu of and keeps a selection it hits", "[tools]") {
    PointerTool tool;
    CHECK(tool.press(input({0, 0}, kNode, Qt::NoModifier, Qt::RightButton)) ==
          Intents{SelectHit{kNode, SelectMode::replace}});
    CHECK(tool.press(input({0, 0}, kSelectedNode, Qt::NoModifier, Qt::RightButton)).empty());
}

TEST_CASE("a second button during a drag changes nothing", "[tools]") {
    PointerTool tool;
    tool.press(input({0, 0}, kSelectedNode));
    tool.move(input({20, 0}, kSelectedNode));
    CHECK(tool.press(input({20, 0}, kEmpty, Qt::NoModifier, Qt::RightButton)).empty());
    CHECK(tool.release(input({20, 0}, kEmpty, Qt::NoModifier, Qt::RightButton)).empty());
    CHECK(tool.release(input({20, 0}, kSelectedNode)) == Intents{DropNodes{{20, 0}}});
}
