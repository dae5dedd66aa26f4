// Owns the searches that the store is measured with: parts of names of the world, by script and length.
#pragma once

#include "tests/bench/store/bench_world.h"

#include <string>
#include <vector>

namespace moneyties::bench {

struct QueryClass {
    std::string name;
    std::vector<std::string> texts;
};

std::vector<QueryClass> queriesOn(const World& world);

} // namespace moneyties::bench
