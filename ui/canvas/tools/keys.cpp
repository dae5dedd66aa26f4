#include "ui/canvas/tools/keys.h"

#include <array>

namespace moneyties::canvas {
namespace {

constexpr double kPanStep = 80; // logical pixels that an arrow moves the view

struct ArrowKey {
    int key;
    WalkDirection direction;
    Point pan;
};
constexpr std::array kArrows{
    ArrowKey{Qt::Key_Left, WalkDirection::left, {kPanStep, 0}},
    ArrowKey{Qt::Key_Right, WalkDirection::right, {-kPanStep, 0}},
    ArrowKey{Qt::Key_Up, WalkDirection::up, {0, kPanStep}},
    ArrowKey{Qt::Key_Down, WalkDirection::down, {0, -kPanStep}},
};

struct CommandKey {
    int key;
    Qt::KeyboardModifiers::Int modifiers;
    Command command;
};
constexpr CommandKey kCommands[] = {
    {Qt::Key_Return, Qt::NoModifier, Command::openCurrent},
    {Qt::Key_Enter, Qt::NoModifier, Command::openCurrent},
    {Qt::Key_Escape, Qt::NoModifier, Command::leave},
    {Qt::Key_A, Qt::ControlModifier, Command::selectAll},
    {Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier, Command::selectNone},
    {Qt::Key_I, Qt::ControlModifier, Command::invertSelection},
    {Qt::Key_B, Qt::ControlModifier, Command::selectNeighbours},
    {Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier, Command::growSelection},
    {Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier, Command::growSelection},
    {Qt::Key_Plus, Qt::NoModifier, Command::zoomIn},
    {Qt::Key_Plus, Qt::ControlModifier, Command::zoomIn},
    {Qt::Key_Equal, Qt::NoModifier, Command::zoomIn},
    {Qt::Key_Equal, Qt::ControlModifier, Command::zoomIn},
    {Qt::Key_Minus, Qt::NoModifier, Command::zoomOut},
    {Qt::Key_Minus, Qt::ControlModifier, Command::zoomOut},
    {Qt::Key_0, Qt::ControlModifier, Command::fitAll},
    {Qt::Key_9, Qt::ControlModifier, Command::fitSelection},
    {Qt::Key_P, Qt::NoModifier, Command::togglePin},
    {Qt::Key_Delete, Qt::NoModifier, Command::remove},
    {Qt::Key_Backspace, Qt::NoModifier, Command::remove},
};

/// The number block counts as the same keys; Shift is part of how "+" is typed on many keyboards.
Qt::KeyboardModifiers withoutTypingModifiers(int key, Qt::KeyboardModifiers modifiers) {
    modifiers &= ~Qt::KeypadModifier;
    return key == Qt::Key_Plus ? modifiers & ~Qt::ShiftModifier : modifiers;
}

std::optional<Intent> arrowIntent(int key, Qt::KeyboardModifiers modifiers) {
    for (const ArrowKey& arrow : kArrows) {
        if (arrow.key != key)
            continue;
        if (modifiers == Qt::NoModifier)
            return Walk{arrow.direction};
        if (modifiers == Qt::ControlModifier)
            return PanBy{arrow.pan};
    }
    return std::nullopt;
}

} // namespace

std::optional<Intent> keyIntent(int key, Qt::KeyboardModifiers modifiers) {
    modifiers = withoutTypingModifiers(key, modifiers);
    for (const CommandKey& known : kCommands)
        if (known.key == key && Qt::KeyboardModifiers::fromInt(known.modifiers) == modifiers)
            return Run{known.command};
    if (modifiers == Qt::NoModifier && key >= Qt::Key_0 && key <= Qt::Key_9)
        return ShowHops{key - Qt::Key_0};
    return arrowIntent(key, modifiers);
}

} // namespace moneyties::canvas
