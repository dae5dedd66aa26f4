#include "core/store/name_loading.h"

#include "core/store/scan.h"

#include <algorithm>
#include <future>
#include <limits>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <vector>

namespace moneyties::store {

namespace {

constexpr std::int64_t kRowsBetweenLooks = 8192;

/// Ties by entity: an array while ids lie close together, which they do unless the file comes from elsewhere.
class Degrees {
public:
    explicit Degrees(std::int64_t highestId)
        : m_dense(highestId > 0 && highestId < kMostDense ? static_cast<std::size_t>(highestId) + 1 : 0) {}

    void count(std::int64_t entity) {
        if (const auto place = static_cast<std::uint64_t>(entity); place < m_dense.size())
            ++m_dense[place];
        else
            ++m_sparse[entity];
    }
    std::uint32_t of(std::int64_t entity) const {
        if (const auto place = static_cast<std::uint64_t>(entity); place < m_dense.size())
            return m_dense[place];
        const auto found = m_sparse.find(entity);
        return found == m_sparse.end() ? 0 : found->second;
    }

private:
    static constexpr std::int64_t kMostDense = 100'000'000;
    std::vector<std::uint32_t> m_dense;
    std::unordered_map<std::int64_t, std::uint32_t> m_sparse;
};

Degrees readAllDegrees(Connection& connection, const Job& job) {
    Degrees degrees(connection.integer("SELECT max(id) FROM entity"));
    // One covering index holds both ends.
    Scan scan(connection, "SELECT from_entity, to_entity FROM relationship INDEXED BY relationship_from");
    for (std::int64_t row = 0; scan.next(); ++row) {
        degrees.count(scan.integer(0));
        degrees.count(scan.integer(1));
        if (row % kRowsBetweenLooks == 0)
            job.throwIfStopped();
    }
    return degrees;
}

struct Keys {
    std::vector<EntityId> entities;
    KeyLines strict;
    std::unordered_map<std::uint32_t, std::string> readings; ///< of the few names that have one
};

Keys readKeys(Connection& connection, const Job& job) {
    std::unordered_set<std::int64_t> merged;
    for (Scan scan(connection, "SELECT id FROM entity WHERE merged_into IS NOT NULL"); scan.next();)
        merged.insert(scan.integer(0));
    Keys keys;
    Scan scan(connection, "SELECT entity, key, reading FROM name ORDER BY entity, id");
    for (std::int64_t row = 0; scan.next(); ++row) {
        if (row % kRowsBetweenLooks == 0)
            job.throwIfStopped();
        const std::int64_t entity = scan.integer(0);
        if (!merged.empty() && merged.contains(entity))
            continue;
        if (const std::string_view reading = scan.bytes(2); !reading.empty())
            keys.readings.emplace(static_cast<std::uint32_t>(keys.entities.size()), reading);
        keys.entities.emplace_back(entity);
        keys.strict.add(scan.bytes(1));
    }
    return keys;
}

/// The loose lines of names `begin` to `end`.
KeyLines looseLines(const Keys& keys, std::size_t begin, std::size_t end) {
    KeyLines lines;
    std::string line;
    for (std::size_t i = begin; i < end; ++i) {
        line.clear();
        const auto reading = keys.readings.find(static_cast<std::uint32_t>(i));
        if (reading == keys.readings.end())
            appendLooseLine(keys.strict.line(i), {}, line);
        else
            appendLooseLine(keys.strict.line(i), reading->second, line);
        lines.add(line);
    }
    return lines;
}

} // namespace

std::shared_ptr<const NameArena> readNames(Connection& connection, const Job& job,
                                           const std::function<std::unique_ptr<Connection>()>& connect) {
    const Job silent = job.silent();
    std::future<Degrees> counted;
    if (connect)
        counted = std::async(std::launch::async, [&] {
            const auto own = connect();
            return readAllDegrees(*own, silent);
        });
    Keys keys = readKeys(connection, silent);
    // The loose keys of one half on another thread: they cost as much as the reading.
    const std::size_t half = keys.entities.size() / 2;
    std::future<KeyLines> front = std::async(std::launch::async, [&] { return looseLines(keys, 0, half); });
    const KeyLines back = looseLines(keys, half, keys.entities.size());
    const KeyLines first = front.get();
    const Degrees degrees = connect ? counted.get() : readAllDegrees(connection, silent);
    job.throwIfStopped();
    return std::make_shared<const NameArena>(
        NameArena::Parts{std::move(keys.entities), std::move(keys.strict), {&first, &back}},
        [&](EntityId entity) { return degrees.of(entity.value); });
}

} // namespace moneyties::store
