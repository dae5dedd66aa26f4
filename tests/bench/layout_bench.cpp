// Measures the layouts: CPU seconds of all threads, stress and neighbourhood preservation, beside Graphviz's
// sfdp where that is installed. Run by scripts/bench layout.
#include "core/layout/layout.h"
#include "tests/bench/bench_report.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <functional>
#include <numeric>
#include <random>
#include <sstream>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

using Neighbours = std::vector<std::vector<NodeIndex>>;

LayoutInput grid(NodeIndex side) {
    LayoutInput input;
    input.nodeCount = side * side;
    for (NodeIndex i = 0; i < side * side; ++i) {
        if (i % side + 1 < side)
            input.edges.push_back({i, i + 1});
        if (i + side < side * side)
            input.edges.push_back({i, i + side});
    }
    return input;
}

LayoutInput binaryTree(NodeIndex nodes) {
    LayoutInput input;
    input.nodeCount = nodes;
    for (NodeIndex i = 1; i < nodes; ++i)
        input.edges.push_back({(i - 1) / 2, i});
    return input;
}

/// Investors and companies: every company has some, and who has funded many funds more.
LayoutInput funding(NodeIndex companies) {
    std::mt19937 random(3);
    const auto chance = [&] { return static_cast<double>(random()) / 4294967296.0; };
    LayoutInput input;
    input.nodeCount = companies;
    std::vector<NodeIndex> deals;
    for (NodeIndex company = 0; company < companies; ++company)
        do {
            const bool isNew = deals.empty() || chance() < 0.38;
            deals.push_back(
                isNew ? static_cast<NodeIndex>(input.nodeCount++)
                      : deals[static_cast<std::size_t>(chance() * static_cast<double>(deals.size()))]);
            input.edges.push_back({deals.back(), company});
        } while (chance() < 0.42);
    return input;
}

