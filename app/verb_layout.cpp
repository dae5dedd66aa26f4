// moneyties layout: places the nodes of an edge list.
#include "app/verb.h"
#include "core/exchange/edge_list.h"
#include "core/layout/layout.h"
#include "core/layout/weighted_lengths.h"

#include <fmt/core.h>
#include <nlohmann/json.hpp>

#include <algorithm>
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
        command.add_option("--routes", m_routes,
                           "Where the lines go that bend (a<TAB>b<TAB>x<TAB>y…, one line an edge)");
        command.add_flag("--weights", m_isWeighted,
                         "Draw heavier ties shorter: the third column of the edge list is their weight");
        command.add_option("--centre", m_centre, "Of the radial layout: the node in the middle");
        command.add_option("--seed", m_seed, "Another seed gives another picture")->capture_default_str();
    }

    void run(const Output& output) override {
        const exchange::EdgeList graph = read();
        layout::LayoutInput input;
        input.nodeCount = graph.ids.size();
        for (const auto& [source, target] : graph.edges)
            input.edges.push_back({source, target});
        if (m_isWeighted)
            input.lengths = layout::lengthsFor(graph.weights);
        layout::LayoutOptions options;
        options.algorithm = *layout::algorithmNamed(m_algorithm);
        options.seed = m_seed;
        if (!m_centre.empty())
            options.centre = nodeNamed(graph, m_centre);

        const Stopwatch watch;
        const layout::Drawing drawing = layout::draw(input, options);
        const double wall = watch.wallSeconds();
        const double cpu = watch.cpuSeconds();
        write(graph, drawing.positions);
        if (!m_routes.empty())
            writeRoutes(graph, drawing);
        report(output, graph, wall, cpu);
    }

private:
    exchange::EdgeList read() const {
        std::ifstream stream(m_edges, std::ios::binary);
        if (!stream)
            throw Error(ErrorCode::fileMissing, fmt::format("Reading {}", m_edges),
                        "the file cannot be opened", "Check the name", {m_edges});
        using enum exchange::EdgeColumns;
        return exchange::readEdgeList(stream, m_edges, m_isWeighted ? endsAndWeight : ends);
    }

    static std::ofstream opened(const std::string& file) {
        std::ofstream stream(file, std::ios::binary);
        if (!stream)
            throw Error(ErrorCode::fileNotWritable, fmt::format("Writing {}", file),
                        "the file cannot be written", "Check the folder and its rights", {file});
        return stream;
    }

    void write(const exchange::EdgeList& graph, const layout::Positions& positions) const {
        std::ofstream stream = opened(m_positions);
        exchange::writePositions(stream, graph.ids, positions, m_positions);
    }

    void writeRoutes(const exchange::EdgeList& graph, const layout::Drawing& drawing) const {
        std::vector<std::vector<Point>> lines;
        for (std::size_t i = 0; i < graph.edges.size(); ++i) {
            lines.push_back({drawing.positions[graph.edges[i].first]});
            if (!drawing.routes.empty())
                lines.back().insert(lines.back().end(), drawing.routes[i].begin(), drawing.routes[i].end());
            lines.back().push_back(drawing.positions[graph.edges[i].second]);
        }
        std::ofstream stream = opened(m_routes);
        exchange::writeRoutes(stream, graph, lines, m_routes);
    }

    static layout::NodeIndex nodeNamed(const exchange::EdgeList& graph, const std::string& name) {
        const auto found = std::ranges::find(graph.ids, name);
        if (found == graph.ids.end())
            throw Error(ErrorCode::optionInvalid, "The layout was not made",
                        fmt::format("there is no node “{}”", name), "Name one of the edge list.", {name});
        return static_cast<layout::NodeIndex>(found - graph.ids.begin());
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
    std::string m_routes;
    std::string m_centre;
    bool m_isWeighted = false;
    std::string m_algorithm{layout::algorithms().front().name};
    std::uint64_t m_seed = 1;
};

} // namespace

std::unique_ptr<Verb> makeLayoutVerb() {
    return std::make_unique<LayoutVerb>();
}

} // namespace moneyties::app
