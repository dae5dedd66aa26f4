#include "core/exchange/delimited_text.h"

#include <catch2/catch_test_macros.hpp>

#include <random>

using namespace moneyties::exchange;

using Rows = std::vector<std::vector<std::string>>;

TEST_CASE("a pasted table is read with tabs, commas or semicolons", "[exchange][delimited]") {
    const Rows expected = {{"a", "b"}, {"出資", "10億円"}};
    CHECK(readDelimited("a\tb\n出資\t10億円\n").rows == expected);
    CHECK(readDelimited("a,b\r\n出資,10億円").rows == expected);
    CHECK(readDelimited("a;b\n出資;10億円\n\n　\n").rows == expected);
    CHECK(readDelimited("").rows.empty());
    CHECK(readDelimited("one").rows == Rows{{"one"}});
}

TEST_CASE("quotes keep separators, line breaks and doubled quotes inside a cell", "[exchange][delimited]") {
    CHECK(readDelimited("\"a, b\",\"say \"\"hi\"\"\"\n\"two\nlines\",x").rows ==
          Rows{{"a, b", "say \"hi\""}, {"two\nlines", "x"}});
    CHECK(readDelimited("\"never closed, b").rows == Rows{{"never closed, b"}});
    CHECK(readDelimited("a\t\tb").rows == Rows{{"a", "", "b"}});
}

TEST_CASE("a ragged row is told by its line, with how many more there are", "[exchange][delimited]") {
    CHECK_FALSE(raggedRow(readDelimited("a\tb\nc\td")));
    const auto ragged = raggedRow(readDelimited("a\tb\n\nc\nd\te\tf\n"));
    REQUIRE(ragged);
    CHECK(ragged->line == 3);
    CHECK(ragged->cells == 1);
    CHECK(ragged->expected == 2);
    CHECK(ragged->others == 1);
}

TEST_CASE("what is written for a spreadsheet is read back as it was", "[exchange][delimited]") {
    std::mt19937 random(7);
    const std::vector<std::string> pieces = {"a", "\"", "\n", "\t", ",", "出資", "x y"};
    for (int round = 0; round < 500; ++round) {
        Rows rows(1 + random() % 4, std::vector<std::string>(2 + random() % 3));
        for (auto& row : rows)
            for (auto& cell : row) {
                cell = "c";
                for (std::size_t n = random() % 4; n > 0; --n)
                    cell += pieces[random() % pieces.size()];
                cell += "d";
            }
        const std::string text = writeTabbed(rows);
        CAPTURE(text);
        CHECK(readDelimited(text).rows == rows);
    }
}
