#include "core/store/byte_search.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <string>
#include <vector>

using namespace moneyties::store;

namespace {

std::string randomText(std::mt19937& random, std::size_t parts) {
    static const std::vector<std::string> pool = {"a", "b", "e", "銀", "行", "ー", " ", "\n"};
    std::string text;
    for (; parts > 0; --parts)
        text += pool[random() % pool.size()];
    return text;
}

} // namespace

TEST_CASE("a byte search finds every place that the standard library finds", "[store][name]") {
    std::mt19937 random(11);
    for (int i = 0; i < 400; ++i) {
        const std::string text = randomText(random, random() % 300);
        const std::string needle = randomText(random, 1 + random() % 4);
        const ByteSearch search(needle);
        std::size_t from = 0;
        for (std::size_t expected = text.find(needle); expected != std::string::npos;
             expected = text.find(needle, expected + 1)) {
            REQUIRE(search.next(text, from) == expected);
            from = expected + 1;
        }
        CHECK(search.next(text, from) == std::string::npos);
    }
}

TEST_CASE("an empty needle stands nowhere", "[store][name]") {
    CHECK(ByteSearch("").next("abc", 0) == std::string::npos);
    CHECK(ByteSearch("abc").next("", 0) == std::string::npos);
}
