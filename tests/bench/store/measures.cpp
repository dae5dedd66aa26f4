#include "tests/bench/store/measures.h"

#include "core/graph/topology.h"
#include "core/store/bulk_writer.h"
#include "core/store/edit.h"
#include "core/store/neighbours.h"
#include "core/store/project.h"
#include "tests/bench/store/feed.h"
#include "tests/bench/store/queries.h"
#include "tests/bench/store/raw_file.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <thread>
#include <vector>

namespace moneyties::bench {

namespace {

using namespace moneyties::store;
namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

const Action kImport{ActionCode::import, {}};

double secondsSince(Clock::time_point begin) {
    return std::chrono::duration<double>(Clock::now() - begin).count();
}

double milliseconds(const std::function<void()>& work) {
    const auto begin = Clock::now();
    work();
    return 1000 * secondsSince(begin);
}

/// Single changes of a cell by plain SQLite, each a transaction of its own that is on the disk when it ends.
class RawEdits {
public:
    explicit RawEdits(const fs::path& file) {
        sqlite3_open_v2(file.c_str(), &m_database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        sqlite3_exec(m_database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr,
                     nullptr);
        sqlite3_prepare_v2(m_database, "UPDATE entity SET note = ? WHERE id = ?", -1, &m_update, nullptr);
    }
    ~RawEdits() {
        sqlite3_finalize(m_update);
        sqlite3_close(m_database);
    }
    RawEdits(const RawEdits&) = delete;
    RawEdits& operator=(const RawEdits&) = delete;

    void write(int entity, const std::string& note) {
        sqlite3_bind_text(m_update, 1, note.c_str(), -1, SQLITE_STATIC);
        sqlite3_bind_int(m_update, 2, entity);
        sqlite3_step(m_update);
        sqlite3_reset(m_update);
    }

private:
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_update = nullptr;
};

class Measures {
public:
    Measures(const World& world, const StoreBench& bench, BenchReport& report)
        : m_world(world), m_bench(bench), m_report(report) {}

    void run() {
        if (wants("new") || wants("import") || wants("append"))
            measureRaw();
        if (wants("new") || !fs::exists(m_file))
            measureNewFile();
        constexpr std::pair<const char*, void (Measures::*)()> kStages[] = {
            {"import", &Measures::measureOpenProject},    {"open", &Measures::measureOpening},
            {"neighbours", &Measures::measureNeighbours}, {"topology", &Measures::measureTopology},
            {"search", &Measures::measureSearch},         {"memory", &Measures::measureMemory},
            {"edits", &Measures::measureEdits},           {"append", &Measures::measureAppend}};
        for (const auto& [name, measure] : kStages)
            if (wants(name))
                (this->*measure)();
    }

private:
    bool wants(const std::string& stage) const {
        return m_bench.stages.empty() || m_bench.stages.contains(stage);
    }

    void add(const std::string& what, double value, const std::string& unit, std::optional<double> goal,
             Better better, const std::string& beside = {}) {
        m_report.add(fmt::format("{}: {}", sizeName(), what), value, unit, goal, better, beside);
    }

    std::string sizeName() const {
        const int thousands = m_world.entities() / 1000;
        return thousands < 1000 ? fmt::format("{}k", thousands) : fmt::format("{}M", thousands / 1000);
    }

    std::string besideRaw() const { return fmt::format("raw {:.0f} rows/s", m_raw.rows / m_raw.seconds); }

    void measureRaw() {
        const fs::path file = m_bench.folder / "raw.db";
        for (int i = 0; i < repeats(); ++i) {
            const RawFigures figures = writeRaw(m_world, file);
            if (m_raw.seconds == 0 || figures.seconds < m_raw.seconds)
                m_raw = figures;
            fs::remove(file);
        }
        add("raw inserts", m_raw.rows / m_raw.seconds, "rows/s", {}, Better::higher);
    }

