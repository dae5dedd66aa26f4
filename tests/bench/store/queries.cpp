#include "tests/bench/store/queries.h"

#include "core/base/unicode.h"

#include <cstdint>

namespace moneyties::bench {

namespace {

constexpr int kPerClass = 60;

/// Names of entities spread over the world, in one language.
std::vector<std::u32string> namesIn(const World& world, const char* language) {
    std::vector<std::u32string> names;
    for (std::uint64_t i = 0; names.size() < kPerClass; ++i) {
        const auto number = static_cast<int>(mixed(i + 99) % static_cast<std::uint64_t>(world.entities()));
        const Entity entity = world.entity(number);
        const std::string_view name = nameIn(entity, language);
        if (codePointCount(name) >= 6)
            names.push_back(toCodePoints(name));
    }
    return names;
}

QueryClass partsOf(const std::vector<std::u32string>& names, const std::string& what, std::size_t begin,
                   std::size_t length) {
    QueryClass queries{what, {}};
    for (const std::u32string& name : names)
        queries.texts.push_back(fromCodePoints(name.substr(begin, length)));
    return queries;
}

} // namespace

std::vector<QueryClass> queriesOn(const World& world) {
    const auto japanese = namesIn(world, "ja");
    const auto latin = namesIn(world, "en");
    constexpr std::size_t kAll = std::u32string::npos;
    return {
        partsOf(japanese, "ja 1", 4, 1),          partsOf(japanese, "ja 2 in front", 0, 2),
        partsOf(japanese, "ja 2 inside", 3, 2),   partsOf(japanese, "ja 3 inside", 2, 3),
        partsOf(japanese, "ja whole", 0, kAll),   partsOf(latin, "latin 1", 0, 1),
        partsOf(latin, "latin 3 in front", 0, 3), partsOf(latin, "latin 5 inside", 1, 5),
        partsOf(latin, "latin whole", 0, kAll),   {"absent", {"zzqy", "xq", "鱻鱻", "qwertz uiop", "ヱヱ"}}};
}

} // namespace moneyties::bench
