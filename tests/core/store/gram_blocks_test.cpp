#include "core/store/gram_blocks.h"

#include "core/store/byte_search.h"

#include <catch2/catch_test_macros.hpp>

#include <random>
#include <string>
#include <vector>

using namespace moneyties::store;

namespace {

std::string randomText(std::mt19937& random, std::size_t parts) {
    static const std::vector<std::string> pool = {"a", "b", "c", "銀", "行", "金", " ", "\n"};
    std::string text;
    for (; parts > 0; --parts)
        text += pool[random() % pool.size()];
    return text;
}

} // namespace

TEST_CASE("a search that skips blocks finds every place that one without finds", "[store][name]") {
    std::mt19937 random(3);
    for (int i = 0; i < 40; ++i) {
        const std::string text = randomText(random, random() % 100'000);
        const GramBlocks blocks(text);
        for (int j = 0; j < 20; ++j) {
            // From the text itself, where it stands at least once, and made up.
            const std::string needle = j % 2 == 0 && !text.empty()
                                           ? text.substr(random() % text.size(), 1 + random() % 60)
                                           : randomText(random, 1 + random() % 6);
            const ByteSearch search(needle);
            std::size_t from = 0;
            std::size_t found = 0;
            do {
                found = search.next(text, from);
                REQUIRE(search.next(text, blocks, from) == found);
                from = found + 1;
            } while (found != std::string::npos && found % 7 != 0);
        }
    }
}

TEST_CASE("a needle across the border of two blocks is found", "[store][name]") {
    const std::string needle = "株式会社みずほ銀行";
    for (std::size_t before = GramBlocks::kBlock - needle.size() - 2; before <= GramBlocks::kBlock + 2;
         ++before) {
        const std::string text = std::string(before, 'x') + needle + std::string(3000, 'y');
        CHECK(ByteSearch(needle).next(text, GramBlocks(text), 0) == before);
    }
}

TEST_CASE("most blocks of a large text cannot hold a rare needle", "[store][name]") {
    std::mt19937 random(5);
    std::string text;
    while (text.size() < 2'000'000)
        text += std::to_string(random()) + '\n';
    const GramBlocks blocks(text);
    const std::size_t all = text.size() / GramBlocks::kBlock;
    std::size_t possible = 0;
    const auto rows = gramRowsOf("abcdefgh");
    for (std::size_t block = blocks.next(rows, 0); block != std::string::npos;
         block = blocks.next(rows, block + 1))
        ++possible;
    CHECK(possible < all / 10);
}

TEST_CASE("an empty text has no blocks", "[store][name]") {
    CHECK(GramBlocks("").isEmpty());
    CHECK(ByteSearch("abc").next("", GramBlocks(""), 0) == std::string::npos);
}
