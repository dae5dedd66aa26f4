// Owns random multigraphs with loops, parallel relationships and isolated nodes for the property tests.
#pragma once

#include "core/graph/topology.h"

#include <random>
#include <vector>

namespace moneyties::graph::test {

struct Multigraph {
    std::vector<EntityId> entities;
    std::vector<RelationshipRecord> records;
    Topology topology() const { return Topology(entities, records); }
};

inline Day dayNumber(int number) {
    return Day(std::chrono::days(number));
}

inline DayRange randomRange(std::mt19937& random) {
    if (random() % 4 == 0)
        return {};
    const int first = static_cast<int>(random() % 12);
    return {dayNumber(first), dayNumber(first + static_cast<int>(random() % 4))};
}

/// Entity ids are 10, 11, …; relationship ids 1, 2, …; types 1 to 3.
inline Multigraph randomMultigraph(unsigned seed, std::size_t nodes, std::size_t relationships) {
    std::mt19937 random(seed);
    Multigraph result;
    for (std::size_t i = 0; i < nodes; ++i)
        result.entities.push_back(EntityId(static_cast<std::int64_t>(10 + i)));
    for (std::size_t i = 0; nodes > 0 && i < relationships; ++i) {
        RelationshipRecord record;
        record.id = RelationshipId(static_cast<std::int64_t>(i + 1));
        record.from = result.entities[random() % nodes];
        record.to = result.entities[random() % nodes];
        record.type = RelationshipTypeId(static_cast<std::int64_t>(1 + random() % 3));
        record.tie = static_cast<TieClass>(random() % 4);
        record.direction = random() % 3 == 0 ? Direction::symmetric : Direction::directed;
        record.start = randomRange(random);
        if (random() % 4 == 0)
            record.end = {dayNumber(12), dayNumber(14)};
        result.records.push_back(record);
    }
    return result;
}

} // namespace moneyties::graph::test
