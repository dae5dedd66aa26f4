// Owns the opening of the window: the one place that makes a QApplication.
#pragma once

#include <filesystem>
#include <optional>

namespace moneyties::app {

/// Opens the window on a project, or on the start page; returns the program's exit code when it was closed. A
/// project that cannot be opened is told in the window.
int openWindow(int& argc, char** argv, const std::optional<std::filesystem::path>& project);

} // namespace moneyties::app
