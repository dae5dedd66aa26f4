#include "core/model/calendar.h"
#include "core/model/fuzzy_date.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;

namespace {

Day day(int year, unsigned month, unsigned dayOfMonth) {
    return *dayOf(year, month, dayOfMonth);
}

FuzzyDate edtf(std::string_view text) {
    const auto date = parseEdtf(text);
    REQUIRE(date);
    return *date;
}

struct Read {
    const char* text;
    std::optional<Day> earliest;
    std::optional<Day> latest;
    bool about = false;
};

struct Pair {
    const char* a;
    const char* b;
};

class RandomDates {
public:
    explicit RandomDates(unsigned seed) : m_random(seed) {}

    /// Of every precision, open or closed, about or not.
    FuzzyDate next() {
        const DayRange first = range();
        const DayRange second = range();
        FuzzyDate date;
        date.earliest = std::min(first.first, second.first);
        date.latest = std::max(first.last, second.last);
        switch (pick(5)) {
        case 0:
            date.earliest.reset();
            break;
        case 1:
            date.latest.reset();
            break;
        case 2:
            date.earliest = second.first;
            date.latest = second.last;
            break;
        default:
            break;
        }
        date.about = pick(2) == 0;
        return date;
    }

    Day anyDay() { return day(1, 1, 1) + std::chrono::days(pick(3652059)); }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    DayRange range() {
        const Day from = anyDay();
        const int precision = pick(3);
        return precision == 0 ? DayRange{from, from} : precision == 1 ? monthAround(from) : yearAround(from);
    }

    std::mt19937 m_random;
};

} // namespace

TEST_CASE("EDTF reads dates with all their bounds", "[model][date]") {
    const Read expected = GENERATE(
        Read{"2015", day(2015, 1, 1), day(2015, 12, 31)}, Read{"2015-04", day(2015, 4, 1), day(2015, 4, 30)},
        Read{"2016-02", day(2016, 2, 1), day(2016, 2, 29)},
        Read{"2015-04-03", day(2015, 4, 3), day(2015, 4, 3)},
        Read{"2018~", day(2018, 1, 1), day(2018, 12, 31), true},
        Read{"2018?", day(2018, 1, 1), day(2018, 12, 31), true},
        Read{"2018-03%", day(2018, 3, 1), day(2018, 3, 31), true}, Read{"[2019..]", day(2019, 1, 1), {}},
        Read{"[..2019]", {}, day(2019, 12, 31)}, Read{"[2013..2015]", day(2013, 1, 1), day(2015, 12, 31)},
        Read{"[2013~..2015~]", day(2013, 1, 1), day(2015, 12, 31), true},
        Read{"[..2019-03~]", {}, day(2019, 3, 31), true},
        Read{"2013/2015", day(2013, 1, 1), day(2015, 12, 31)}, Read{"2013-05/..", day(2013, 5, 1), {}},
        Read{"2013/", day(2013, 1, 1), {}}, Read{"../2013", {}, day(2013, 12, 31)},
        Read{"2004-02-01/2005", day(2004, 2, 1), day(2005, 12, 31)},
        Read{"201X", day(2010, 1, 1), day(2019, 12, 31)}, Read{"19XX", day(1900, 1, 1), day(1999, 12, 31)},
        Read{"2015-XX", day(2015, 1, 1), day(2015, 12, 31)},
        Read{"2015-04-XX", day(2015, 4, 1), day(2015, 4, 30)},
        Read{"2015-21", day(2015, 3, 1), day(2015, 5, 31)},
        Read{"2015-24", day(2015, 12, 1), day(2016, 2, 29)},
        Read{"2015-33", day(2015, 1, 1), day(2015, 3, 31)},
        Read{"2015-41", day(2015, 7, 1), day(2015, 12, 31)}, Read{"0001", day(1, 1, 1), day(1, 12, 31)},
        Read{"9999-12-31", day(9999, 12, 31), day(9999, 12, 31)},
        Read{"  2015 ", day(2015, 1, 1), day(2015, 12, 31)});
    CAPTURE(expected.text);
    const FuzzyDate date = edtf(expected.text);
    CHECK(date.earliest == expected.earliest);
    CHECK(date.latest == expected.latest);
    CHECK(date.about == expected.about);
    CHECK(std::string_view(expected.text).find(date.words) != std::string_view::npos);
}

