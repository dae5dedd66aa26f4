#include "core/graph/paths.h"

#include "core/graph/detail/undirected_view.h"
#include "tests/core/graph/random_multigraph.h"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/named_function_params.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <set>

using namespace moneyties;
using namespace moneyties::graph;

namespace {

/// Lists every allowed simple path by trying every relationship at every entity: slow, obviously right.
class AllPaths {
public:
    AllPaths(const test::Multigraph& graph, EntityId goal, const PathOptions& options)
        : m_graph(graph), m_goal(goal), m_options(options) {}

    /// Entity sequence → for each step the relationships that occur there in some walk of it.
    std::map<std::vector<EntityId>, std::vector<std::set<RelationshipId>>> from(EntityId start) {
        m_entities = {start};
        extend(Day::min());
        return m_found;
    }

private:
    bool passes(const RelationshipRecord& record) const {
        const Filter& filter = m_options.filter;
        return filter.ties.contains(record.tie) &&
               (filter.types.empty() || std::ranges::count(filter.types, record.type) > 0) &&
               (!filter.asOf || (record.start.earliest <= *filter.asOf && record.end.latest >= *filter.asOf));
    }

    void extend(Day day) {
        if (m_entities.back() == m_goal) {
            record();
            return;
        }
        if (m_relationships.size() >= m_options.longest)
            return;
        for (const RelationshipRecord& record : m_graph.records)
            if (passes(record))
                tryBothWays(record, day);
    }

    void tryBothWays(const RelationshipRecord& record, Day day) {
        const bool along = m_options.filter.following != Following::againstDirection ||
                           record.direction == Direction::symmetric;
        const bool against = m_options.filter.following != Following::alongDirection ||
                             record.direction == Direction::symmetric;
        if (along && record.from == m_entities.back())
            step(record, record.to, day);
        if (against && record.to == m_entities.back() && record.from != record.to)
            step(record, record.from, day);
    }

    void step(const RelationshipRecord& record, EntityId next, Day day) {
        if (std::ranges::count(m_entities, next) > 0)
            return;
        if (m_options.chronology == Chronology::neverDecreasing) {
            day = std::max(day, record.start.earliest);
            if (day > record.start.latest)
                return;
        }
        m_entities.push_back(next);
        m_relationships.push_back(record.id);
        extend(day);
        m_entities.pop_back();
        m_relationships.pop_back();
    }

    void record() {
        auto& steps = m_found[m_entities];
        steps.resize(m_relationships.size());
        for (std::size_t i = 0; i < m_relationships.size(); ++i)
            steps[i].insert(m_relationships[i]);
    }

    const test::Multigraph& m_graph;
    EntityId m_goal;
    PathOptions m_options;
    std::vector<EntityId> m_entities;
    std::vector<RelationshipId> m_relationships;
    std::map<std::vector<EntityId>, std::vector<std::set<RelationshipId>>> m_found;
};

PathOptions randomOptions(unsigned seed) {
    PathOptions options;
    options.filter.ties = seed % 2 ? TieClasses::all() : TieClasses::moneyControlAndPeople();
    options.filter.following = static_cast<Following>(seed / 2 % 3);
    if (seed / 6 % 2)
        options.chronology = Chronology::neverDecreasing;
    if (seed / 12 % 3 == 0)
        options.filter.types = {RelationshipTypeId(1), RelationshipTypeId(3)};
    if (seed / 12 % 3 == 1)
        options.filter.asOf = test::dayNumber(13);
    options.longest = 2 + seed % 4;
    options.maxCount = 1000;
    return options;
}

void checkAgainstOracle(const test::Multigraph& graph, const PathOptions& options) {
    const EntityId start = graph.entities.front();
    const EntityId goal = graph.entities.back();
    auto expected = AllPaths(graph, goal, options).from(start);
    const std::vector<Path> found = paths(graph.topology(), start, goal, options);
    CHECK(found.size() == expected.size());
    std::size_t length = 0;
    for (const Path& path : found) {
        CHECK(path.length() >= length);
        length = path.length();
        REQUIRE(expected.contains(path.entities));
        const auto& steps = expected[path.entities];
        for (std::size_t i = 0; i < steps.size(); ++i)
            CHECK(std::set(path.steps[i].begin(), path.steps[i].end()) == steps[i]);
    }
}

RelationshipRecord tie(int id, int from, int to, DayRange start = {}) {
    RelationshipRecord record;
    record.id = RelationshipId(id);
    record.from = EntityId(from);
    record.to = EntityId(to);
    record.type = RelationshipTypeId(1);
    record.start = start;
    return record;
}

std::vector<EntityId> entities(std::initializer_list<int> ids) {
    std::vector<EntityId> result;
    for (int id : ids)
        result.push_back(EntityId(id));
    return result;
}

} // namespace

