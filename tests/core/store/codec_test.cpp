#include "core/store/codec.h"

#include "core/base/error.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <random>

using namespace moneyties;
using namespace moneyties::store;

TEST_CASE("keys and cells come back as they were written", "[store][codec]") {
    const Key key = {std::int64_t{0}, std::int64_t{300}, std::string("Q1 \xE3\x83\x9E"),
                     std::numeric_limits<std::int64_t>::max()};
    CHECK(decodeKey(encodeKey(key)) == key);
    const std::vector<Cell> cells = {{1, {}},
                                     {2, std::numeric_limits<std::int64_t>::min()},
                                     {3, std::int64_t{-1}},
                                     {400, 0.1},
                                     {5, std::string("マスク")},
                                     {6, Bytes{std::string("\0\xFF", 2)}}};
    CHECK(decodeCells(encodeCells(cells)) == cells);
}

TEST_CASE("keys sort as their numbers do, and a record's key begins those of its child rows",
          "[store][codec]") {
    std::mt19937_64 random(1);
    for (int i = 0; i < 1000; ++i) {
        const auto a = static_cast<std::int64_t>(random() >> (1 + random() % 60));
        const auto b = static_cast<std::int64_t>(random() >> (1 + random() % 60));
        CHECK((encodeKey({a}) < encodeKey({b})) == (a < b));
        const std::string child = encodeKey({a, b});
        CHECK(child.starts_with(encodeKey({a})));
        CHECK(child < keyAfter(encodeKey({a})));
    }
}

TEST_CASE("damaged history is refused, never misread past its end", "[store][codec]") {
    const std::string cells = encodeCells({{1, std::int64_t{1'000'000}}, {2, std::string("text")}, {3, 1.5}});
    const std::string key = encodeKey({std::int64_t{1'000'000}, std::string("x")});
    std::mt19937 random(2);
    for (int i = 0; i < 2000; ++i) {
        std::string broken = i % 2 == 0 ? cells : key;
        broken[random() % broken.size()] = static_cast<char>(random());
        broken.resize(random() % (broken.size() + 1));
        try {
            if (i % 2 == 0)
                decodeCells(broken);
            else
                decodeKey(broken);
        } catch (const Error& error) {
            CHECK(error.code() == ErrorCode::fileDamaged);
        }
    }
}
