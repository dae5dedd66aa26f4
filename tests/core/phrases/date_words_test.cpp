#include "core/base/error.h"
#include "core/model/calendar.h"
#include "core/phrases/date_words.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>
#include <vector>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

/// The reference of relative words: a Sunday.
constexpr Day kReference = std::chrono::year(2025) / 1 / 26;

struct Reading {
    const char* text;
    const char* edtf;
};

struct Writing {
    const char* edtf;
    const char* english;
    const char* japanese;
};

FuzzyDate edtf(std::string_view text) {
    return parseEdtf(text).value();
}

ErrorCode codeOfFailure(std::string_view text, std::optional<Day> reference = std::nullopt) {
    try {
        parseDate(text, reference);
    } catch (const Error& error) {
        CHECK(error.arguments() == std::vector<std::string>{std::string(text)});
        CHECK_FALSE(error.hint().empty());
        return error.code();
    }
    return ErrorCode::optionInvalid;
}

void checkReading(const Reading& reading, std::optional<Day> reference) {
    CAPTURE(reading.text, reading.edtf);
    const FuzzyDate date = parseDate(reading.text, reference);
    CHECK(toEdtf(date) == reading.edtf);
    CHECK(date.words == reading.text);
}

FuzzyDate randomDate(std::mt19937& random) {
    const auto anyDay = [&] { return *dayOf(1800, 1, 1) + std::chrono::days(random() % 100000); };
    const auto period = [&] {
        const Day from = anyDay();
        switch (random() % 4) {
        case 0:
            return DayRange{from, from};
        case 1:
            return monthAround(from);
        case 2:
            return yearAround(from);
        default:
            return DayRange{from, from + std::chrono::days(random() % 400)};
        }
    };
    const DayRange first = period();
    const DayRange second = period();
    FuzzyDate date;
    date.earliest = random() % 2 ? std::min(first.first, second.first) : first.first;
    date.latest = std::max(first.last, *date.earliest);
    if (random() % 5 == 0)
        date.earliest.reset();
    else if (random() % 5 == 0)
        date.latest.reset();
    date.about = random() % 3 == 0;
    return date;
}

} // namespace

TEST_CASE("English press dates are read with their bounds", "[phrases][date]") {
    checkReading(GENERATE(values<Reading>({
                     {"2015", "2015"},
                     {"in 2015", "2015"},
                     {"April 2015", "2015-04"},
                     {"apr. 2015", "2015-04"},
                     {"April, 2015", "2015-04"},
                     {"Sept 2015", "2015-09"},
                     {"May 2015", "2015-05"},
                     {"3 Apr 2015", "2015-04-03"},
                     {"3rd of April 2015", "2015-04-03"},
                     {"April 3, 2015", "2015-04-03"},
                     {"Apr 3rd 2015", "2015-04-03"},
                     {"Friday, 3 April 2015", "2015-04-03"},
                     {"Fri Apr 3 2015", "2015-04-03"},
                     {"2015/4/3", "2015-04-03"},
                     {"2015.04.03", "2015-04-03"},
                     {"2015-4-3", "2015-04-03"},
                     {"2015/4", "2015-04"},
                     {"4/2015", "2015-04"},
                     {"13/4/2015", "2015-04-13"},
                     {"4/13/2015", "2015-04-13"},
                     {"4/4/2015", "2015-04-04"},
                     {"FY2015", "[2015-04..2016-03]"},
                     {"FY 2015", "[2015-04..2016-03]"},
                     {"FY15", "[2015-04..2016-03]"},
                     {"fiscal 2015", "[2015-04..2016-03]"},
                     {"fiscal year 2015", "[2015-04..2016-03]"},
                     {"FY2015/16", "[2015-04..2016-03]"},
                     {"fiscal year ended March 2015", "[2014-04..2015-03]"},
                     {"year ended 31 March 2015", "[2014-04..2015-03]"},
                     {"year ended December 31, 2015", "2015"},
                     {"spring 2015", "[2015-03..2015-05]"},
                     {"summer of 2015", "[2015-06..2015-08]"},
                     {"Autumn 2015", "[2015-09..2015-11]"},
                     {"fall 2015", "[2015-09..2015-11]"},
                     {"winter 2015", "[2015-12..2016-02]"},
                     {"early 2023", "[2023-01..2023-04]"},
                     {"mid-2023", "[2023-05..2023-08]"},
                     {"late 2023", "[2023-09..2023-12]"},
                     {"the end of 2023", "[2023-10..2023-12]"},
                     {"beginning of 2023", "[2023-01..2023-03]"},
                     {"late April 2023", "[2023-04-21..2023-04-30]"},
                     {"mid April 2023", "[2023-04-11..2023-04-20]"},
                     {"Q1 2020", "[2020-01..2020-03]"},
                     {"2020 Q1", "[2020-01..2020-03]"},
                     {"2020Q4", "[2020-10..2020-12]"},
                     {"1Q 2020", "[2020-01..2020-03]"},
                     {"first quarter of 2020", "[2020-01..2020-03]"},
                     {"the third quarter of fiscal 2020", "[2020-10..2020-12]"},
                     {"FY2020 Q1", "[2020-04..2020-06]"},
                     {"H1 2020", "[2020-01..2020-06]"},
                     {"second half of 2020", "[2020-07..2020-12]"},
                     {"2010s", "[2010..2019]"},
                     {"the 2010s", "[2010..2019]"},
                     {"early 2010s", "[2010..2013]"},
                 })),
                 std::nullopt);
}

