#include "tests/bench/layout/measured_run.h"

#include "tests/bench/layout/graphs.h"

#include <chrono>
#include <cstdlib>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <sstream>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace moneyties::bench {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point start) {
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double cpuSecondsOf(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

/// Forgets the peak so far, where the system lets one (Linux).
void resetPeak() {
    std::ofstream("/proc/self/clear_refs") << 5;
}

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (double kilobytes = 0; word == "VmHWM:" && status >> kilobytes)
            return kilobytes / 1024;
    return 0;
}

MeasuredRun measureHere(const MakeGraph& make, const layout::LayoutOptions& options) {
    const layout::LayoutInput graph = make();
    resetPeak();
    MeasuredRun result;
    const double cpu = cpuSecondsOf(RUSAGE_SELF);
    const Clock::time_point start = Clock::now();
    const layout::Positions positions = layout::run(graph, options);
    result.wallSeconds = secondsSince(start);
    result.cpuSeconds = cpuSecondsOf(RUSAGE_SELF) - cpu;
    result.peakMegabytes = peakMegabytes();
    result.verdict = judge(graph, positions);
    return result;
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
    return text;
}

layout::Positions readPositions(const std::filesystem::path& file, std::size_t count) {
    layout::Positions positions(count);
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        std::istringstream words(line);
        std::size_t node = 0;
        Point p;
        if (words >> node >> p.x >> p.y && node < count)
            positions[node] = p;
    }
    return positions;
}

} // namespace

std::optional<MeasuredRun> measure(const MakeGraph& make, const layout::LayoutOptions& options) {
    int ends[2];
    if (pipe(ends) != 0)
        return std::nullopt;
    const pid_t child = fork();
    if (child == 0) {
        const MeasuredRun result = measureHere(make, options);
        const auto written = write(ends[1], &result, sizeof result);
        _exit(written == sizeof result ? 0 : 1);
    }
    close(ends[1]);
    MeasuredRun result;
    const bool isWhole = child > 0 && read(ends[0], &result, sizeof result) == sizeof result;
    close(ends[0]);
    if (child > 0)
        waitpid(child, nullptr, 0);
    return isWhole ? std::optional(result) : std::nullopt;
}

std::optional<MeasuredRun> measureProgram(const MakeGraph& make, const std::string& command) {
    const layout::LayoutInput graph = make();
    const auto folder = std::filesystem::temp_directory_path();
    const auto edges = folder / ("moneyties_bench_" + std::to_string(getpid()) + ".tsv");
    const auto out = folder / ("moneyties_bench_" + std::to_string(getpid()) + ".out");
    writeGraph(graph, edges);
    MeasuredRun result;
    const double cpu = cpuSecondsOf(RUSAGE_CHILDREN);
    const Clock::time_point start = Clock::now();
    const int status =
        std::system(replaced(replaced(command, "{graph}", edges.string()), "{out}", out.string()).c_str());
    result.wallSeconds = secondsSince(start);
    result.cpuSeconds = cpuSecondsOf(RUSAGE_CHILDREN) - cpu;
    if (status == 0)
        result.verdict = judge(graph, readPositions(out, graph.nodeCount));
    std::filesystem::remove(edges);
    std::filesystem::remove(out);
    return status == 0 ? std::optional(result) : std::nullopt;
}

bool isInstalled(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) == 0;
}

} // namespace moneyties::bench
