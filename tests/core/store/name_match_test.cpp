#include "core/store/name_match.h"

#include "core/base/unicode.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

using namespace moneyties;
using namespace moneyties::store;

namespace {

std::string randomWord(std::mt19937& random) {
    static const std::vector<std::string> letters = {"a", "b", "c", " ", "マ", "ス"};
    std::string word;
    for (std::size_t length = random() % 7; word.size() < length;)
        word += letters[random() % letters.size()];
    return word;
}

/// Fewest mistakes by trying every part of the name with the textbook's edit distance.
std::size_t mistakesByBruteForce(const std::u32string& query, const std::u32string& name) {
    std::size_t best = query.size();
    for (std::size_t begin = 0; begin <= name.size(); ++begin)
        for (std::size_t end = begin; end <= name.size(); ++end) {
            const std::u32string part = name.substr(begin, end - begin);
            std::vector<std::vector<std::size_t>> cost(query.size() + 1,
                                                       std::vector<std::size_t>(part.size() + 1));
            for (std::size_t i = 0; i <= query.size(); ++i)
                for (std::size_t j = 0; j <= part.size(); ++j)
                    cost[i][j] = i == 0   ? j
                                 : j == 0 ? i
                                          : std::min({cost[i - 1][j] + 1, cost[i][j - 1] + 1,
                                                      cost[i - 1][j - 1] + (query[i - 1] != part[j - 1])});
            best = std::min(best, cost[query.size()][part.size()]);
        }
    return best;
}

} // namespace

TEST_CASE("a query matches whole, at the beginning, at a word, or inside", "[store][name]") {
    CHECK(matchOf("elon musk", "elon musk") == MatchClass::exact);
    CHECK(matchOf("elon", "elon musk") == MatchClass::prefix);
    CHECK(matchOf("musk", "elon musk") == MatchClass::word);
    CHECK(matchOf("us", "usher musk us") == MatchClass::prefix);
    CHECK(matchOf("us", "elon musk us") == MatchClass::word);
    CHECK(matchOf("us", "elon musk") == MatchClass::infix);
    CHECK_FALSE(matchOf("x", "elon musk"));
    CHECK_FALSE(matchOf("", "elon musk"));
}

TEST_CASE("counting mistakes agrees with trying every part of the name", "[store][name]") {
    std::mt19937 random(4);
    for (int i = 0; i < 500; ++i) {
        const auto query = toCodePoints(randomWord(random));
        const auto name = toCodePoints(randomWord(random));
        const std::size_t expected = mistakesByBruteForce(query, name);
        CHECK(mistakesIn(query, name, 2) == std::min<std::size_t>(expected, 3));
    }
}

TEST_CASE("the set of characters never hides a match", "[store][name]") {
    std::mt19937 random(5);
    for (int i = 0; i < 2000; ++i) {
        const NameKey query(randomWord(random));
        const NameKey name(randomWord(random));
        CHECK(matchOf(query, name) == matchOf(std::string_view(query.text), std::string_view(name.text)));
        const std::size_t mistakes = mistakesIn(toCodePoints(query.text), toCodePoints(name.text), 9);
        CHECK(query.lackingIn(name) <= static_cast<int>(mistakes));
    }
}
