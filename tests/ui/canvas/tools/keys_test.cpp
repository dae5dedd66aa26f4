#include "ui/canvas/tools/keys.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

TEST_CASE("each key of the canvas means one thing", "[tools]") {
    struct Case {
        int key;
        Qt::KeyboardModifiers modifiers;
        Intent expected;
    };
    const Case c = GENERATE(values<Case>({
        {Qt::Key_Left, Qt::NoModifier, Walk{WalkDirection::left}},
        {Qt::Key_Down, Qt::KeypadModifier, Walk{WalkDirection::down}},
        {Qt::Key_Right, Qt::ControlModifier, PanBy{{-80, 0}}},
        {Qt::Key_Up, Qt::ControlModifier, PanBy{{0, 80}}},
        {Qt::Key_Return, Qt::NoModifier, Run{Command::openCurrent}},
        {Qt::Key_Enter, Qt::KeypadModifier, Run{Command::openCurrent}},
        {Qt::Key_Escape, Qt::NoModifier, Run{Command::leave}},
        {Qt::Key_A, Qt::ControlModifier, Run{Command::selectAll}},
        {Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier, Run{Command::selectNone}},
        {Qt::Key_I, Qt::ControlModifier, Run{Command::invertSelection}},
        {Qt::Key_B, Qt::ControlModifier, Run{Command::selectNeighbours}},
        {Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, Run{Command::growSelection}},
        {Qt::Key_2, Qt::NoModifier, ShowHops{2}},
        {Qt::Key_0, Qt::KeypadModifier, ShowHops{0}},
        {Qt::Key_Plus, Qt::ShiftModifier, Run{Command::zoomIn}},
        {Qt::Key_Plus, Qt::ControlModifier, Run{Command::zoomIn}},
        {Qt::Key_Minus, Qt::NoModifier, Run{Command::zoomOut}},
        {Qt::Key_0, Qt::ControlModifier, Run{Command::fitAll}},
        {Qt::Key_9, Qt::ControlModifier, Run{Command::fitSelection}},
        {Qt::Key_P, Qt::NoModifier, Run{Command::togglePin}},
        {Qt::Key_Delete, Qt::NoModifier, Run{Command::remove}},
    }));
    CHECK(keyIntent(c.key, c.modifiers) == c.expected);
}

TEST_CASE("keys of others are left to them", "[tools]") {
    CHECK_FALSE(keyIntent(Qt::Key_P, Qt::ControlModifier).has_value());
    CHECK_FALSE(keyIntent(Qt::Key_X, Qt::NoModifier).has_value());
    CHECK_FALSE(keyIntent(Qt::Key_Left, Qt::AltModifier).has_value());
}
