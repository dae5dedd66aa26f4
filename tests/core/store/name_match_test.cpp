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

TEST_CASE("counting mistakes agrees with trying every part of the name", "[store][name]") {
    std::mt19937 random(4);
    for (int i = 0; i < 500; ++i) {
        const auto query = toCodePoints(randomWord(random));
        const auto name = toCodePoints(randomWord(random));
        const std::size_t expected = mistakesByBruteForce(query, name);
        CHECK(mistakesIn(query, name, 2) == std::min<std::size_t>(expected, 3));
    }
}