TEST_CASE("Japanese press dates are read with their bounds", "[phrases][date]") {
    checkReading(GENERATE(values<Reading>({
                     {"2015年", "2015"},
                     {"２０１５年", "2015"},
                     {"二〇一五年", "2015"},
                     {"2015年4月", "2015-04"},
                     {"２０１５年４月", "2015-04"},
                     {"2015 年 4 月", "2015-04"},
                     {"二〇一五年十一月", "2015-11"},
                     {"2015年4月3日", "2015-04-03"},
                     {"2015年4月3日（金）", "2015-04-03"},
                     {"2015年4月3日(金曜日)", "2015-04-03"},
                     {"令和3年4月", "2021-04"},
                     {"令和元年", "2019"},
                     {"平成31年4月30日", "2019-04-30"},
                     {"昭和64年", "1989"},
                     {"大正15年", "1926"},
                     {"明治元年", "1868"},
                     {"R3.4.1", "2021-04-01"},
                     {"H31/4/30", "2019-04-30"},
                     {"S60年", "1985"},
                     {"2025年度", "[2025-04..2026-03]"},
                     {"2025年3月期", "[2024-04..2025-03]"},
                     {"2025年12月期", "2025"},
                     {"2025年3月期第1四半期", "[2024-04..2024-06]"},
                     {"2025年3月期の第4四半期", "[2025-01..2025-03]"},
                     {"2025年度第1四半期", "[2025-04..2025-06]"},
                     {"2025年第1四半期", "[2025-01..2025-03]"},
                     {"2025年第一四半期", "[2025-01..2025-03]"},
                     {"2025年度上期", "[2025-04..2025-09]"},
                     {"2025年下半期", "[2025-07..2025-12]"},
                     {"2025年4〜6月期", "[2025-04..2025-06]"},
                     {"2025年1-3月期", "[2025-01..2025-03]"},
                     {"2015年4月上旬", "[2015-04-01..2015-04-10]"},
                     {"2015年4月中旬", "[2015-04-11..2015-04-20]"},
                     {"2015年2月下旬", "[2015-02-21..2015-02-28]"},
                     {"2015年4月初め", "[2015-04-01..2015-04-10]"},
                     {"2015年4月末", "[2015-04-21..2015-04-30]"},
                     {"2015年4月の後半", "[2015-04-16..2015-04-30]"},
                     {"2013年末", "[2013-10..2013-12]"},
                     {"2013年初頭", "[2013-01..2013-03]"},
                     {"2013年半ば", "[2013-05..2013-08]"},
                     {"2015年春", "[2015-03..2015-05]"},
                     {"2015年の冬", "[2015-12..2016-02]"},
                     {"2010年代", "[2010..2019]"},
                     {"2010年代後半", "[2015..2019]"},
                     {"2015年に", "2015"},
                     {"2015年4月3日付", "2015-04-03"},
                 })),
                 std::nullopt);
}

