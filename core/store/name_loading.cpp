#include "core/store/name_loading.h"

#include "core/base/thread_pool.h"
#include "core/store/row_visit.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace moneyties::store {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 8192;
/// The work that is shared out: enough parts for a few cores to end at about the same time.
constexpr std::size_t kDegreeParts = 2;
constexpr std::size_t kNameParts = 8;

/// Asks now and then whether to go on.
class Looks {
public:
    explicit Looks(const Job& job) : m_job(job) {}
    void next() {
        if (++m_rows % kRowsBetweenLooks == 0)
            m_job.throwIfStopped();
    }

private:
    const Job& m_job;
    std::int64_t m_rows = 0;
};

/// Ties by entity: an array while ids lie close together, which they do unless the file comes from elsewhere.
/// One byte each, so that a million stay in the processor's cache, and what goes beyond it for the few hubs.
class Degrees {
public:
    explicit Degrees(std::int64_t highestId)
        : m_dense(highestId > 0 && highestId < kMostDense ? static_cast<std::size_t>(highestId) + 1 : 0) {}

    void count(std::int64_t entity) {
        const auto place = static_cast<std::uint64_t>(entity);
        if (place < m_dense.size() && m_dense[place] < kFull)
            ++m_dense[place];
        else
            ++m_more[entity];
    }
    std::uint32_t of(std::int64_t entity) const {
        const auto place = static_cast<std::uint64_t>(entity);
        const std::uint32_t low = place < m_dense.size() ? m_dense[place] : kFull;
        if (low < kFull)
            return low;
        const auto found = m_more.find(entity);
        return (place < m_dense.size() ? low : 0) + (found == m_more.end() ? 0 : found->second);
    }

private:
    static constexpr std::int64_t kMostDense = 100'000'000;
    static constexpr std::uint8_t kFull = 255;
    std::vector<std::uint8_t> m_dense;
    std::unordered_map<std::int64_t, std::uint32_t> m_more;
};

/// Ids `first` to `last`, both included.
struct IdSpan {
    std::int64_t first = 0;
    std::int64_t last = -1;
};

/// About equal parts of all ids that entities have or ties name.
std::vector<IdSpan> spansOf(Connection& connection, std::size_t count) {
    constexpr std::int64_t kLowest = std::numeric_limits<std::int64_t>::min();
    constexpr std::int64_t kHighest = std::numeric_limits<std::int64_t>::max();
    const std::int64_t highest = std::max<std::int64_t>(0, connection.integer("SELECT max(id) FROM entity"));
    const std::int64_t step = highest / static_cast<std::int64_t>(count) + 1;
    std::vector<IdSpan> spans{{kLowest, kHighest}};
    while (spans.size() < count) {
        const std::int64_t begin = static_cast<std::int64_t>(spans.size()) * step;
        spans.back().last = begin - 1;
        spans.push_back({begin, kHighest});
    }
    return spans;
}

void countDegrees(Connection& connection, IdSpan span, const Job& job, Degrees& degrees) {
    Looks looks(job);
    // One covering index holds both ends.
    visitRows(connection, "from_entity, to_entity",
              "relationship INDEXED BY relationship_from WHERE from_entity BETWEEN ?2 AND ?3",
              {span.first, span.last}, [&](const VisitedRow& row) {
                  degrees.count(row.integer(0));
                  degrees.count(row.integer(1));
                  looks.next();
              });
}

std::unordered_set<std::int64_t> readMerged(Connection& connection, IdSpan span) {
    std::unordered_set<std::int64_t> merged;
    visitRows(connection, "id", "entity WHERE merged_into IS NOT NULL AND id BETWEEN ?2 AND ?3",
              {span.first, span.last}, [&](const VisitedRow& row) { merged.insert(row.integer(0)); });
    return merged;
}

NamePart readPart(Connection& connection, IdSpan span, const Job& job) {
    const std::unordered_set<std::int64_t> merged = readMerged(connection, span);
    NamePart part;
    std::string loose;
    Looks looks(job);
    // The table is its primary key, so this walks the entities upwards.
    visitRows(connection, "entity, key, reading", "name NOT INDEXED WHERE entity BETWEEN ?2 AND ?3",
              {span.first, span.last}, [&](const VisitedRow& row) {
                  looks.next();
                  const std::int64_t entity = row.integer(0);
                  if (!merged.empty() && merged.contains(entity))
                      return;
                  loose.clear();
                  appendLooseLine(row.bytes(1), row.bytes(2), loose);
                  part.entities.emplace_back(entity);
                  part.strict.add(row.bytes(1));
                  part.loose.add(loose);
              });
    return part;
}

/// Calls work with each part's number and a connection: one after another on this one, or at once on
/// connections of their own when they can be made.
void share(std::size_t parts, Connection& connection,
           const std::function<std::unique_ptr<Connection>()>& connect,
           const std::function<void(std::size_t, Connection&)>& work) {
    if (!connect) {
        for (std::size_t part = 0; part < parts; ++part)
            work(part, connection);
        return;
    }
    ThreadPool pool;
    pool.run(parts, [&](std::size_t part) {
        const auto own = connect();
        work(part, *own);
    });
}

} // namespace

std::shared_ptr<const NameArena> readNames(Connection& connection, const Job& job,
                                           const std::function<std::unique_ptr<Connection>()>& connect) {
    const Job silent = job.silent();
    const auto degreeSpans = spansOf(connection, kDegreeParts);
    const auto nameSpans = spansOf(connection, kNameParts);
    std::vector<Degrees> degrees(kDegreeParts, Degrees(connection.integer("SELECT max(id) FROM entity")));
    std::vector<NamePart> names(kNameParts);
    share(kDegreeParts + kNameParts, connection, connect, [&](std::size_t part, Connection& own) {
        if (part < kDegreeParts)
            countDegrees(own, degreeSpans[part], silent, degrees[part]);
        else
            names[part - kDegreeParts] = readPart(own, nameSpans[part - kDegreeParts], silent);
    });
    job.throwIfStopped();
    return std::make_shared<const NameArena>(std::move(names), [&](EntityId entity) {
        std::uint32_t sum = 0;
        for (const Degrees& part : degrees)
            sum += part.of(entity.value);
        return sum;
    });
}

} // namespace moneyties::store
