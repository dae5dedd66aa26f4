#include "core/graph/topology.h"

#include "tests/core/graph/random_multigraph.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

struct SeenArc {
    EntityId at;
    EntityId to;
    RelationshipId relationship;
    bool forward;
    auto operator<=>(const SeenArc&) const = default;
};

std::vector<SeenArc> arcsOf(const Topology& topology) {
    std::vector<SeenArc> seen;
    for (NodeIndex node = 0; node < topology.nodeCount(); ++node)
        for (std::size_t i = 0; i < topology.degree(node); ++i) {
            const Arc arc = topology.arcs(node)[i];
            seen.push_back({topology.entity(node), topology.entity(topology.neighbours(node)[i]),
                            topology.relationship(arc.relationship()), arc.isForward()});
        }
    std::sort(seen.begin(), seen.end());
    return seen;
}

std::vector<SeenArc> expectedArcs(const test::Multigraph& graph) {
    std::vector<SeenArc> expected;
    for (const RelationshipRecord& record : graph.records) {
        expected.push_back({record.from, record.to, record.id, true});
        expected.push_back({record.to, record.from, record.id, false});
    }
    std::sort(expected.begin(), expected.end());
    return expected;
}

} // namespace

TEST_CASE("a topology without entities has nothing", "[graph]") {
    const Topology topology;
    CHECK(topology.nodeCount() == 0);
    CHECK(topology.relationshipCount() == 0);
    CHECK_FALSE(topology.find(EntityId(1)));
}

TEST_CASE("every relationship is one arc at each of its ends", "[graph]") {
    for (unsigned seed = 0; seed < 60; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 1 + seed % 12, seed % 30);
        CHECK(arcsOf(graph.topology()) == expectedArcs(graph));
    }
}

TEST_CASE("a topology answers what it was told of each relationship", "[graph]") {
    const test::Multigraph graph = test::randomMultigraph(7, 9, 40);
    const Topology topology = graph.topology();
    REQUIRE(topology.relationshipCount() == graph.records.size());
    for (RelationshipIndex i = 0; i < graph.records.size(); ++i) {
        const RelationshipRecord& record = graph.records[i];
        CHECK(topology.entity(topology.from(i)) == record.from);
        CHECK(topology.entity(topology.to(i)) == record.to);
        CHECK(topology.type(i) == record.type);
        CHECK(topology.tie(i) == record.tie);
        CHECK(topology.direction(i) == record.direction);
        CHECK(topology.start(i) == record.start);
        CHECK(topology.end(i) == record.end);
    }
}

TEST_CASE("a relationship to an entity that is not in the snapshot is left out", "[graph]") {
    RelationshipRecord record;
    record.id = RelationshipId(1);
    record.from = EntityId(1);
    record.to = EntityId(2);
    const Topology topology({EntityId(1)}, std::vector{record});
    CHECK(topology.relationshipCount() == 0);
    CHECK(topology.degree(0) == 0);
}

TEST_CASE("a date that is not stated may be any day", "[graph]") {
    CHECK(rangeOf(FuzzyDate{}) == DayRange{});
    FuzzyDate from2019;
    from2019.earliest = test::dayNumber(5);
    CHECK(rangeOf(from2019) == DayRange{test::dayNumber(5), Day::max()});
}
