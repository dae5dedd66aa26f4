// Owns the measurements of the store at one size of the world.
#pragma once

#include "tests/bench/bench_report.h"
#include "tests/bench/store/bench_world.h"

#include <filesystem>
#include <set>
#include <string>

namespace moneyties::bench {

struct StoreBench {
    std::filesystem::path folder; ///< where its files are made
    std::string program;          ///< this benchmark, for measurements in a process of their own
    std::set<std::string> stages; ///< empty for all
};

/// Uses the file of an earlier run in the same folder where the stages do not make it anew.
void measureStore(const World& world, const StoreBench& bench, BenchReport& report);

/// Memory in MB of a process that has the file open, searchable, and its topology loaded: of this process.
double memoryWithEverythingLoaded(const std::filesystem::path& file);

/// Milliseconds until the file is open and the first neighbourhood was read.
double firstPage(const std::filesystem::path& file);

} // namespace moneyties::bench