TEST_CASE("vague and open dates keep what they leave open", "[phrases][date]") {
    checkReading(GENERATE(values<Reading>({
                     {"about 2018", "2018~"},
                     {"around April 2018", "2018-04~"},
                     {"circa 2018", "2018~"},
                     {"c. 2018", "2018~"},
                     {"~2018", "2018~"},
                     {"2018年頃", "2018~"},
                     {"2018年4月ごろ", "2018-04~"},
                     {"2018年前後", "2018~"},
                     {"約2018年", "2018~"},
                     {"before 2019", "[..2018]"},
                     {"before April 2019", "[..2019-03]"},
                     {"until 2019", "[..2019]"},
                     {"by April 2019", "[..2019-04]"},
                     {"since 2019", "[2019..]"},
                     {"after 2019", "[2020..]"},
                     {"2019 or later", "[2019..]"},
                     {"2019 onwards", "[2019..]"},
                     {"2019 or earlier", "[..2019]"},
                     {"since about 2019", "[2019~..]"},
                     {"2019年以降", "[2019..]"},
                     {"2019年4月以前", "[..2019-04]"},
                     {"2019年より前", "[..2018]"},
                     {"2019年から", "[2019..]"},
                     {"2019年〜", "[2019..]"},
                     {"〜2019年", "[..2019]"},
                     {"2019年まで", "[..2019]"},
                     {"2019年頃以降", "[2019~..]"},
                     {"[2019..]", "[2019..]"},
                     {"2018~", "2018~"},
                     {"２０１８-０４", "2018-04"},
                 })),
                 std::nullopt);
}

TEST_CASE("ranges of dates are read, also when their halves share the year", "[phrases][date]") {
    checkReading(GENERATE(values<Reading>({
                     {"2013-2015", "[2013..2015]"},
                     {"2013–2015", "[2013..2015]"},
                     {"2013–15", "[2013..2015]"},
                     {"2013 to 2015", "[2013..2015]"},
                     {"from 2013 to 2015", "[2013..2015]"},
                     {"between 2013 and 2015", "[2013..2015]"},
                     {"April–June 2015", "[2015-04..2015-06]"},
                     {"April to June 2015", "[2015-04..2015-06]"},
                     {"April 2014 – March 2016", "[2014-04..2016-03]"},
                     {"3–5 April 2015", "[2015-04-03..2015-04-05]"},
                     {"April 3–5, 2015", "[2015-04-03..2015-04-05]"},
                     {"3 April – 5 May 2015", "[2015-04-03..2015-05-05]"},
                     {"2013〜2015年", "[2013..2015]"},
                     {"2013年〜2015年", "[2013..2015]"},
                     {"2013年から2015年まで", "[2013..2015]"},
                     {"2015年4月〜6月", "[2015-04..2015-06]"},
                     {"2015年4〜6月", "[2015-04..2015-06]"},
                     {"2015年11月〜2月", "[2015-11..2016-02]"},
                     {"2015年4月3日〜5日", "[2015-04-03..2015-04-05]"},
                     {"2015年4月3〜5日", "[2015-04-03..2015-04-05]"},
                     {"2015年4月から2016年3月", "[2015-04..2016-03]"},
                     {"about 2013–2015", "[2013~..2015~]"},
                     {"2013/2015", "[2013..2015]"},
                 })),
                 std::nullopt);
}

TEST_CASE("relative words count from the day of the source", "[phrases][date]") {
    checkReading(GENERATE(values<Reading>({
                     {"昨年11月", "2024-11"},
                     {"昨年", "2024"},
                     {"一昨年", "2023"},
                     {"今年", "2025"},
                     {"来年4月", "2026-04"},
                     {"先月", "2024-12"},
                     {"今月3日", "2025-01-03"},
                     {"先月下旬", "[2024-12-21..2024-12-31]"},
                     {"来月", "2025-02"},
                     {"昨年末", "[2024-10..2024-12]"},
                     {"昨春", "[2024-03..2024-05]"},
                     {"今年度", "[2024-04..2025-03]"},
                     {"昨年度", "[2023-04..2024-03]"},
                     {"今年3月期", "[2024-04..2025-03]"},
                     {"24年4月", "2024-04"},
                     {"98年", "1998"},
                     {"4月", "2025-04"},
                     {"4月3日", "2025-04-03"},
                     {"9日", "2025-01-09"},
                     {"30日", "2024-12-30"},
                     {"昨日", "2025-01-25"},
                     {"今日", "2025-01-26"},
                     {"先週", "[2025-01-13..2025-01-19]"},
                     {"水曜日", "2025-01-22"},
                     {"日曜日", "2025-01-26"},
                     {"3年前", "2022~"},
                     {"三カ月前", "2024-10~"},
                     {"10日前", "2025-01-16"},
                     {"第1四半期", "[2025-01..2025-03]"},
                     {"last year", "2024"},
                     {"last month", "2024-12"},
                     {"this year", "2025"},
                     {"next month", "2025-02"},
                     {"last November", "2024-11"},
                     {"in November", "2024-11"},
                     {"January", "2025-01"},
                     {"last January", "2024-01"},
                     {"3 November", "2024-11-03"},
                     {"January 20", "2025-01-20"},
                     {"yesterday", "2025-01-25"},
                     {"on Wednesday", "2025-01-22"},
                     {"last Sunday", "2025-01-19"},
                     {"three years ago", "2022~"},
                     {"10 days ago", "2025-01-16"},
                     {"last week", "[2025-01-13..2025-01-19]"},
                     {"early last year", "[2024-01..2024-04]"},
                     {"first half of last year", "[2024-01..2024-06]"},
                     {"last spring", "[2024-03..2024-05]"},
                     {"last summer", "[2024-06..2024-08]"},
                     {"since last year", "[2024..]"},
                     {"昨年11月以降", "[2024-11..]"},
                     {"昨年11月頃", "2024-11~"},
                 })),
                 kReference);
}