Neighbours neighboursOf(const LayoutInput& input) {
    Neighbours neighbours(input.nodeCount);
    for (const Edge& edge : input.edges) {
        neighbours[edge.source].push_back(edge.target);
        neighbours[edge.target].push_back(edge.source);
    }
    for (auto& list : neighbours) {
        std::ranges::sort(list);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    return neighbours;
}

std::vector<NodeIndex> sampleOf(const Neighbours& neighbours, std::size_t count) {
    std::vector<NodeIndex> nodes;
    for (NodeIndex node = 0; node < neighbours.size(); ++node)
        if (!neighbours[node].empty())
            nodes.push_back(node);
    std::shuffle(nodes.begin(), nodes.end(), std::mt19937(1));
    nodes.resize(std::min(nodes.size(), count));
    return nodes;
}

/// Mean of (distance drawn / distance in the graph - 1)^2 at the best scale, from 100 nodes to all they
/// reach.
double stressOf(const Neighbours& neighbours, const Positions& positions) {
    double once = 0;
    double twice = 0;
    double count = 0;
    for (NodeIndex source : sampleOf(neighbours, 100)) {
        std::vector<int> distance(neighbours.size(), -1);
        std::vector<NodeIndex> queue{source};
        distance[source] = 0;
        for (std::size_t next = 0; next < queue.size(); ++next)
            for (NodeIndex other : neighbours[queue[next]])
                if (distance[other] < 0) {
                    distance[other] = distance[queue[next]] + 1;
                    queue.push_back(other);
                }
        for (std::size_t i = 1; i < queue.size(); ++i) {
            const double ratio = length(positions[queue[i]] - positions[source]) / distance[queue[i]];
            once += ratio;
            twice += ratio * ratio;
            ++count;
        }
    }
    return twice > 0 ? 1 - once * once / (count * twice) : 1;
}

/// Mean agreement (Jaccard) of a node's neighbours with as many nearest nodes in the drawing; 500 nodes.
double preservationOf(const Neighbours& neighbours, const Positions& positions) {
    double sum = 0;
    const std::vector<NodeIndex> sample = sampleOf(neighbours, 500);
    std::vector<NodeIndex> others(positions.size());
    for (NodeIndex node : sample) {
        std::iota(others.begin(), others.end(), NodeIndex(0));
        std::swap(others[node], others.back());
        const auto wanted = static_cast<std::ptrdiff_t>(neighbours[node].size());
        std::nth_element(
            others.begin(), others.begin() + wanted - 1, others.end() - 1, [&](NodeIndex a, NodeIndex b) {
                return length(positions[a] - positions[node]) < length(positions[b] - positions[node]);
            });
        const auto both = std::count_if(others.begin(), others.begin() + wanted, [&](NodeIndex other) {
            return std::ranges::binary_search(neighbours[node], other);
        });
        sum += static_cast<double>(both) / static_cast<double>(2 * wanted - both);
    }
    return sum / static_cast<double>(sample.size());
}

/// What sfdp makes of the graph, in words; empty where it is not installed.
std::string sfdp(const LayoutInput& input, const Neighbours& neighbours) {
    const auto folder = std::filesystem::temp_directory_path();
    const std::string dot = (folder / "moneyties_bench.gv").string();
    const std::string plain = (folder / "moneyties_bench.txt").string();
    std::ofstream out(dot);
    out << "graph {\n";
    for (const Edge& edge : input.edges)
        out << edge.source << "--" << edge.target << '\n';
    out << "}\n";
    out.close();
    const auto start = std::chrono::steady_clock::now();
    if (std::system(("sfdp -Tplain '" + dot + "' -o '" + plain + "' 2>/dev/null").c_str()) != 0)
        return {};
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    Positions positions(input.nodeCount);
    std::ifstream in(plain);
    for (std::string line; std::getline(in, line);) {
        std::istringstream words(line);
        std::string kind;
        NodeIndex node = 0;
        Point p;
        if (words >> kind >> node >> p.x >> p.y && kind == "node")
            positions[node] = p;
    }
    std::ostringstream text;
    text.precision(3);
    text << "sfdp " << wall.count() << " s, stress " << stressOf(neighbours, positions) << ", kept "
         << preservationOf(neighbours, positions);
    return text.str();
}

struct Goals {
    const char* graph;
    std::function<LayoutInput()> make;
    Algorithm algorithm;
    double seconds;
    double stress;
    double kept;
};

void measure(const Goals& goals, bench::BenchReport& report) {
    constexpr std::size_t kLargestForPeer = 5000;
    const LayoutInput input = goals.make();
    const Neighbours neighbours = neighboursOf(input);
    const std::clock_t before = std::clock();
    const Positions positions = run(input, {.algorithm = goals.algorithm});
    const double seconds = static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const auto name = std::ranges::find(algorithms(), goals.algorithm, &AlgorithmName::algorithm)->name;
    const std::string what = std::string(goals.graph) + " " + std::string(name) + ": ";
    const std::string peer = input.nodeCount <= kLargestForPeer ? sfdp(input, neighbours) : "";
    report.add(what + "CPU", seconds, "s", goals.seconds, bench::Better::lower, peer);
    report.add(what + "stress", stressOf(neighbours, positions), "", goals.stress, bench::Better::lower,
               peer);
    report.add(what + "neighbours kept", preservationOf(neighbours, positions), "", goals.kept,
               bench::Better::higher, peer);
}

} // namespace

int main(int argc, char** argv) {
    const std::vector<Goals> all{
        {"tree 1k", [] { return binaryTree(1023); }, Algorithm::stress, 0.1, 0.1155, 0.025},
        {"tree 1k", [] { return binaryTree(1023); }, Algorithm::force, 0.01, 0.155, 0.45},
        {"grid 32", [] { return grid(32); }, Algorithm::stress, 0.1, 0.0121, 0.99},
        {"grid 32", [] { return grid(32); }, Algorithm::force, 0.01, 0.018, 0.95},
        {"funding 10k", [] { return funding(6000); }, Algorithm::stress, 0.06, 0.155, 0.08},
        {"funding 10k", [] { return funding(6000); }, Algorithm::force, 0.08, 0.158, 0.3},
        {"grid 250", [] { return grid(250); }, Algorithm::stress, 0.25, 0.0115, 0.955},
        {"grid 250", [] { return grid(250); }, Algorithm::force, 0.6, 0.0175, 0.87},
        {"funding 100k", [] { return funding(60000); }, Algorithm::stress, 0.6, 0.165, 0.08},
        {"funding 100k", [] { return funding(60000); }, Algorithm::force, 0.9, 0.17, 0.3},
    };
    bench::BenchReport report;
    for (const Goals& goals : all)
        measure(goals, report);
    if (argc > 1)
        report.write(argv[1]);
    return 0;
}
