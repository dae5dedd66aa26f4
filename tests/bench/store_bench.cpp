// Measures the store: importing, opening, searching, neighbourhoods, topology, edits and undo at several
// sizes, beside raw SQLite on the same rows in the same run. Run by scripts/bench store.
#include "tests/bench/store/bench_world.h"
#include "tests/bench/store/measures.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

using namespace moneyties::bench;

namespace {

std::vector<int> sizesIn(const std::string& list) {
    std::vector<int> sizes;
    std::istringstream text(list);
    for (std::string part; std::getline(text, part, ',');)
        sizes.push_back(std::atoi(part.c_str()));
    return sizes;
}

} // namespace

/// store_bench [FILE.json] [--sizes N,N,...] [--huge] [--folder WHERE]
int main(int argc, char** argv) {
    std::vector<int> sizes{10'000, 100'000, 1'000'000};
    std::string json;
    std::filesystem::path folder = std::filesystem::temp_directory_path() / "moneyties-store-bench";
    for (int i = 1; i < argc; ++i) {
        if (std::strcmp(argv[i], "--sizes") == 0 && i + 1 < argc)
            sizes = sizesIn(argv[++i]);
        else if (std::strcmp(argv[i], "--huge") == 0)
            sizes.push_back(10'000'000);
        else if (std::strcmp(argv[i], "--memory") == 0 && i + 1 < argc) {
            std::printf("%.1f\n", memoryWithEverythingLoaded(argv[++i]));
            return 0;
        } else if (std::strcmp(argv[i], "--folder") == 0 && i + 1 < argc)
            folder = argv[++i];
        else
            json = argv[i];
    }
    std::filesystem::create_directories(folder);
    BenchReport report;
    for (const int size : sizes)
        measureStore(World(size), folder, argv[0], report);
    std::filesystem::remove_all(folder);
    if (!json.empty())
        report.write(json);
    return 0;
}