TEST_CASE("relative words without a reference are refused with a hint", "[phrases][date]") {
    const auto* text = GENERATE("昨年11月", "先月", "4月", "9日", "水曜日", "第1四半期", "今年度", "3年前",
                                "90年代", "last year", "in November", "Wednesday", "yesterday",
                                "since last year", "three years ago", "昨年11月頃");
    CAPTURE(text);
    CHECK(codeOfFailure(text) == ErrorCode::dateNeedsReference);
    CHECK(readDate(text).value().needsReference);
}

TEST_CASE("what is no date is refused by its words", "[phrases][date]") {
    const auto* text = GENERATE("", "x", "sometime", "2015年13月", "2015年2月30日", "31 April 2015",
                                "0 April 2015", "April 32 2015", "平成40年", "昭和0年", "03/04/2015",
                                "2015/13/1", "FY", "Q5 2020", "2015-2013", "maybe 2015", "2015年度末期",
                                "令和年", "about", "since", "2010年代4月", "2015年代", "spring April 2015",
                                "FY2015/18", "marchh 2015", "10000年", "0年", "between 2013", "2015 2016",
                                "12345", "～", "2015年4月3日金", "the", "of 2015", "9999年度", "3000年前");
    CAPTURE(text);
    CHECK(codeOfFailure(text, kReference) == ErrorCode::dateUnreadable);
    CHECK_FALSE(readDate(text).has_value());
}

TEST_CASE("dates are written as far as they are known", "[phrases][date]") {
    const auto [text, english, japanese] = GENERATE(values<Writing>({
        {"2019", "2019", "2019年"},
        {"2015-04", "April 2015", "2015年4月"},
        {"2015-04-03", "3 April 2015", "2015年4月3日"},
        {"2018~", "about 2018", "2018年頃"},
        {"2018-04~", "about April 2018", "2018年4月頃"},
        {"[2019..]", "2019 or later", "2019年以降"},
        {"[..2019]", "2019 or earlier", "2019年以前"},
        {"[2019-04..]", "April 2019 or later", "2019年4月以降"},
        {"[2019~..]", "about 2019 or later", "2019年頃以降"},
        {"[2013..2015]", "2013–2015", "2013〜2015年"},
        {"[2013~..2015~]", "about 2013–2015", "2013〜2015年頃"},
        {"[2015-04..2015-06]", "April–June 2015", "2015年4〜6月"},
        {"[2014-04..2016-02]", "April 2014 – February 2016", "2014年4月〜2016年2月"},
        {"[2015-04-03..2015-04-05]", "3–5 April 2015", "2015年4月3〜5日"},
        {"[2015-04-03..2015-05-05]", "3 April 2015 – 5 May 2015", "2015年4月3日〜2015年5月5日"},
        {"[2015-04..2016-03]", "FY2015", "2015年度"},
        {"[2010..2019]", "2010s", "2010年代"},
    }));
    CAPTURE(text);
    CHECK(dateWords(edtf(text), Language::english) == english);
    CHECK(dateWords(edtf(text), Language::japanese) == japanese);
}