TEST_CASE("EDTF refuses what is not a date", "[model][date]") {
    const auto* text = GENERATE(
        "", " ", "x", "15", "215", "0000", "20150", "2015-", "2015-1", "2015-13", "2015-00", "2015-20",
        "2015-02-29", "2015-04-31", "2015-04-00", "2015-4-3", "2015/04/03", "[..]", "[]", "..", "/", "../..",
        "[2015]", "[2019..2015]", "2019/2015", "-2015", "+2015", "2X15", "XXXX", "000X~~", "2015-04-03T10:00",
        "[2015..", "2015..]", "２０１５", "2015年", "9999-24", "10000", "~", "2015~~");
    CAPTURE(text);
    CHECK_FALSE(parseEdtf(text));
}

TEST_CASE("EDTF writes the bounds in the coarsest precision that holds them", "[model][date]") {
    const auto* text =
        GENERATE("2015", "2015-04", "2015-04-03", "2018~", "2018-03~", "2018-03-04~", "[2019..]", "[..2019]",
                 "[2013..2015]", "[2013-02..2015-03]", "[2013-02-02..2015-03-04]", "[2019~..]",
                 "[..2019-05~]", "[2013~..2015~]", "0001", "9999");
    CAPTURE(text);
    CHECK(toEdtf(edtf(text)) == text);
}

TEST_CASE("what EDTF writes is read back with the same bounds", "[model][date]") {
    RandomDates dates(3);
    for (int round = 0; round < 5000; ++round) {
        const FuzzyDate date = dates.next();
        const std::string text = toEdtf(date);
        const auto back = parseEdtf(text);
        CAPTURE(text);
        REQUIRE(back);
        CHECK(back->earliest == date.earliest);
        CHECK(back->latest == date.latest);
        CHECK(back->about == date.about);
        CHECK(back->words == text);
    }
}

TEST_CASE("random text never breaks the EDTF reader", "[model][date]") {
    std::mt19937 random(11);
    constexpr std::string_view kAlphabet = "0129X-/.~?%[] 5";
    for (int round = 0; round < 20000; ++round) {
        std::string text(random() % 14, ' ');
        std::ranges::generate(text, [&] { return kAlphabet[random() % kAlphabet.size()]; });
        if (const auto date = parseEdtf(text)) {
            CAPTURE(text);
            CHECK(date->isStated());
            CHECK((!date->earliest || !date->latest || *date->earliest <= *date->latest));
        }
    }
}

TEST_CASE("a date that is not stated has no EDTF", "[model][date]") {
    CHECK(toEdtf(FuzzyDate{}).empty());
    FuzzyDate onlyWords;
    onlyWords.words = "long ago";
    CHECK(toEdtf(onlyWords).empty());
    CHECK(onlyWords.isStated());
}

TEST_CASE("dates made from numbers carry their EDTF as words", "[model][date]") {
    CHECK(FuzzyDate::ofYear(2015) == edtf("2015"));
    CHECK(FuzzyDate::ofMonth(2016, 2) == edtf("2016-02"));
    CHECK(FuzzyDate::ofDay(day(2015, 4, 3)) == edtf("2015-04-03"));
}

TEST_CASE("the calendar has no other days", "[model][date]") {
    CHECK_FALSE(dayOf(2015, 2, 29));
    CHECK_FALSE(dayOf(0, 1, 1));
    CHECK_FALSE(dayOf(10000, 1, 1));
    CHECK_FALSE(dayOf(2015, 13, 1));
    CHECK_FALSE(dayOf(2015, 0, 1));
    CHECK(dayOf(2000, 2, 29));
    CHECK(monthsRange(2015, 12, 3) == DayRange{day(2015, 12, 1), day(2016, 2, 29)});
}

TEST_CASE("precision is what the bounds say", "[model][date]") {
    CHECK(precisionOf(FuzzyDate{}) == DatePrecision::none);
    CHECK(precisionOf(edtf("2015")) == DatePrecision::year);
    CHECK(precisionOf(edtf("2015-02")) == DatePrecision::month);
    CHECK(precisionOf(edtf("2015-02-28")) == DatePrecision::day);
    CHECK(precisionOf(edtf("[2015-02-01..2015-02-28]")) == DatePrecision::month);
    CHECK(precisionOf(edtf("[2013..2015]")) == DatePrecision::span);
    CHECK(precisionOf(edtf("[2019..]")) == DatePrecision::span);
    CHECK(precisionOf(edtf("[..2019]")) == DatePrecision::span);
}

