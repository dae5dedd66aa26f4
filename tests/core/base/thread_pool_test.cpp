#include "core/base/thread_pool.h"

#include <catch2/catch_test_macros.hpp>

#include <atomic>
#include <numeric>
#include <stdexcept>
#include <string>
#include <vector>

using namespace moneyties;

TEST_CASE("every part is worked on once, whatever the number of threads", "[base]") {
    for (unsigned threads : {1U, 2U, 5U}) {
        ThreadPool pool(threads);
        CHECK(pool.threads() == threads);
        for (std::size_t parts : {0U, 1U, 3U, 1000U}) {
            std::vector<int> done(parts, 0);
            pool.run(parts, [&](std::size_t part) { ++done[part]; });
            CHECK(std::accumulate(done.begin(), done.end(), 0U) == parts);
            CHECK(std::vector<int>(parts, 1) == done);
        }
    }
}

TEST_CASE("ranges cover everything once", "[base]") {
    ThreadPool pool(3);
    std::vector<int> done(103, 0);
    pool.ranges(done.size(), 10, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            ++done[i];
    });
    CHECK(std::vector<int>(103, 1) == done);
}

TEST_CASE("the exception of the first failing part reaches the caller and the pool lives on", "[base]") {
    ThreadPool pool(3);
    for (int round = 0; round < 20; ++round) {
        std::string what;
        try {
            pool.run(50, [](std::size_t part) {
                if (part % 7 == 3)
                    throw std::runtime_error(std::to_string(part));
            });
        } catch (const std::runtime_error& error) {
            what = error.what();
        }
        CHECK(what == "3");
    }
    std::atomic<int> count = 0;
    pool.run(10, [&](std::size_t) { ++count; });
    CHECK(count == 10);
}
