// Owns the measurements of the store at one size of the world.
#pragma once

#include "tests/bench/bench_report.h"
#include "tests/bench/store/bench_world.h"

#include <filesystem>
#include <string>

namespace moneyties::bench {

/// Makes its files in `folder` and removes them. `program` is this benchmark, for measurements in a process
/// of their own.
void measureStore(const World& world, const std::filesystem::path& folder, const std::string& program,
                  BenchReport& report);

/// Memory in MB of a process that has the file open, searchable, and its topology loaded: of this process.
double memoryWithEverythingLoaded(const std::filesystem::path& file);

} // namespace moneyties::bench