TEST_CASE("dates that share a day agree", "[model][date]") {
    const auto [a, b] = GENERATE(
        Pair{"2015", "2015-04"}, Pair{"2015-04", "2015-04-30"}, Pair{"[2019..]", "2024"},
        Pair{"[..2019]", "2019-12-31"}, Pair{"2018~", "2019"}, Pair{"2018~", "2017-01-01"},
        Pair{"2018-03~", "2018-04-30"}, Pair{"2018-02~", "2018-03-31"}, Pair{"2018-03-05~", "2018-03-06"},
        Pair{"2018~", "2020~"}, Pair{"[2013..2015]", "[2015..]"}, Pair{"[2019..]", "[..2019]"});
    CAPTURE(a, b);
    CHECK(canBeSameDay(edtf(a), edtf(b)));
    CHECK(canBeSameDay(edtf(b), edtf(a)));
}

TEST_CASE("dates without a common day disagree", "[model][date]") {
    const auto [a, b] = GENERATE(
        Pair{"2015", "2016"}, Pair{"2015-04", "2015-05-01"}, Pair{"[2019..]", "2018"},
        Pair{"[..2019]", "2020-01-01"}, Pair{"2018~", "2020"}, Pair{"2018-03~", "2018-05"},
        Pair{"2018-02~", "2018-04-01"}, Pair{"2018-03-05~", "2018-03-07"}, Pair{"[2013..2015]", "[2016..]"});
    CAPTURE(a, b);
    CHECK_FALSE(canBeSameDay(edtf(a), edtf(b)));
    CHECK_FALSE(canBeSameDay(edtf(b), edtf(a)));
}

TEST_CASE("a date that is not stated agrees with every other", "[model][date]") {
    CHECK(canBeSameDay(FuzzyDate{}, edtf("2015")));
    CHECK(canBeSameDay(FuzzyDate{}, FuzzyDate{}));
}

TEST_CASE("exact dates agree just when their days meet, as counting day by day says", "[model][date]") {
    RandomDates dates(5);
    std::mt19937 random(9);
    for (int round = 0; round < 500; ++round) {
        const Day start = dates.anyDay();
        const auto length = [&] { return std::chrono::days(random() % 6); };
        FuzzyDate a;
        a.earliest = start;
        a.latest = start + length();
        FuzzyDate b;
        b.earliest = start + length();
        b.latest = *b.earliest + length();
        bool meet = false;
        for (Day each = *a.earliest; each <= *a.latest; each += std::chrono::days(1))
            meet = meet || (each >= *b.earliest && each <= *b.latest);
        CHECK(canBeSameDay(a, b) == meet);
    }
}

TEST_CASE("dates sort by their first day, then their last, the unstated at the end", "[model][date]") {
    const std::vector<const char*> order = {"[..2014]", "2015-01-01", "2015-01", "2015",
                                            "[2015..]", "2015-02",    "2016"};
    for (std::size_t i = 0; i + 1 < order.size(); ++i)
        CHECK(chronologicalOrder(edtf(order[i]), edtf(order[i + 1])) < 0);
    CHECK(chronologicalOrder(edtf("2016"), FuzzyDate{}) < 0);
    CHECK(chronologicalOrder(edtf("2015"), edtf("[2015-01..2015-12]")) == 0);
    CHECK(chronologicalOrder(FuzzyDate{}, FuzzyDate{}) == 0);
}

TEST_CASE("sorting random dates is consistent", "[model][date]") {
    RandomDates dates(17);
    std::vector<FuzzyDate> all(300);
    std::ranges::generate(all, [&] { return dates.next(); });
    std::ranges::sort(all,
                      [](const FuzzyDate& a, const FuzzyDate& b) { return chronologicalOrder(a, b) < 0; });
    for (std::size_t i = 0; i + 1 < all.size(); ++i)
        CHECK(chronologicalOrder(all[i], all[i + 1]) <= 0);
}
