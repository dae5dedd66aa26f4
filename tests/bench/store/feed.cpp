#include "tests/bench/store/feed.h"

#include "tests/bench/store/raw_file.h"

#include <algorithm>
#include <utility>

namespace moneyties::bench {

double cpuOf(const std::function<void()>& work) {
    const double before = cpuSeconds();
    work();
    return cpuSeconds() - before;
}

template<class Record>
void Feed::batched(int begin, int end, auto make, auto add) {
    constexpr int kBatch = 10'000;
    std::vector<Record> batch;
    for (; begin < end; begin += kBatch) {
        m_making += cpuOf([&] {
            batch.clear();
            for (int i = begin; i < std::min(end, begin + kBatch); ++i)
                batch.push_back(make(i));
        });
        m_rows += static_cast<double>(batch.size());
        for (Record& record : batch)
            add(std::move(record));
    }
}

void Feed::addEntities(store::BulkWriter& writer, int begin, int end) {
    batched<Entity>(
        begin, end, [&](int i) { return m_world.entity(i); },
        [&](Entity&& entity) {
            m_rows += static_cast<double>(entity.names.size());
            writer.add(std::move(entity));
        });
}

void Feed::addTies(store::BulkWriter& writer, int begin, int end) {
    batched<std::pair<Relationship, Claim>>(
        begin, end, [&](int i) { return std::pair(m_world.tie(i), m_world.claim(i)); },
        [&](std::pair<Relationship, Claim>&& pair) {
            pair.second.subject = writer.add(std::move(pair.first));
            writer.add(std::move(pair.second));
            ++m_rows;
        });
}

void Feed::operator()(store::BulkWriter& writer) {
    addEntities(writer, 0, m_world.entities());
    batched<Source>(
        0, m_world.sources(), [&](int i) { return m_world.source(i); },
        [&](Source&& source) { writer.add(std::move(source)); });
    addTies(writer, 0, m_world.ties());
}

void Feed::addMore(store::BulkWriter& writer) {
    const int tenth = m_world.entities() / 10;
    addEntities(writer, m_world.entities(), m_world.entities() + tenth);
    addTies(writer, m_world.ties(), m_world.ties() + 3 * tenth);
}

} // namespace moneyties::bench
