// Measures the layouts: CPU seconds of all threads, memory, stress and neighbourhood preservation, beside the
// programs that are there. Run by scripts/bench layout, with
//   --graphs DIR              edge lists NAME.tsv there replace the made graphs of the same name, and add
//   others
//   --only WORD[,WORD…]       measures the rows whose name holds a word
//   --peer 'NAME=COMMAND'     runs a program beside, {graph} and {out} filled in
//   --largest N               leaves out graphs with more nodes
#include "core/layout/layout.h"
#include "core/layout/live_layout.h"
#include "tests/bench/bench_report.h"
#include "tests/bench/layout/graphs.h"
#include "tests/bench/layout/measured_run.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <filesystem>
#include <functional>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

struct Goals {
    double seconds = 0;
    double stress = 0;
    std::optional<double> kept;
    std::optional<double> megabytes;
};

struct Row {
    std::string graph;
    std::size_t nodes = 0;
    bench::MakeGraph make; ///< empty: only from a file
    std::map<Algorithm, Goals> goals;
};

std::vector<Row> rows() {
    using enum Algorithm;
    return {
        {"lesmis", 77, {}, {{stress, {0.005, 0.083, {}, {}}}, {force, {0.005, 0.12, 0.44, {}}}}},
        {"tree1k",
         1023,
         [] { return bench::binaryTree(1023); },
         {{stress, {0.1, 0.115, {}, {}}}, {force, {0.01, 0.155, 0.45, {}}}}},
        {"grid32",
         1024,
         [] { return bench::grid(32); },
         {{stress, {0.1, 0.0121, 0.999, {}}}, {force, {0.01, 0.018, 0.95, {}}}}},
        {"planted1k",
         1000,
         [] { return bench::communities(1000, 1); },
         {{stress, {0.1, 0.161, {}, {}}}, {force, {0.02, 0.167, 0.033, {}}}}},
        {"fund10k",
         9921,
         [] { return bench::funding(6000, 3); },
         {{stress, {0.06, 0.155, {}, {}}}, {force, {0.08, 0.158, 0.3, {}}}}},
        {"scattered20k",
         20000,
         [] { return bench::scattered(20000, 1); },
         {{stress, {0.15, 0.1, {}, {}}}, {force, {0.2, 0.1, 0.5, {}}}}},
        {"ba50k",
         50000,
         [] { return bench::preferential(50000, 3, 4); },
         {{stress, {0.7, 0.185, {}, {}}}, {force, {0.75, 0.185, {}, {}}}}},
        {"grid250",
         62500,
         [] { return bench::grid(250); },
         {{stress, {0.25, 0.0115, 0.955, {}}}, {force, {0.6, 0.0175, 0.87, {}}}}},
        {"debian", 63436, {}, {{stress, {0.5, 0.152, {}, {}}}, {force, {0.8, 0.166, 0.025, {}}}}},
        {"fund100k",
         99228,
         [] { return bench::funding(60000, 6); },
         {{stress, {0.6, 0.165, {}, {}}}, {force, {0.9, 0.17, 0.3, {}}}}},
        {"grid1000",
         1000000,
         [] { return bench::grid(1000); },
         {{stress, {3, 0.0115, 0.96, 300.0}}, {force, {9, 0.0164, 0.79, {}}}}},
        {"fund1m",
         992342,
         [] { return bench::funding(600000, 7); },
         {{stress, {6, 0.17, {}, {}}}, {force, {10, 0.165, 0.3, 250.0}}}},
        {"ba1m",
         1000000,
         [] { return bench::preferential(1000000, 5, 8); },
         {{stress, {20, 0.184, {}, {}}}, {force, {30, 0.189, {}, {}}}}},
    };
}

struct Request {
    std::filesystem::path graphs;
    std::vector<std::string> only;
    std::vector<std::pair<std::string, std::string>> peers;
    std::size_t largest = 2000000;
};

std::vector<std::string> splitAtCommas(const std::string& text) {
    std::vector<std::string> words;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        words.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return words;
}

Request parse(const std::vector<std::string>& arguments) {
    Request request;
    for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
        const std::string& value = arguments[i + 1];
        if (arguments[i] == "--graphs")
            request.graphs = value;
        else if (arguments[i] == "--only")
            request.only = splitAtCommas(value);
        else if (arguments[i] == "--largest")
            request.largest = std::stoul(value);
        else if (arguments[i] == "--peer")
            request.peers.emplace_back(value.substr(0, value.find('=')), value.substr(value.find('=') + 1));
    }
    if (bench::isInstalled("sfdp"))
        request.peers.emplace_back("sfdp",
                                   "(echo 'graph{'; sed 's/\\t/--/' {graph}; echo '}') | sfdp -Tplain | "
                                   "awk '$1==\"node\"{print $2\"\\t\"$3\"\\t\"$4}' > {out}");
    return request;
}

bool isWanted(const Request& request, const std::string& name) {
    return request.only.empty() || std::ranges::any_of(request.only, [&](const std::string& word) {
               return name.find(word) != std::string::npos;
           });
}

