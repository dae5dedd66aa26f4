// Measures the store: importing, opening, searching, neighbourhoods, topology, edits and undo at several
// sizes, beside raw SQLite on the same rows in the same run. Run by scripts/bench store.
#include "tests/bench/store/bench_world.h"
#include "tests/bench/store/measures.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace moneyties::bench;

namespace {

template<class Parts>
Parts partsOf(const std::string& list) {
    Parts parts;
    std::istringstream text(list);
    for (std::string part; std::getline(text, part, ',');)
        parts.insert(parts.end(), part);
    return parts;
}

std::vector<int> sizesIn(const std::string& list) {
    std::vector<int> sizes;
    for (const std::string& part : partsOf<std::vector<std::string>>(list))
        sizes.push_back(std::atoi(part.c_str()));
    return sizes;
}

int refuse(std::string_view option) {
    std::fprintf(stderr, "store_bench: %.*s is not an option, or lacks its value\n",
                 static_cast<int>(option.size()), option.data());
    return 2;
}

int print(double number) {
    std::printf("%.4f\n", number);
    return 0;
}

} // namespace

/// store_bench [FILE.json] [--sizes N,N,...] [--huge] [--only STAGE,STAGE,...] [--folder WHERE] [--keep]
/// Stages: new, import, open, neighbours, topology, search, memory, edits, append. With --keep the files stay
/// for the next run's stages.
int main(int argc, char** argv) {
    std::vector<int> sizes{10'000, 100'000, 1'000'000};
    std::string json;
    StoreBench bench{std::filesystem::temp_directory_path() / "moneyties-store-bench", argv[0], {}};
    bool keeps = false;
    for (int i = 1; i < argc; ++i) {
        const std::string_view option = argv[i];
        const bool hasValue = i + 1 < argc;
        if (option == "--sizes" && hasValue)
            sizes = sizesIn(argv[++i]);
        else if (option == "--huge")
            sizes = {1'000'000, 10'000'000};
        else if (option == "--only" && hasValue)
            bench.stages = partsOf<std::set<std::string>>(argv[++i]);
        else if (option == "--folder" && hasValue)
            bench.folder = argv[++i];
        else if (option == "--keep")
            keeps = true;
        else if (option == "--memory" && hasValue)
            return print(memoryWithEverythingLoaded(argv[++i]));
        else if (option == "--first-page" && hasValue)
            return print(firstPage(argv[++i]));
        else if (!option.starts_with("--"))
            json = option;
        else
            return refuse(option);
    }
    std::filesystem::create_directories(bench.folder);
    BenchReport report;
    for (const int size : sizes)
        measureStore(World(size), bench, report);
    if (!keeps)
        std::filesystem::remove_all(bench.folder);
    if (!json.empty())
        report.write(json);
    return 0;
}
