// Owns RawFile: the same rows written by plain SQLite into tables without an index, which is the limit that
// imports are measured against.
#pragma once

#include "tests/bench/store/bench_world.h"

#include <filesystem>

namespace moneyties::bench {

struct RawFigures {
    double seconds = 0; ///< CPU, the making of the records aside
    double rows = 0;
    double bytes = 0;
};

/// One transaction without journal, prepared statements, a cache of 256 MiB: as our own import of a new file.
RawFigures writeRaw(const World& world, const std::filesystem::path& file);

/// CPU seconds of this process so far.
double cpuSeconds();

} // namespace moneyties::bench
