#include "tests/bench/store/raw_file.h"

#include "core/base/unicode.h"
#include "core/store/records/tables.h"

#include <fmt/format.h>
#include <sqlite3.h>

#include <ctime>
#include <stdexcept>
#include <vector>

namespace moneyties::bench {

namespace {

using namespace moneyties::store;

class RawBinder {
public:
    explicit RawBinder(sqlite3_stmt* statement) : m_statement(statement) {}

    template<class T>
    void key(int, const char*, const T& value) {
        bind(value);
    }
    template<class T>
    void field(int, const char*, const T& value) {
        bind(value);
    }
    template<class E>
    void code(int, const char*, const E& value, auto) {
        bind(value);
    }
    void date(int, const char*, const FuzzyDate& date) {
        bind(date.words);
        bind(date.earliest);
        bind(date.latest);
        bind(date.about);
    }
    void end(int, const char*, const EndDate& end) {
        bind(end.state);
        date(0, "", end.date);
    }
    void money(int, const char*, const Money& money) {
        bind(money.lowest);
        bind(money.highest);
        bind(money.about);
        bind(money.currency);
        bind(money.measure);
        bind(money.joint);
        bind(money.words);
    }
    void bind(const std::string& text) {
        sqlite3_bind_text(m_statement, m_index++, text.c_str(), static_cast<int>(text.size()), SQLITE_STATIC);
    }

private:
    template<class Tag>
    void bind(const Id<Tag>& id) {
        id.isValid() ? bindInteger(id.value) : bindNothing();
    }
    template<class T>
    void bind(const std::optional<T>& value) {
        value ? bind(*value) : bindNothing();
    }
    void bind(Share share) { bindInteger(share.millionths); }
    void bind(Day day) { bindInteger(day.time_since_epoch().count()); }
    template<class T>
    requires std::integral<T> || std::is_enum_v<T>
    void bind(T number) { bindInteger(static_cast<std::int64_t>(number)); }
    void bindInteger(std::int64_t number) { sqlite3_bind_int64(m_statement, m_index++, number); }
    void bindNothing() { sqlite3_bind_null(m_statement, m_index++); }

    sqlite3_stmt* m_statement;
    int m_index = 1;
};

class RawFile {
public:
    explicit RawFile(const std::filesystem::path& file) {
        constexpr int kFlags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
        if (sqlite3_open_v2(file.c_str(), &m_database, kFlags, nullptr) != SQLITE_OK)
            throw std::runtime_error("cannot open " + file.string());
        run("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144");
    }
    ~RawFile() {
        for (sqlite3_stmt* statement : {m_entity, m_name, m_source, m_tie, m_claim})
            sqlite3_finalize(statement);
        sqlite3_close(m_database);
    }
    RawFile(const RawFile&) = delete;
    RawFile& operator=(const RawFile&) = delete;

    RawFigures write(const World& world) {
        m_entity = table<Entity>();
        m_name = table<NameRow>();
        m_source = table<Source>();
        m_tie = table<Relationship>();
        m_claim = table<ClaimRow>();
        timed([&] { run("BEGIN"); });
        inBatches(world.entities(), [&](int begin, int end) { writeEntities(world, begin, end); });
        inBatches(world.sources(), [&](int begin, int end) {
            std::vector<Source> sources;
            for (int i = begin; i < end; ++i)
                sources.push_back(withId(world.source(i), i));
            writeAll(m_source, sources);
        });
        inBatches(world.ties(), [&](int begin, int end) {
            std::vector<Relationship> ties;
            std::vector<ClaimRow> claims;
            for (int i = begin; i < end; ++i) {
                ties.push_back(withId(world.tie(i), i));
                claims.push_back(toRow(withId(world.claim(i), i)));
            }
            writeAll(m_tie, ties);
            writeAll(m_claim, claims);
        });
        timed([&] { run("COMMIT"); });
        return m_figures;
    }

private:
    template<class Record>
    static Record withId(Record record, int number) {
        record.id = decltype(record.id)(number + 1);
        return record;
    }

    static void inBatches(int count, auto work) {
        constexpr int kBatch = 10'000;
        for (int begin = 0; begin < count; begin += kBatch)
            work(begin, std::min(count, begin + kBatch));
    }

    void timed(auto work) {
        const double before = cpuSeconds();
        work();
        m_figures.seconds += cpuSeconds() - before;
    }

    void run(const char* sql) { sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr); }

    template<class Record>
    sqlite3_stmt* table() {
        TableSpec spec = specOf<Record>();
        std::string columns;
        for (const Column& column : spec.columns)
            columns += (columns.empty() ? "" : ", ") + column.name;
        if (spec.derived.name)
            columns += std::string(", ") + spec.derived.name;
        run(fmt::format("CREATE TABLE {}({})", spec.name, columns).c_str());
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(m_database, spec.insertText.c_str(), -1, &statement, nullptr);
        return statement;
    }

    void step(sqlite3_stmt* statement) {
        sqlite3_step(statement);
        sqlite3_reset(statement);
        ++m_figures.rows;
    }

    template<class Record>
    void writeAll(sqlite3_stmt* statement, const std::vector<Record>& records) {
        timed([&] {
            for (const Record& record : records) {
                RawBinder binder(statement);
                mapFields(binder, record);
                step(statement);
            }
        });
    }

    void writeEntities(const World& world, int begin, int end) {
        std::vector<Entity> entities;
        std::vector<NameRow> names;
        std::vector<std::string> keys;
        for (int i = begin; i < end; ++i) {
            entities.push_back(withId(world.entity(i), i));
            int position = 0;
            for (Name& name : entities.back().names) {
                keys.push_back(searchKey(name.text));
                name.id = NameId(++m_names);
                names.push_back({entities.back().id, position++, std::move(name)});
            }
        }
        writeAll(m_entity, entities);
        timed([&] {
            for (std::size_t i = 0; i < names.size(); ++i) {
                RawBinder binder(m_name);
                mapFields(binder, names[i]);
                binder.bind(keys[i]);
                step(m_name);
            }
        });
    }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_entity = nullptr;
    sqlite3_stmt* m_name = nullptr;
    sqlite3_stmt* m_source = nullptr;
    sqlite3_stmt* m_tie = nullptr;
    sqlite3_stmt* m_claim = nullptr;
    std::int64_t m_names = 0;
    RawFigures m_figures;
};

} // namespace

double cpuSeconds() {
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

RawFigures writeRaw(const World& world, const std::filesystem::path& file) {
    RawFigures figures = RawFile(file).write(world);
    figures.bytes = static_cast<double>(std::filesystem::file_size(file));
    return figures;
}

} // namespace moneyties::bench