    /// Small sizes are measured several times, of which the quickest counts: the least disturbed.
    int repeats() const { return m_world.entities() <= 100'000 ? 3 : 1; }

    /// Rows per CPU second of an import, the making of the records aside.
    double bestRate(const std::function<void(Feed&)>& import) const {
        double best = 0;
        for (int i = 0; i < repeats(); ++i) {
            Feed feed(m_world);
            const double seconds = cpuOf([&] { import(feed); });
            best = std::max(best, feed.rows() / (seconds - feed.making()));
        }
        return best;
    }

    void measureNewFile() {
        const double rate = bestRate([&](Feed& feed) {
            fs::remove(m_file);
            Project::createByImport(m_file, kImport, std::ref(feed));
        });
        if (m_raw.rows == 0)
            return;
        add("import, new file / raw", rate / rawRate(), "", 0.40, Better::higher, besideRaw());
        add("file size / rows alone", static_cast<double>(fs::file_size(m_file)) / m_raw.bytes, "", 1.5,
            Better::lower, fmt::format("raw {:.0f} MB", m_raw.bytes / 1e6));
    }

    /// And takes the import back, and brings it again.
    void measureOpenProject() {
        const fs::path file = m_bench.folder / "open.ties";
        std::unique_ptr<Project> project;
        const double rate = bestRate([&](Feed& feed) {
            project.reset();
            fs::remove(file);
            project = Project::create(file);
            project->import(kImport, std::ref(feed));
        });
        add("import, open project / raw", rate / rawRate(), "", 0.30, Better::higher, besideRaw());
        add("undo of the import", 1000 * m_raw.rows / milliseconds([&] { project->undo(); }), "rows/s",
            200'000, Better::higher);
        add("redo of the import", 1000 * m_raw.rows / milliseconds([&] { project->redo(); }), "rows/s", {},
            Better::higher);
        project.reset();
        fs::remove(file);
    }

    void measureOpening() {
        std::vector<double> first;
        for (int i = 0; i < 11; ++i)
            first.push_back(askChild("--first-page"));
        add("open to first neighbourhood", quantile(first, 0.5), "ms", 2, Better::lower,
            "each in a new process");

        const auto begin = Clock::now();
        const double cpu = cpuSeconds();
        const auto project = Project::open(m_file);
        std::atomic<int> ready = 0;
        project->loadInBackground([&] { ++ready; });
        project->quickSearch(displayName(m_world.entity(m_world.entities() / 2)));
        add("open to first exact or prefix hits", 1000 * secondsSince(begin), "ms", 50, Better::lower);
        while (!project->isSearchReady())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        add("open to full search", secondsSince(begin), "s", 1, Better::lower,
            fmt::format("about {:.2f} s of CPU", cpuSeconds() - cpu));
        while (!project->isTopologyReady())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        add("open to topology, search first", secondsSince(begin), "s", {}, Better::lower);
    }

    void measureNeighbours() {
        const auto project = Project::open(m_file);
        std::vector<double> pages;
        for (std::uint64_t i = 0; i < 5000; ++i) {
            // An end of a tie: entities in proportion to their ties.
            const Relationship tie =
                m_world.tie(static_cast<int>(mixed(i) % static_cast<std::uint64_t>(m_world.ties())));
            const TieSide side = i % 2 == 0 ? TieSide::outgoing : TieSide::incoming;
            pages.push_back(milliseconds([&] {
                project->neighbours({i % 4 < 2 ? tie.from : tie.to, side});
            }));
        }
        add("neighbourhood page, median", quantile(pages, 0.5), "ms", 0.12, Better::lower);
        add("neighbourhood page, p99", quantile(pages, 0.99), "ms", 2, Better::lower);
        std::vector<double> hub;
        std::vector<double> counts;
        NeighbourQuery query{EntityId(1), TieSide::incoming};
        for (int i = 0; i < kHubPages; ++i) {
            NeighbourPage page;
            hub.push_back(milliseconds([&] { page = project->neighbours(query); }));
            query.after = page.isLast ? TiePlace() : page.neighbours.back().place;
            counts.push_back(milliseconds([&] { project->tieCounts(EntityId(1)); }));
        }
        add("page of the hub, p99", quantile(hub, 0.99), "ms", 2, Better::lower);
        add("counts of the hub, median", quantile(counts, 0.5), "ms", {}, Better::lower,
            fmt::format("{} ties", m_world.hubTies()));
        project->topology();
        add("counts of the hub, graph in memory", milliseconds([&] { project->tieCounts(EntityId(1)); }),
            "ms", {}, Better::lower);
    }

    double bareScan() const {
        sqlite3* database = nullptr;
        sqlite3_open_v2(m_file.c_str(), &database, SQLITE_OPEN_READONLY, nullptr);
        sqlite3_stmt* scan = nullptr;
        sqlite3_prepare_v2(database,
                           "SELECT id, from_entity, to_entity, type, start_earliest, start_latest, "
                           "end_state, end_earliest, end_latest FROM relationship",
                           -1, &scan, nullptr);
        std::int64_t sum = 0;
        const double seconds = milliseconds([&] {
                                   while (sqlite3_step(scan) == SQLITE_ROW)
                                       for (int i = 0; i < 9; ++i)
                                           sum += sqlite3_column_int64(scan, i);
                               }) /
                               1000;
        sqlite3_finalize(scan);
        sqlite3_close(database);
        return sum != 0 ? seconds : 0;
    }

    void measureTopology() {
        bareScan();
        const double bare = bareScan();
        const auto project = Project::open(m_file);
        std::shared_ptr<const graph::Topology> topology;
        const double seconds = milliseconds([&] { topology = project->topology(); }) / 1000;
        add("topology / bare scan", seconds / bare, "", 1.5, Better::lower,
            fmt::format("bare {:.2f} s, topology {:.2f} s", bare, seconds));
        std::vector<double> patches;
        for (int i = 0; i < kPatches; ++i) {
            patches.push_back(milliseconds([&] {
                project->edit({ActionCode::addRelationship, {}},
                              [&](Edit& edit) { edit.insert(m_world.tie(7 + i)); });
                project->topology();
            }));
            project->undo();
            project->topology();
        }
        add("topology after an edit, median", quantile(patches, 0.5), "ms", {}, Better::lower);
    }

    void measureSearch() {
        const auto project = Project::open(m_file);
        project->search("a");
        std::vector<double> all;
        for (const QueryClass& queries : queriesOn(m_world)) {
            std::vector<double> times;
            for (const std::string& text : queries.texts)
                times.push_back(milliseconds([&] { project->quickSearch(text, 50); }));
            add("search, " + queries.name + ", median", quantile(times, 0.5), "ms", {}, Better::lower,
                fmt::format("p99 {:.2f} ms", quantile(times, 0.99)));
            all.insert(all.end(), times.begin(), times.end());
        }
        add("first 50 names, median", quantile(all, 0.5), "ms", 3, Better::lower);
        add("first 50 names, p99", quantile(all, 0.99), "ms", 20, Better::lower);
        std::vector<double> near;
        for (int i = 0; i < 20; ++i) {
            std::string typo(displayName(m_world.entity(i * 37), "en"));
            std::swap(typo[2], typo[3]);
            near.push_back(milliseconds([&] { project->search(typo, 50); }));
        }
        add("search with a typo, median", quantile(near, 0.5), "ms", {}, Better::lower);
    }

    /// What this program prints when it is run on the file with an option, in a process of its own.
    double askChild(const std::string& option) const {
        FILE* child =
            popen(fmt::format("'{}' {} '{}'", m_bench.program, option, m_file.string()).c_str(), "r");
        double number = 0;
        if (child && std::fscanf(child, "%lf", &number) != 1)
            number = 0;
        if (child)
            pclose(child);
        return number;
    }

    void measureMemory() {
        const bool isMillion = m_world.entities() == 1'000'000;
        add("memory, searchable, topology loaded", askChild("--memory"), "MB",
            isMillion ? std::optional(300.0) : std::nullopt, Better::lower);
    }

    int entityOfEdit(int i) const { return 1 + m_world.someEntity(static_cast<std::uint64_t>(i) + 5000); }

    /// The same change of one cell, in turns: through the project, and synced in the same mode but without a
    /// journal, on a copy.
    void measureEdits() {
        const fs::path file = copyOfFile("edited.ties");
        const fs::path copy = copyOfFile("copy.ties");
        {
            RawEdits rawEdits(copy);
            const auto project = Project::open(file);
            std::vector<double> ours;
            std::vector<double> raw;
            for (int i = 0; i < kEdits; ++i) {
                const int number = entityOfEdit(i);
                Entity entity = *project->entity(EntityId(number));
                entity.note = fmt::format("note {}", i);
                ours.push_back(milliseconds([&] {
                    project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) { edit.update(entity); });
                }));
                raw.push_back(milliseconds([&] { rawEdits.write(number, entity.note); }));
            }
            const double median = quantile(ours, 0.5);
            const double rawMedian = quantile(raw, 0.5);
            add("one edit, journaled / not journaled", median / rawMedian, "", 1.4, Better::lower,
                fmt::format("{:.3f} ms beside {:.3f} ms", median, rawMedian));
        }
        fs::remove(copy);
        fs::remove(file);
    }

