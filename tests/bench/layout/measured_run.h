// Owns measured runs of a layout: by the library, or by a program beside it, each in a process of its own.
#pragma once

#include "core/layout/layout.h"
#include "tests/bench/layout/judge.h"

#include <functional>
#include <optional>
#include <string>

namespace moneyties::bench {

struct MeasuredRun {
    double cpuSeconds = 0;  ///< of all threads, of the layout alone (of a program: the whole of it)
    double wallSeconds = 0; ///< the same
    double peakMegabytes = 0;
    Verdict verdict;
};

using MakeGraph = std::function<layout::LayoutInput()>;

/// Lays out what `make` makes. Nothing when the process died.
std::optional<MeasuredRun> measure(const MakeGraph& make, const layout::LayoutOptions& options);

/// Runs a command in which {graph} stands for an edge list and {out} for where its positions are to go, lines
/// of `id<TAB>x<TAB>y`. Nothing when it failed.
std::optional<MeasuredRun> measureProgram(const MakeGraph& make, const std::string& command);

/// Whether a program of that name is on the path.
bool isInstalled(const std::string& program);

} // namespace moneyties::bench
