#include "core/layout/layout.h"

#include "core/layout/detail/overlap_removal.h"
#include "tests/core/layout/shapes.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace moneyties;
using namespace moneyties::layout;

namespace {

void checkSound(const LayoutInput& input, Algorithm algorithm) {
    const Positions positions = run(input, {.algorithm = algorithm});
    REQUIRE(positions.size() == input.nodeCount);
    CHECK(test::allFinite(positions));
    CHECK(test::allDistinct(positions));
}

void checkSoundWithAll(const LayoutInput& input) {
    for (const AlgorithmName& entry : algorithms()) {
        INFO(entry.name);
        checkSound(input, entry.algorithm);
    }
}

/// Boost's are for small graphs only.
bool isForMany(Algorithm algorithm) {
    return algorithm != Algorithm::kamadaKawai && algorithm != Algorithm::fruchtermanReingold;
}

double meanEdgeLength(const LayoutInput& input, const Positions& positions) {
    double sum = 0;
    for (const Edge& edge : input.edges)
        sum += length(positions[edge.source] - positions[edge.target]);
    return sum / static_cast<double>(input.edges.size());
}

} // namespace

TEST_CASE("small and degenerate graphs are drawn by every algorithm", "[layout]") {
    checkSoundWithAll(test::withNodes(0));
    checkSoundWithAll(test::withNodes(1));
    checkSoundWithAll(test::withNodes(2));
    checkSoundWithAll(test::pathOf(2));
    checkSoundWithAll(test::pathOf(20));
    checkSoundWithAll(test::starOf(12));
    checkSoundWithAll(test::gridOf(4));
    LayoutInput loop = test::withNodes(1);
    loop.edges = {{0, 0}, {0, 0}};
    checkSoundWithAll(loop);
}

TEST_CASE("loops, parallel edges and many components are drawn by every algorithm", "[layout]") {
    for (unsigned seed = 0; seed < 4; ++seed)
        checkSoundWithAll(test::randomGraph(seed, 14, 6 * seed));
}

TEST_CASE("lengths and starts that are no numbers do no harm", "[layout]") {
    constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    LayoutInput input = test::pathOf(6);
    input.lengths = {0, -1, std::numeric_limits<float>::max(), std::numeric_limits<float>::infinity(),
                     std::numeric_limits<float>::quiet_NaN()};
    input.start = {{kNaN, 0}, {kInfinity, 0}, {0, -kInfinity}, {1e300, 1e300}, {0, 0}, {0, 0}};
    input.pinned = {1, 1, 1, 1, 1, 1, 1, 1};
    input.boxes = {{kNaN, 0, 1, 1}, {0, 0, kInfinity, 1}, {5, 5, 1, 1}};
    checkSoundWithAll(input);
}

TEST_CASE("giants without a tie between them stand side by side", "[layout]") {
    LayoutInput input = test::gridOf(40);
    for (const Edge& edge : test::gridOf(40).edges)
        input.edges.push_back({edge.source + 1600, edge.target + 1600});
    input.nodeCount = 3200;
    for (const Algorithm algorithm : {Algorithm::stress, Algorithm::force}) {
        const Positions positions = run(input, {.algorithm = algorithm});
        CHECK(test::allDistinct(positions));
        double nearest = std::numeric_limits<double>::max();
        for (std::size_t a = 0; a < 1600; ++a)
            for (std::size_t b = 1600; b < 3200; ++b)
                nearest = std::min(nearest, length(positions[a] - positions[b]));
        CHECK(nearest > 2.9 * 120);
    }
}

TEST_CASE("tightness draws neighbours nearer than strangers", "[layout]") {
    LayoutInput input = test::withNodes(1023);
    for (NodeIndex i = 1; i < 1023; ++i)
        input.edges.push_back({(i - 1) / 2, i});
    const auto shareOfNearestTied = [&](double tightness) {
        const Positions places = run(input, {.algorithm = Algorithm::force, .tightness = tightness});
        double tied = 0;
        for (NodeIndex node = 511; node < 1023; ++node) {
            NodeIndex nearest = 0;
            for (NodeIndex other = 0; other < 1023; ++other)
                if (other != node &&
                    length(places[other] - places[node]) < length(places[nearest] - places[node]))
                    nearest = other;
            tied += nearest == (node - 1) / 2 ? 1 : 0;
        }
        return tied / 512;
    };
    CHECK(shareOfNearestTied(0.5) > 1.3 * shareOfNearestTied(0));
}

TEST_CASE("edges to nodes that do not exist are left out", "[layout]") {
    LayoutInput input = test::pathOf(3);
    input.edges.push_back({1, 99});
    checkSoundWithAll(input);
}

TEST_CASE("the same seed gives the same picture", "[layout]") {
    LayoutInput input = test::randomGraph(3, 14, 20);
    test::addBoxes(input, 3);
    CHECK(run(input, {.seed = 5}) == run(input, {.seed = 5}));
}

TEST_CASE("any number of threads gives the same picture", "[layout]") {
    const LayoutInput input = test::randomGraph(4, 6000, 9000);
    const Positions alone = run(input, {.threads = 1});
    CHECK(run(input, {.threads = 2}) == alone);
    CHECK(run(input, {.threads = 5}) == alone);
    const Positions stress = run(input, {.algorithm = Algorithm::stress, .threads = 1});
    CHECK(run(input, {.algorithm = Algorithm::stress, .threads = 3}) == stress);
}

