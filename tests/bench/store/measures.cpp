#include "tests/bench/store/measures.h"

#include "core/graph/topology.h"
#include "core/store/bulk_writer.h"
#include "core/store/edit.h"
#include "core/store/neighbours.h"
#include "core/store/project.h"
#include "tests/bench/store/queries.h"
#include "tests/bench/store/raw_file.h"

#include <fmt/format.h>
#include <malloc.h>
#include <sqlite3.h>

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

double cpuOf(const std::function<void()>& work) {
    const double before = cpuSeconds();
    work();
    return cpuSeconds() - before;
}

/// The world's records, made in batches whose making is not counted.
class Feed {
public:
    explicit Feed(const World& world) : m_world(world) {}

    void operator()(BulkWriter& writer) {
        addEntities(writer, 0, m_world.entities());
        batched<Source>(
            0, m_world.sources(), [&](int i) { return m_world.source(i); },
            [&](Source&& source) { writer.add(std::move(source)); });
        addTies(writer, 0, m_world.ties(), 0);
    }

    /// A tenth more entities with their ties, behind what operator() added.
    void addMore(BulkWriter& writer) {
        addEntities(writer, m_world.entities(), m_world.entities() + m_world.entities() / 10);
        addTies(writer, m_world.ties(), m_world.ties() + m_world.ties() / 10, m_world.ties());
    }

    double making() const { return m_making; }
    double rows() const { return m_rows; }

private:
    template<class Record>
    void batched(int begin, int end, auto make, auto add) {
        constexpr int kBatch = 10'000;
        std::vector<Record> batch;
        for (; begin < end; begin += kBatch) {
            batch.clear();
            m_making += cpuOf([&] {
                for (int i = begin; i < std::min(end, begin + kBatch); ++i)
                    batch.push_back(make(i));
            });
            m_rows += static_cast<double>(batch.size());
            for (Record& record : batch)
                add(std::move(record));
        }
    }

    void addEntities(BulkWriter& writer, int begin, int end) {
        batched<Entity>(
            begin, end, [&](int i) { return m_world.entity(i); },
            [&](Entity&& entity) {
                m_rows += static_cast<double>(entity.names.size());
                writer.add(std::move(entity));
            });
    }

    void addTies(BulkWriter& writer, int begin, int end, int) {
        batched<std::pair<Relationship, Claim>>(
            begin, end, [&](int i) { return std::pair(m_world.tie(i), m_world.claim(i)); },
            [&](std::pair<Relationship, Claim>&& pair) {
                pair.second.subject = writer.add(std::move(pair.first));
                writer.add(std::move(pair.second));
                ++m_rows;
            });
    }

    const World& m_world;
    double m_making = 0;
    double m_rows = 0;
};

class Measures {
public:
    Measures(const World& world, fs::path folder, std::string program, BenchReport& report)
        : m_world(world), m_folder(std::move(folder)), m_program(std::move(program)), m_report(report) {}

