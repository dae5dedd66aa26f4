// Owns EditCases: every edit that the window offers, each as somebody would make it, for properties that must
// hold for all of them.
#pragma once

#include "tests/journeys/journey.h"

#include <functional>
#include <optional>
#include <vector>

namespace moneyties::journeys {

struct EditCase {
    const char* what;
    std::function<void(Journey&)> edit;
    std::optional<ui::Command> command{};    ///< that makes the edit, if one does
    std::function<void(Journey&)> prepare{}; ///< steps that come before and stay
};

/// Until nothing is being laid out. What is drawn may still lag behind: no edit depends on it.
void waitForWork(Journey& journey);

/// Writes where everybody stands on the board that is shown. Places that were only shown are found anew
/// whenever an undo goes back to before they were written, which takes a second on a board of everything.
void writePlaces(Journey& journey);
/// Shows a new board with two entities, which is drawn at once whatever changes.
void showSmallBoard(Journey& journey);

/// Edits by a command of the menus, and by the hand on the canvas.
std::vector<EditCase> commandCases();
/// Edits in the tables, the inspector and the dialogs.
std::vector<EditCase> recordCases();

} // namespace moneyties::journeys
