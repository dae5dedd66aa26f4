#include "tests/bench/store/bench_world.h"

#include <array>
#include <cmath>
#include <string_view>

namespace moneyties::bench {

namespace {

constexpr auto kSyllables = std::to_array<std::string_view>(
    {"ka", "mar", "to", "lin", "ve", "so",  "ren", "di",  "an",  "bel", "co",  "ri", "gu",  "stav", "ne",
     "el", "mi",  "ha", "ro",  "ki", "sha", "wil", "ber", "tan", "o",   "fre", "ju", "lia", "pe",   "ster"});
constexpr auto kForms = std::to_array<std::string_view>(
    {"Capital", "Holdings", "Partners", "Labs", "Ventures", "Inc.", "K.K.", "Ltd."});
constexpr auto kKanji = std::to_array<std::string_view>(
    {"山", "田", "川", "中", "村", "井", "藤", "高", "橋", "渡", "辺", "佐", "木", "東",
     "京", "大", "阪", "三", "菱", "住", "友", "銀", "行", "商", "事", "電", "機", "工",
     "業", "製", "薬", "化", "学", "通", "信", "証", "券", "光", "石", "油", "海", "上",
     "野", "原", "松", "本", "小", "林", "清", "水", "森", "池", "和", "子", "郎", "一"});
constexpr auto kKana = std::to_array<std::string_view>(
    {"ア", "イ", "ウ", "エ", "オ", "カ", "キ", "ク", "コ", "サ", "シ", "ス", "ソ",
     "タ", "テ", "ト", "ナ", "ニ", "ネ", "マ", "ミ", "メ", "モ", "ラ", "リ", "ル",
     "レ", "ロ", "ン", "ー", "バ", "ビ", "グ", "ゴ", "ジ", "ズ", "ド"});

/// Draws one number after another from a seed.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_state(seed * 0x9E3779B97F4A7C15 + 1) {}
    std::size_t below(std::size_t count) { return mixed(m_state++) % count; }
    template<class Array>
    std::string_view from(const Array& array) {
        return array[below(array.size())];
    }

private:
    std::uint64_t m_state;
};

template<class Array>
std::string chain(Draw& draw, const Array& parts, std::size_t least, std::size_t more) {
    std::string text;
    for (std::size_t count = least + draw.below(more + 1); count > 0; --count)
        text += draw.from(parts);
    return text;
}

std::string capitalized(std::string word) {
    word.front() = static_cast<char>(word.front() - 'a' + 'A');
    return word;
}

std::string latinName(Draw& draw) {
    std::string name =
        capitalized(chain(draw, kSyllables, 2, 2)) + " " + capitalized(chain(draw, kSyllables, 2, 2));
    return draw.below(3) == 0 ? name + " " + std::string(draw.from(kForms)) : name;
}

std::string japaneseName(Draw& draw) {
    if (draw.below(3) == 0)
        return chain(draw, kKana, 2, 3) + "・" + chain(draw, kKana, 2, 3);
    const std::string name = chain(draw, kKanji, 3, 3);
    return draw.below(2) == 0 ? "株式会社" + name : name;
}

Name nameOf(std::string text, const char* language) {
    return {{}, std::move(text), language, NameRole::primary, "", {}, {}, true};
}

FuzzyDate yearOf(Draw& draw) {
    const auto year = static_cast<int>(1990 + draw.below(35));
    const Day first = Day(std::chrono::year(year) / 1 / 1);
    return {std::to_string(year), first, first + std::chrono::days(364), false};
}

} // namespace

std::uint64_t mixed(std::uint64_t number) {
    number += 0x9E3779B97F4A7C15;
    number = (number ^ number >> 30) * 0xBF58476D1CE4E5B9;
    number = (number ^ number >> 27) * 0x94D049BB133111EB;
    return number ^ number >> 31;
}

Entity World::entity(int number) const {
    Draw draw(static_cast<std::uint64_t>(number));
    Entity entity;
    entity.kind = KindId(1 + static_cast<std::int64_t>(draw.below(4)));
    const bool isJapanese = draw.below(10) < 3;
    entity.names.push_back(isJapanese ? nameOf(japaneseName(draw), "ja") : nameOf(latinName(draw), "en"));
    if (draw.below(2) == 0)
        entity.names.push_back(isJapanese ? nameOf(latinName(draw), "en") : nameOf(japaneseName(draw), "ja"));
    return entity;
}

Source World::source(int number) const {
    Source source;
    source.title = "Report " + std::to_string(number);
    source.publisher = "The Daily Ledger";
    source.url = "https://example.org/reports/" + std::to_string(number);
    return source;
}

int World::someEntity(std::uint64_t seed) const {
    const double share = static_cast<double>(mixed(seed) >> 11) / 9007199254740992.0;
    return static_cast<int>(std::pow(share, 3) * m_entities);
}

Relationship World::tie(int number) const {
    const auto seed = static_cast<std::uint64_t>(number);
    Draw draw(seed + 77);
    Relationship tie;
    tie.type = RelationshipTypeId(1 + static_cast<std::int64_t>(draw.below(12)));
    tie.from = EntityId(1 + number % m_entities);
    tie.to = EntityId(number < hubTies() ? 1 : 1 + someEntity(seed));
    if (draw.below(2) == 0)
        tie.start = yearOf(draw);
    if (draw.below(4) == 0) {
        tie.amount.lowest = tie.amount.highest = static_cast<std::int64_t>(draw.below(1'000'000)) * 100'000;
        tie.amount.currency = "USD";
    }
    return tie;
}

Claim World::claim(int number) const {
    Draw draw(static_cast<std::uint64_t>(number) + 177);
    Claim claim;
    claim.subject = RelationshipId(1 + number);
    claim.source = SourceId(1 + static_cast<std::int64_t>(draw.below(static_cast<std::size_t>(sources()))));
    claim.quote = "as reported in part " + std::to_string(draw.below(1000));
    return claim;
}

} // namespace moneyties::bench