    fs::path copyOfFile(const char* name) const {
        const fs::path copy = m_bench.folder / name;
        fs::copy_file(m_file, copy, fs::copy_options::overwrite_existing);
        return copy;
    }

    void measureAppend() {
        const fs::path file = copyOfFile("full.ties");
        Feed feed(m_world);
        const double seconds = cpuOf(
            [&] { Project::open(file)->import(kImport, [&](BulkWriter& writer) { feed.addMore(writer); }); });
        fs::remove(file);
        add("append of 10 % / raw", feed.rows() / (seconds - feed.making()) / rawRate(), "", 0.12,
            Better::higher, besideRaw());
    }

    double rawRate() const { return m_raw.rows / m_raw.seconds; }

    static constexpr int kEdits = 1000;
    static constexpr int kHubPages = 400;
    static constexpr int kPatches = 5;

    const World& m_world;
    const StoreBench& m_bench;
    BenchReport& m_report;
    fs::path m_file = m_bench.folder / fmt::format("{}.ties", m_world.entities());
    RawFigures m_raw;
};

} // namespace

void measureStore(const World& world, const StoreBench& bench, BenchReport& report) {
    Measures(world, bench, report).run();
}

double firstPage(const std::filesystem::path& file) {
    std::unique_ptr<Project> project; // closed after the measure
    return milliseconds([&] {
        project = Project::open(file);
        project->neighbours({EntityId(1)});
    });
}

double memoryWithEverythingLoaded(const std::filesystem::path& file) {
    const auto project = Project::open(file);
    project->loadInBackground();
    while (!project->isSearchReady() || !project->isTopologyReady())
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    project->quickSearch("a");
    project->topology();
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmRSS:" && status >> word)
            return std::stod(word) / 1024;
    return 0;
}

} // namespace moneyties::bench
