// Owns Feed: the world's records on their way into an import, with the time of their making told apart.
#pragma once

#include "core/store/bulk_writer.h"
#include "tests/bench/store/bench_world.h"

#include <functional>
#include <vector>

namespace moneyties::bench {

/// CPU seconds that the whole process spends on `work`.
double cpuOf(const std::function<void()>& work);

/// The world's records, made in batches whose making is not counted.
class Feed {
public:
    explicit Feed(const World& world) : m_world(world) {}

    /// All of the world.
    void operator()(store::BulkWriter& writer);
    /// A tenth more entities with their ties, behind what operator() added.
    void addMore(store::BulkWriter& writer);

    double making() const { return m_making; } ///< CPU seconds
    double rows() const { return m_rows; }

private:
    template<class Record>
    void batched(int begin, int end, auto make, auto add);
    void addEntities(store::BulkWriter& writer, int begin, int end);
    void addTies(store::BulkWriter& writer, int begin, int end);

    const World& m_world;
    double m_making = 0;
    double m_rows = 0;
};

} // namespace moneyties::bench
