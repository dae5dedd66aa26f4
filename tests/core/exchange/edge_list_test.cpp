#include "core/exchange/edge_list.h"

#include "core/base/error.h"

#include <catch2/catch_test_macros.hpp>

#include <sstream>

using namespace moneyties;
using namespace moneyties::exchange;

namespace {

EdgeList read(const std::string& text) {
    std::istringstream in(text);
    return readEdgeList(in, "edges.tsv");
}

std::string errorOf(const std::string& text) {
    try {
        read(text);
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::graphFileMalformed);
        return error.what();
    }
    return {};
}

} // namespace

TEST_CASE("an edge list names nodes in the order in which they occur", "[exchange]") {
    const EdgeList list = read("b\ta\na\tc\textra\n\n# note\nalone\r\n");
    CHECK(list.ids == std::vector<std::string>{"b", "a", "c", "alone"});
    CHECK(list.edges == std::vector<std::pair<std::uint32_t, std::uint32_t>>{{0, 1}, {1, 2}});
}

TEST_CASE("an edge list may be empty and begin with a byte order mark", "[exchange]") {
    CHECK(read("").ids.empty());
    CHECK(read("\xef\xbb\xbf"
               "x\ty")
              .ids.front() == "x");
}

TEST_CASE("a malformed edge list is refused with the number of its line", "[exchange]") {
    CHECK(errorOf("a\tb\n\tc\n").find("line 2") != std::string::npos);
    CHECK(errorOf("a\tb\nc\t\n").find("line 2: the second") != std::string::npos);
    CHECK(errorOf(std::string("a\tb\nx\0y\tz\n", 10)).find("line 2") != std::string::npos);
    CHECK(errorOf(std::string(5000, 'a')).find("line 1") != std::string::npos);
}

TEST_CASE("the third column of an edge list is a weight where weights are asked for", "[exchange]") {
    std::istringstream in("a\tb\t2.5\nb\tc\nc\td\t1e300\tnote\nalone\n");
    CHECK(readEdgeList(in, "test", EdgeColumns::endsAndWeight).weights == std::vector<double>{2.5, 0, 1e300});
    CHECK(read("a\tb\t2.5\n").weights.empty());
    std::istringstream words("a\tb\t1\nb\tc\tmuch\n");
    try {
        readEdgeList(words, "test", EdgeColumns::endsAndWeight);
        FAIL("a word is no weight");
    } catch (const Error& error) {
        CHECK(error.code() == ErrorCode::graphFileMalformed);
        CHECK(std::string(error.what()).find("line 2: the weight") != std::string::npos);
    }
}

TEST_CASE("positions are written so that they can be told apart", "[exchange]") {
    std::ostringstream out;
    const std::vector<std::string> ids{"a", "b"};
    const std::vector<Point> positions{{0.1, -2}, {1e6 + 0.0625, 3}};
    writePositions(out, ids, positions, "out");
    CHECK(out.str() == "a\t0.1\t-2\nb\t1000000.0625\t3\n");
}

TEST_CASE("routes are written as one line an edge, from end to end", "[exchange]") {
    std::istringstream in("a\tb\nb\tc\n");
    const EdgeList graph = readEdgeList(in, "test");
    const std::vector<std::vector<Point>> lines{{{0, 0}, {1.5, 2}, {3, 0}}, {{3, 0}, {4, 1}}};
    std::ostringstream out;
    writeRoutes(out, graph, lines, "test");
    CHECK(out.str() == "a\tb\t0\t0\t1.5\t2\t3\t0\nb\tc\t3\t0\t4\t1\n");
}