TEST_CASE("large and lopsided graphs are drawn with distinct places", "[layout]") {
    checkSound(test::withNodes(100000), Algorithm::automatic);
    checkSound(test::starOf(100000), Algorithm::automatic);
    checkSound(test::pathOf(100000), Algorithm::stress);
    checkSound(test::randomGraph(1, 10000, 6000), Algorithm::automatic);
}

TEST_CASE("a hundred thousand nodes alone, around one or in a row are drawn by every algorithm for many",
          "[.][stress][layout]") {
    for (const AlgorithmName& entry : algorithms()) {
        INFO(entry.name);
        checkSound(test::withNodes(100000), entry.algorithm);
        if (isForMany(entry.algorithm)) {
            checkSound(test::starOf(100000), entry.algorithm);
            checkSound(test::pathOf(100000), entry.algorithm);
        } else {
            CHECK_THROWS_AS(run(test::starOf(100000), {.algorithm = entry.algorithm}), Error);
        }
    }
}

TEST_CASE("lengths of any size, parallel edges and more pins than nodes do no harm on a larger board",
          "[layout]") {
    LayoutInput input = test::gridOf(45);
    const LayoutInput once = input;
    input.edges.insert(input.edges.end(), once.edges.begin(), once.edges.end());
    for (NodeIndex node = 0; node < input.nodeCount; node += 7)
        input.edges.push_back({node, node});
    constexpr float kAny[] = {0, -1, 1e30F, 1e-30F, std::numeric_limits<float>::infinity(), 1};
    for (std::size_t i = 0; i < input.edges.size(); ++i)
        input.lengths.push_back(kAny[i % std::size(kAny)]);
    input.start.assign(input.nodeCount, {std::numeric_limits<double>::quiet_NaN(), 0});
    input.pinned.assign(2 * input.nodeCount, 1);
    for (const AlgorithmName& entry : algorithms())
        if (isForMany(entry.algorithm)) {
            INFO(entry.name);
            checkSound(input, entry.algorithm);
        }
}

TEST_CASE("edges are about as long as asked", "[layout]") {
    const LayoutInput input = test::gridOf(7);
    const Positions positions = run(input, {.algorithm = Algorithm::stress, .edgeLength = 50});
    const double mean = meanEdgeLength(input, positions);
    CHECK(mean > 42);
    CHECK(mean < 58);
}

TEST_CASE("an edge with a longer wanted length is drawn longer", "[layout]") {
    LayoutInput input = test::pathOf(3);
    input.lengths = {1, 4};
    const Positions positions = run(input, {.algorithm = Algorithm::stress});
    CHECK(length(positions[1] - positions[2]) > 3 * length(positions[0] - positions[1]));
}

TEST_CASE("boxes of nodes never overlap", "[layout]") {
    for (unsigned seed = 0; seed < 4; ++seed) {
        LayoutInput input = test::randomGraph(seed, 24, 10 + 10 * seed);
        test::addBoxes(input, seed);
        for (const AlgorithmName& entry : algorithms()) {
            INFO(entry.name);
            CHECK(detail::countOverlaps(run(input, {.algorithm = entry.algorithm}), input.boxes) == 0);
        }
    }
}

TEST_CASE("pinned nodes stay and others make room", "[layout]") {
    LayoutInput input = test::randomGraph(2, 30, 40);
    test::addBoxes(input, 2);
    input.start.assign(30, {std::numeric_limits<double>::quiet_NaN(), 0});
    input.start[3] = {1000, -500};
    input.start[17] = {1400, -500};
    input.pinned.assign(30, 0);
    input.pinned[3] = input.pinned[17] = 1;
    for (const AlgorithmName& entry : algorithms()) {
        INFO(entry.name);
        const Positions positions = run(input, {.algorithm = entry.algorithm});
        CHECK(positions[3] == input.start[3]);
        CHECK(positions[17] == input.start[17]);
        CHECK(detail::countOverlaps(positions, input.boxes) == 0);
    }
}

TEST_CASE("a board laid out anew is known again", "[layout]") {
    LayoutInput input = test::gridOf(40);
    const Positions first = run(input, {.algorithm = Algorithm::force});
    input.start = first;
    const Positions second = run(input, {.algorithm = Algorithm::force, .seed = 9});
    double moved = 0;
    for (std::size_t i = 0; i < first.size(); ++i)
        moved += length(second[i] - first[i]) / static_cast<double>(first.size());
    CHECK(moved < 2 * 120);
}

TEST_CASE("a board is wider than it is high", "[layout]") {
    LayoutInput input = test::randomGraph(8, 40, 55);
    test::addBoxes(input, 8);
    const Positions positions = run(input);
    Rect bounds;
    for (std::size_t i = 0; i < positions.size(); ++i)
        bounds =
            bounds.united({positions[i].x + input.boxes[i].left, positions[i].y + input.boxes[i].top,
                           positions[i].x + input.boxes[i].right, positions[i].y + input.boxes[i].bottom});
    CHECK(bounds.width() > 1.1 * bounds.height());
    CHECK(bounds.width() < 2.5 * bounds.height());
}

TEST_CASE("a layout that is cancelled throws", "[layout]") {
    std::stop_source source;
    source.request_stop();
    CHECK_THROWS_AS(run(test::gridOf(5), {}, Job(source.get_token())), Error);
}

TEST_CASE("algorithms are found by their names", "[layout]") {
    for (const AlgorithmName& entry : algorithms())
        CHECK(algorithmNamed(entry.name) == entry.algorithm);
    CHECK_FALSE(algorithmNamed("no such thing"));
}
