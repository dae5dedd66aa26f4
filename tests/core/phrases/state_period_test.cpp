#include "core/phrases/date_words.h"
#include "core/phrases/state_period.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

struct Reading {
    const char* text;
    const char* start;
    const char* end;
};

} // namespace

TEST_CASE("of a state a range is its beginning and its end", "[phrases][date]") {
    const Reading reading = GENERATE(values<Reading>({
        {"2015", "2015", ""},
        {"since 2015", "2015", ""},
        {"from April 2015", "2015-04", ""},
        {"2015年から", "2015", ""},
        {"2015年〜", "2015", ""},
        {"2015–2018", "2015", "2018"},
        {"2015-2018", "2015", "2018"},
        {"from 2015 to 2018", "2015", "2018"},
        {"2015年から2018年まで", "2015", "2018"},
        {"2015年4月〜2018年3月", "2015-04", "2018-03"},
        {"until 2018", "", "2018"},
        {"2018年まで", "", "2018"},
        {"about 2015", "2015~", ""},
        {"2018~", "2018~", ""},
        {"2015-04", "2015-04", ""},
    }));
    CAPTURE(reading.text);
    const auto period = readStatePeriod(reading.text);
    REQUIRE(period);
    CHECK(toEdtf(period->start) == reading.start);
    CHECK(toEdtf(period->end.date) == reading.end);
    CHECK((period->end.state == EndDate::State::on) == (*reading.end != '\0'));
}

TEST_CASE("what is no date is no period", "[phrases][date]") {
    const auto* text = GENERATE("", "x", "2018–2015 or so", "since", "from to", "昨年から");
    CHECK_FALSE(readStatePeriod(text));
}

TEST_CASE("relative words of a period count from the reference", "[phrases][date]") {
    const auto period = readStatePeriod("昨年から", std::chrono::year(2025) / 1 / 1);
    REQUIRE(period);
    CHECK(toEdtf(period->start) == "2024");
}