std::string toText(const std::string& peer, const bench::MeasuredRun& run) {
    char text[160];
    std::snprintf(text, sizeof text, "%s %.3g s, stress %.4f, kept %.3f", peer.c_str(), run.cpuSeconds,
                  run.verdict.stress, run.verdict.kept);
    return text;
}

std::string besides(const Row& row, const bench::MakeGraph& make, const Request& request) {
    constexpr std::size_t kLargestForPeers = 5000;
    std::string text;
    if (row.nodes <= kLargestForPeers)
        for (const auto& [name, command] : request.peers)
            if (const auto run = bench::measureProgram(make, command))
                text += (text.empty() ? "" : "; ") + toText(name, *run);
    return text;
}

void report(const std::string& name, const bench::MeasuredRun& run, const Goals& goals,
            const std::string& beside, bench::BenchReport& table) {
    using enum bench::Better;
    table.add(name + ": CPU", run.cpuSeconds, "s", goals.seconds, lower, beside);
    table.add(name + ": stress", run.verdict.stress, "", goals.stress, lower, beside);
    table.add(name + ": neighbours kept", run.verdict.kept, "", goals.kept, higher, beside);
    table.add(name + ": memory", run.peakMegabytes, "MB", goals.megabytes, lower);
    table.add(name + ": pairs at one place", static_cast<double>(run.verdict.coincident), "", 0.0, lower);
}

void measureRow(const Row& row, const Request& request, bench::BenchReport& table) {
    const auto file = request.graphs / (row.graph + ".tsv");
    const bool isRead = !request.graphs.empty() && std::filesystem::exists(file);
    if ((!isRead && !row.make) || row.nodes > request.largest)
        return;
    const bench::MakeGraph make = isRead ? [file] { return *bench::readGraph(file); } : row.make;
    for (const auto& [algorithm, goals] : row.goals) {
        const auto entry = std::ranges::find(algorithms(), algorithm, &AlgorithmName::algorithm);
        const std::string name = row.graph + " " + std::string(entry->name);
        if (!isWanted(request, name))
            continue;
        const std::string beside = besides(row, make, request);
        if (const auto run = bench::measure(make, {.algorithm = algorithm}))
            report(name, *run, goals, beside, table);
        else
            std::fprintf(stderr, "%s: the run died\n", name.c_str());
    }
}

struct LiveBoard {
    LayoutInput input;
    Positions positions;
};

/// Fifty thousand nodes that have been laid out.
LiveBoard liveBoard() {
    LiveBoard board{bench::funding(30000, 5), {}};
    board.positions = run(board.input);
    board.input.start = board.positions;
    return board;
}

void measureLive(const Request& request, bench::BenchReport& table) {
    constexpr int kRounds = 200;
    if (!isWanted(request, "live"))
        return;
    const LiveBoard board = liveBoard();
    LiveLayout live(board.input);
    const auto start = std::chrono::steady_clock::now();
    std::size_t seen = 0;
    for (int round = 0; round < kRounds; ++round) {
        live.step();
        seen += live.positions().size();
    }
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    const std::string what = "live, " + std::to_string(seen / kRounds) + " nodes: rounds a second";
    table.add(what, kRounds / wall.count(), "", 60, bench::Better::higher);
}

/// A twentieth more nodes, each tied to one that is there, as expanding and importing bring them.
void measureNewcomers(const Request& request, bench::BenchReport& table) {
    if (!isWanted(request, "newcomers"))
        return;
    LiveBoard board = liveBoard();
    const std::size_t old = board.input.nodeCount;
    board.input.start = board.positions;
    board.input.pinned.assign(old, 1);
    for (NodeIndex node = 0; node < old; node += 20) {
        board.input.edges.push_back({node, static_cast<NodeIndex>(board.input.nodeCount++)});
        board.input.start.push_back({std::numeric_limits<double>::quiet_NaN(), 0});
        board.input.pinned.push_back(0);
    }
    const std::clock_t before = std::clock();
    const Positions after = run(board.input);
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    double moved = 0;
    double way = 0;
    for (std::size_t node = 0; node < old; ++node)
        moved += length(after[node] - board.positions[node]) / static_cast<double>(old);
    for (std::size_t node = old; node < after.size(); ++node)
        way += length(after[node] - after[20 * (node - old)]) / static_cast<double>(after.size() - old);
    const LayoutOptions options;
    table.add("newcomers, 1 in 20: CPU", seconds, "s", 1, bench::Better::lower);
    table.add("newcomers: mean move of the others", moved / options.edgeLength, "edges", 0,
              bench::Better::lower);
    table.add("newcomers: mean way to their neighbours", way / options.edgeLength, "edges", 2,
              bench::Better::lower);
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> arguments(argv + std::min(argc, 2), argv + argc);
    const Request request = parse(arguments);
    bench::BenchReport table;
    for (const Row& row : rows())
        measureRow(row, request, table);
    measureLive(request, table);
    measureNewcomers(request, table);
    if (argc > 1)
        table.write(argv[1]);
    return 0;
}