TEST_CASE("all simple paths are found, shortest first, with all their relationships", "[graph]") {
    for (unsigned seed = 0; seed < 150; ++seed)
        checkAgainstOracle(test::randomMultigraph(seed, 2 + seed % 6, seed % 16), randomOptions(seed));
}

TEST_CASE("a shorter list of paths is the beginning of a longer one", "[graph]") {
    for (unsigned seed = 0; seed < 40; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 7, 18);
        PathOptions options;
        options.filter.ties = TieClasses::all();
        const auto all = paths(graph.topology(), graph.entities[0], graph.entities[1], options);
        options.maxCount = 3;
        const auto few = paths(graph.topology(), graph.entities[0], graph.entities[1], options);
        REQUIRE(few.size() == std::min<std::size_t>(3, all.size()));
        CHECK(std::equal(few.begin(), few.end(), all.begin()));
    }
}

TEST_CASE("the shortest path is as long as Boost's breadth-first search says", "[graph]") {
    for (unsigned seed = 0; seed < 20; ++seed) {
        const test::Multigraph graph = test::randomMultigraph(seed, 60, 80);
        const Topology topology = graph.topology();
        std::vector<int> distance(topology.nodeCount(), -1);
        distance[0] = 0;
        boost::breadth_first_search(
            graph::detail::UndirectedView(topology), NodeIndex(0),
            boost::visitor(boost::make_bfs_visitor(boost::record_distances(
                boost::make_iterator_property_map(distance.begin(),
                                                  boost::typed_identity_property_map<NodeIndex>{}),
                boost::on_tree_edge{}))));
        PathOptions options;
        options.filter.ties = TieClasses::all();
        options.longest = 100;
        options.maxCount = 1;
        for (NodeIndex node = 1; node < topology.nodeCount(); ++node) {
            const auto found = paths(topology, topology.entity(0), topology.entity(node), options);
            CHECK((found.empty() ? -1 : static_cast<int>(found[0].length())) == distance[node]);
        }
    }
}

TEST_CASE("parallel relationships are one path with all of them listed", "[graph]") {
    const std::vector records{tie(1, 1, 2), tie(2, 2, 1), tie(3, 2, 3)};
    const auto found = paths(Topology(entities({1, 2, 3}), records), EntityId(1), EntityId(3));
    REQUIRE(found.size() == 1);
    CHECK(found[0].entities == entities({1, 2, 3}));
    CHECK(found[0].steps[0] == std::vector{RelationshipId(1), RelationshipId(2)});
}

TEST_CASE("a chronological path takes no relationship that must be earlier than the one before", "[graph]") {
    using test::dayNumber;
    const std::vector records{tie(1, 1, 2, {dayNumber(5), dayNumber(6)}),
                              tie(2, 2, 3, {dayNumber(1), dayNumber(4)}),
                              tie(3, 2, 3, {dayNumber(1), dayNumber(9)})};
    PathOptions options;
    options.chronology = Chronology::neverDecreasing;
    const auto found = paths(Topology(entities({1, 2, 3}), records), EntityId(1), EntityId(3), options);
    REQUIRE(found.size() == 1);
    CHECK(found[0].steps[1] == std::vector{RelationshipId(3)});
}

TEST_CASE("nobody has a path to oneself or to somebody unknown", "[graph]") {
    const Topology topology(entities({1, 2}), std::vector{tie(1, 1, 2), tie(2, 1, 1)});
    CHECK(paths(topology, EntityId(1), EntityId(1)).empty());
    CHECK(paths(topology, EntityId(1), EntityId(9)).empty());
    CHECK(paths(topology, EntityId(9), EntityId(1)).empty());
}

TEST_CASE("a path search that is cancelled throws", "[graph]") {
    std::stop_source source;
    source.request_stop();
    const Topology topology(entities({1, 2}), std::vector{tie(1, 1, 2)});
    CHECK_THROWS_AS(paths(topology, EntityId(1), EntityId(2), {}, Job(source.get_token())), Error);
}
