// moneyties layout: places the nodes of an edge list.
#include "app/verb.h"
#include "core/exchange/edge_list.h"
#include "core/layout/layout.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>

namespace moneyties::app {

namespace {

/// Wall and processor time since it was made; processor time counts all threads.
class Stopwatch {
public:
    double wallSeconds() const {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_start).count();
    }
    double cpuSeconds() const { return static_cast<double>(std::clock() - m_cpuStart) / CLOCKS_PER_SEC; }

private:
    std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    std::clock_t m_cpuStart = std::clock();
};

std::vector<std::string> algorithmNames() {
    std::vector<std::string> names;
    for (const layout::AlgorithmName& entry : layout::algorithms())
        names.emplace_back(entry.name);
    return names;
}

class LayoutVerb : public Verb {
public:
    std::string name() const override { return "layout"; }
    std::string help() const override { return "Place the nodes of an edge list (a<TAB>b lines)"; }

    void declare(CLI::App& command) override {
        command.add_option("EDGES", m_edges, "The edge list")->required();
        command.add_option("-o,--output", m_positions, "Where the positions go (id<TAB>x<TAB>y)")->required();
        command.add_option("--algorithm", m_algorithm, "The layout")
            ->capture_default_str()
            ->check(CLI::IsMember(algorithmNames()));
        command.add_option("--seed", m_seed, "Another seed gives another picture")->capture_default_str();
    }

    void run(const Output& output) override {
        const exchange::EdgeList graph = read();
        layout::LayoutInput input;
        input.nodeCount = graph.ids.size();
        for (const auto& [source, target] : graph.edges)
            input.edges.push_back({source, target});
        layout::LayoutOptions options;
        options.algorithm = *layout::algorithmNamed(m_algorithm);
        options.seed = m_seed;

        const Stopwatch watch;
        const layout::Positions positions = layout::run(input, options);
        const double wall = watch.wallSeconds();
        const double cpu = watch.cpuSeconds();
        write(graph, positions);
        report(output, graph, wall, cpu);
    }

private:
    exchange::EdgeList read() const {
        std::ifstream stream(m_edges, std::ios::binary);
        if (!stream)
            throw Error(ErrorCode::fileMissing, fmt::format("Reading {}", m_edges),
                        "the file cannot be opened", "Check the name", {m_edges});
        return exchange::readEdgeList(stream, m_edges);
    }

    void write(const exchange::EdgeList& graph, const layout::Positions& positions) const {
        std::ofstream stream(m_positions, std::ios::binary);
        if (!stream)
            throw Error(ErrorCode::fileNotWritable, fmt::format("Writing {}", m_positions),
                        "the file cannot be written", "Check the folder and its rights", {m_positions});
        exchange::writePositions(stream, graph.ids, positions, m_positions);
    }

    void report(const Output& output, const exchange::EdgeList& graph, double wall, double cpu) const {
        fmt::print(stderr, "LAYOUT {:.6f} {:.6f}\n", wall, cpu);
        if (output.isJson())
            output.json({{"nodes", graph.ids.size()},
                         {"edges", graph.edges.size()},
                         {"algorithm", m_algorithm},
                         {"wall_seconds", wall},
                         {"cpu_seconds", cpu}});
        else
            output.line(fmt::format("Placed {} nodes and {} edges in {}", graph.ids.size(),
                                    graph.edges.size(), m_positions));
    }

    std::string m_edges;
    std::string m_positions;
    std::string m_algorithm{layout::algorithms().front().name};
    std::uint64_t m_seed = 1;
};

} // namespace

std::unique_ptr<Verb> makeLayoutVerb() {
    return std::make_unique<LayoutVerb>();
}

} // namespace moneyties::app
