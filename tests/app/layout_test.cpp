// The layouts of the command line: every algorithm on good and bad edge lists.
#include "tests/app/program.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>
#include <string>
#include <utility>

using moneyties::test::Outcome;
using moneyties::test::readFile;
using moneyties::test::runProgram;
using moneyties::test::TemporaryFolder;
using moneyties::test::writeFile;

namespace {

struct Places {
    std::set<std::pair<double, double>> points;
    bool allFinite = true;
};

Places placesIn(const std::string& text) {
    Places places;
    std::istringstream lines(text);
    std::string id;
    double x = 0;
    double y = 0;
    while (lines >> id >> x >> y) {
        places.points.insert({x, y});
        places.allFinite = places.allFinite && std::isfinite(x) && std::isfinite(y);
    }
    return places;
}

} // namespace

TEST_CASE("every algorithm gives each node a place of its own", "[app]") {
    const TemporaryFolder folder;
    const std::string edges = folder.file("edges.tsv");
    writeFile(edges, "a\tb\na\tb\nb\ta\nb\tc\nc\tc\nc\td\nd\ta\nalone\ne\tf\n");
    for (const std::string algorithm :
         {"auto", "stress", "force", "layered", "layered-down", "radial", "circular", "timeline", "grid",
          "attribute", "kamada-kawai", "fruchterman-reingold"}) {
        INFO(algorithm);
        const std::string positions = folder.file("positions.tsv");
        const Outcome outcome = runProgram({"layout", edges, "-o", positions, "--algorithm", algorithm});
        REQUIRE(outcome.exitCode == 0);
        CHECK(outcome.err.starts_with("LAYOUT "));
        const Places places = placesIn(readFile(positions));
        CHECK(places.points.size() == 7);
        CHECK(places.allFinite);
    }
}

TEST_CASE("a layered layout tells the way of its long edges", "[app]") {
    const TemporaryFolder folder;
    const std::string edges = folder.file("edges.tsv");
    writeFile(edges, "a\tb\nb\tc\nc\td\na\td\n");
    const std::string routes = folder.file("routes.tsv");
    REQUIRE(runProgram(
                {"layout", edges, "-o", folder.file("p.tsv"), "--algorithm", "layered", "--routes", routes})
                .exitCode == 0);
    const std::string text = readFile(routes);
    CHECK(std::ranges::count(text, '\n') == 4);
    const std::string last = text.substr(text.find("a\td\t"));
    CHECK(std::ranges::count(last, '\t') > 5); // more than its two ends
}

TEST_CASE("a radial layout around a node that is not there is refused in one line", "[app]") {
    const TemporaryFolder folder;
    const std::string edges = folder.file("edges.tsv");
    writeFile(edges, "a\tb\n");
    const Outcome outcome = runProgram(
        {"layout", edges, "-o", folder.file("p.tsv"), "--algorithm", "radial", "--centre", "nobody"});
    CHECK(outcome.exitCode == 1);
    CHECK(std::ranges::count(outcome.err, '\n') == 1);
    CHECK(outcome.err.find("nobody") != std::string::npos);
}

TEST_CASE("a graph too large for a classic layout is refused with its size", "[app]") {
    const TemporaryFolder folder;
    const std::string edges = folder.file("edges.tsv");
    std::string path;
    for (int i = 0; i < 600; ++i)
        path += std::to_string(i) + '\t' + std::to_string(i + 1) + '\n';
    writeFile(edges, path);
    const Outcome outcome =
        runProgram({"layout", edges, "-o", folder.file("p.tsv"), "--algorithm", "kamada-kawai"});
    CHECK(outcome.exitCode == 1);
    CHECK(outcome.err.find("601") != std::string::npos);
}