    void run() {
        measureRaw();
        measureNewFile();
        measureOpenProject();
        measureOpening();
        measureNeighbours();
        measureTopology();
        measureSearch();
        measureMemory();
        measureEdits();
        measureAppend();
        fs::remove(m_file);
    }

private:
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
        const fs::path file = m_folder / "raw.db";
        m_raw = writeRaw(m_world, file);
        fs::remove(file);
        add("raw inserts", m_raw.rows / m_raw.seconds, "rows/s", {}, Better::higher);
    }

    void measureNewFile() {
        Feed feed(m_world);
        const double seconds = cpuOf([&] { Project::createByImport(m_file, kImport, std::ref(feed)); });
        add("import, new file / raw", feed.rows() / (seconds - feed.making()) / rawRate(), "", 0.40,
            Better::higher, besideRaw());
        add("file size / rows alone", static_cast<double>(fs::file_size(m_file)) / m_raw.bytes, "", 1.5,
            Better::lower, fmt::format("raw {:.0f} MB", m_raw.bytes / 1e6));
    }

    /// And takes the import back, and brings it again.
    void measureOpenProject() {
        const fs::path file = m_folder / "open.ties";
        {
            const auto project = Project::create(file);
            Feed feed(m_world);
            const double seconds = cpuOf([&] { project->import(kImport, std::ref(feed)); });
            add("import, open project / raw", feed.rows() / (seconds - feed.making()) / rawRate(), "", 0.30,
                Better::higher, besideRaw());
            add("undo of the import", feed.rows() / cpuOf([&] { project->undo(); }), "rows/s", 200'000,
                Better::higher);
            add("redo of the import", feed.rows() / cpuOf([&] { project->redo(); }), "rows/s", {},
                Better::higher);
        }
        fs::remove(file);
    }

    void measureOpening() {
        std::vector<double> first;
        for (int i = 0; i < 20; ++i)
            first.push_back(milliseconds([&] {
                const auto project = Project::open(m_file);
                project->neighbours({EntityId(1 + m_world.someEntity(static_cast<std::uint64_t>(i)))});
            }));
        add("open to first neighbourhood", quantile(first, 0.5), "ms", 2, Better::lower);

        const auto project = Project::open(m_file);
        const auto begin = Clock::now();
        std::atomic<int> ready = 0;
        project->loadInBackground([&] { ++ready; });
        project->quickSearch(displayName(m_world.entity(m_world.entities() / 2)));
        add("open to first exact or prefix hits", 1000 * secondsSince(begin), "ms", 50, Better::lower);
        while (!project->isSearchReady())
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        add("open to full search", secondsSince(begin), "s", 1, Better::lower);
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
        for (int i = 0; i < 100; ++i) {
            NeighbourPage page;
            hub.push_back(milliseconds([&] { page = project->neighbours(query); }));
            query.after = page.isLast ? TiePlace() : page.neighbours.back().place;
            counts.push_back(milliseconds([&] { project->tieCounts(EntityId(1)); }));
        }
        add("page of the hub, p99", quantile(hub, 0.99), "ms", 2, Better::lower);
        add("counts of the hub, median", quantile(counts, 0.5), "ms", {}, Better::lower,
            fmt::format("{} ties", m_world.hubTies()));
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
        add("topology after an edit", milliseconds([&] {
                project->edit({ActionCode::addRelationship, {}},
                              [&](Edit& edit) { edit.insert(m_world.tie(7)); });
                project->topology();
            }),
            "ms", {}, Better::lower);
        project->undo();
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

    void measureMemory() {
        FILE* child = popen((m_program + " --memory '" + m_file.string() + "'").c_str(), "r");
        double megabytes = 0;
        if (child && std::fscanf(child, "%lf", &megabytes) != 1)
            megabytes = 0;
        if (child)
            pclose(child);
        const bool isMillion = m_world.entities() == 1'000'000;
        add("memory, searchable, topology loaded", megabytes, "MB",
            isMillion ? std::optional(300.0) : std::nullopt, Better::lower);
    }

    /// The same change of one cell, in the same mode, synced, on a copy without our journal.
    double rawEdit() {
        const fs::path copy = m_folder / "copy.ties";
        fs::copy_file(m_file, copy);
        sqlite3* database = nullptr;
        sqlite3_open(copy.c_str(), &database);
        sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nullptr, nullptr,
                     nullptr);
        std::vector<double> times;
        for (int i = 0; i < kEdits; ++i) {
            const std::string sql =
                fmt::format("BEGIN IMMEDIATE; UPDATE entity SET note = 'note {}' WHERE id = {}; COMMIT", i,
                            entityOfEdit(i));
            times.push_back(
                milliseconds([&] { sqlite3_exec(database, sql.c_str(), nullptr, nullptr, nullptr); }));
        }
        sqlite3_close(database);
        fs::remove(copy);
        return quantile(times, 0.5);
    }

    int entityOfEdit(int i) const { return 1 + m_world.someEntity(static_cast<std::uint64_t>(i) + 5000); }

    void measureEdits() {
        const double raw = rawEdit();
        const auto project = Project::open(m_file);
        std::vector<double> times;
        for (int i = 0; i < kEdits; ++i) {
            Entity entity = *project->entity(EntityId(entityOfEdit(i)));
            entity.note = fmt::format("note {}", i);
            times.push_back(milliseconds([&] {
                project->edit({ActionCode::editEntity, {}}, [&](Edit& edit) { edit.update(entity); });
            }));
        }
        const double ours = quantile(times, 0.5);
        add("one edit, journaled / not journaled", ours / raw, "", 1.4, Better::lower,
            fmt::format("{:.3f} ms beside {:.3f} ms", ours, raw));
    }

    void measureAppend() {
        const auto project = Project::open(m_file);
        Feed feed(m_world);
        const double seconds =
            cpuOf([&] { project->import(kImport, [&](BulkWriter& writer) { feed.addMore(writer); }); });
        add("append of 10 % / raw", feed.rows() / (seconds - feed.making()) / rawRate(), "", 0.12,
            Better::higher, besideRaw());
    }

    double rawRate() const { return m_raw.rows / m_raw.seconds; }

    static constexpr int kEdits = 300;

    const World& m_world;
    fs::path m_folder;
    std::string m_program;
    BenchReport& m_report;
    fs::path m_file = m_folder / "new.ties";
    RawFigures m_raw;
};

} // namespace

void measureStore(const World& world, const std::filesystem::path& folder, const std::string& program,
                  BenchReport& report) {
    Measures(world, folder, program, report).run();
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