TEST_CASE("a date without bounds is its own words", "[phrases][date]") {
    FuzzyDate date;
    CHECK(dateWords(date, Language::english).empty());
    date.words = "long ago";
    CHECK(dateWords(date, Language::japanese) == "long ago");
}

TEST_CASE("what is written is read back with the same bounds", "[phrases][date]") {
    std::mt19937 random(23);
    const Language language = GENERATE(Language::english, Language::japanese);
    for (int round = 0; round < 1500; ++round) {
        const FuzzyDate date = randomDate(random);
        const std::string words = dateWords(date, language);
        CAPTURE(words, toEdtf(date));
        const FuzzyDate back = parseDate(words);
        CHECK(back.earliest == date.earliest);
        CHECK(back.latest == date.latest);
        CHECK(back.about == date.about);
        CHECK(back.words == words);
    }
}

TEST_CASE("random texts of date words never break the reader", "[phrases][date]") {
    const std::vector<std::string> pieces = {
        "2015",  "年",       "4",  "月",   "3",         "日",    "~",    "-",        "/",    " ",
        "昨年",  "先月",     "度", "期",   "第1四半期", "april", "q1",   "fy",       "last", "about",
        "since", "or later", "頃", "以降", "から",      "令和",  "元",   "\xE3\x81", "\xFF", "9999",
        "00",    "early",    "of", "〜",   "上旬",      "十",    "世紀", "s"};
    std::mt19937 random(31);
    for (int round = 0; round < 6000; ++round) {
        std::string text;
        for (std::size_t count = random() % 7; count > 0; --count)
            text += pieces[random() % pieces.size()];
        CAPTURE(text);
        if (const auto read = readDate(text, kReference)) {
            CHECK((!read->date.earliest || !read->date.latest || *read->date.earliest <= *read->date.latest));
            CHECK(parseEdtf(toEdtf(read->date)).has_value());
        }
    }
}

TEST_CASE("numbers in two possible orders are refused with the reason", "[phrases][date]") {
    try {
        parseDate("03/04/2015");
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.why().find("two ways") != std::string::npos);
    }
}

TEST_CASE("a very long text is no date", "[phrases][date]") {
    CHECK(codeOfFailure(std::string(100000, '-')) == ErrorCode::dateUnreadable);
}

TEST_CASE("ends are dates, ongoing, or over at an unknown day", "[phrases][date]") {
    using State = EndDate::State;
    CHECK(parseEndDate("") == EndDate{});
    CHECK(parseEndDate("2018") == EndDate{State::on, edtf("2018")});
    CHECK(parseEndDate("until 2018").date.latest == edtf("2018").latest);
    CHECK(parseEndDate("ended").state == State::endedUnknownDay);
    CHECK(parseEndDate("終了").state == State::endedUnknownDay);
    CHECK(parseEndDate("as of 2024").state == State::ongoingAsOf);
    CHECK(parseEndDate("as of 2024").date.earliest == edtf("2024").earliest);
    CHECK(parseEndDate("2024年9月現在").date.latest == edtf("2024-09").latest);
    CHECK(parseEndDate("2024年9月現在").date.words == "2024年9月現在");
    CHECK(parseEndDate("現在", kReference).date.earliest == kReference);
    CHECK(parseEndDate("present").state == State::ongoingAsOf);
    CHECK_THROWS_AS(parseEndDate("one day"), Error);
}

TEST_CASE("ends are written in both languages", "[phrases][date]") {
    using State = EndDate::State;
    CHECK(endDateWords({}, Language::english).empty());
    CHECK(endDateWords({State::on, edtf("2018")}, Language::japanese) == "2018年");
    CHECK(endDateWords({State::ongoingAsOf, edtf("2024")}, Language::english) == "as of 2024");
    CHECK(endDateWords({State::ongoingAsOf, edtf("2024")}, Language::japanese) == "2024年現在");
    CHECK(endDateWords({State::ongoingAsOf, {}}, Language::english) == "ongoing");
    CHECK(endDateWords({State::endedUnknownDay, {}}, Language::japanese) == "終了");
    for (const Language language : {Language::english, Language::japanese})
        for (const State state : {State::on, State::ongoingAsOf, State::endedUnknownDay}) {
            const EndDate end{state, state == State::endedUnknownDay ? FuzzyDate{} : edtf("2018-04")};
            const EndDate back = parseEndDate(endDateWords(end, language));
            CHECK(back.state == end.state);
            CHECK(back.date.earliest == end.date.earliest);
        }
}
