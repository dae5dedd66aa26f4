#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/relationship_phrase.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <functional>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

struct Told {
    const char* type;
    std::function<void(Relationship&)> fill;
    const char* english;
    const char* japanese;
};

void amount(Relationship& relationship, std::string_view words) {
    relationship.amount = parseMoney(words);
}

void start(Relationship& relationship, std::string_view words) {
    relationship.start = parseDate(words);
}

void end(Relationship& relationship, std::string_view words) {
    relationship.end = parseEndDate(words);
}

} // namespace

TEST_CASE("a relationship's phrase tells what is stated and nothing more", "[phrases][relationship]") {
    const Told told = GENERATE(values<Told>({
        {"invested", [](auto& r) { amount(r, "約1億ドル"), start(r, "2015"); },
         "invested about US$100M · 2015", "約1億ドルを出資 · 2015年"},
        {"invested", [](auto&) {}, "invested in", "出資"},
        {"invested", [](auto& r) { start(r, "2024"), r.stage = Stage::negotiating; },
         "invested in · negotiating · 2024", "出資 · 交渉中 · 2024年"},
        {"invested", [](auto& r) { amount(r, "数十億ドル"), r.amount.joint = true; },
         "jointly invested US$2–9bn", "共同で20億〜90億ドルを出資"},
        {"invested", [](auto& r) { amount(r, "undisclosed"); }, "invested an undisclosed amount",
         "金額非公表で出資"},
        {"invested", [](auto& r) { amount(r, "100億円超"); }, "invested at least ¥10bn", "100億円以上を出資"},
        {"invested", [](auto& r) { amount(r, "$100bn"), r.amount.measure = Measure::valuation; },
         "invested in · valuation US$100bn", "出資 · 評価額1000億ドル"},
        {"invested", [](auto& r) { amount(r, "$5M"), r.share = Share{125000}; }, "invested US$5M (12.5%)",
         "500万ドルを出資（12.5%）"},
        {"lent_to", [](auto& r) { amount(r, "10億円"); }, "lent ¥1bn", "10億円を融資"},
        {"acquired", [](auto& r) { amount(r, "$500M"), start(r, "2014-01-26"); },
         "acquired for US$500M · 26 January 2014", "5億ドルで買収 · 2014年1月26日"},
        {"owns", [](auto& r) { r.share = Share{250000}, start(r, "2019"); }, "owns (25%) · since 2019",
         "保有（25%） · 2019年から"},
        {"leads", [](auto& r) { start(r, "2015"), end(r, "2018"); }, "leads · 2015–2018",
         "率いる · 2015年〜2018年"},
        {"leads", [](auto& r) { start(r, "April 2015"), end(r, "2018"); }, "leads · April 2015 – 2018",
         "率いる · 2015年4月〜2018年"},
        {"leads", [](auto& r) { end(r, "2018"); }, "leads · until 2018", "率いる · 2018年まで"},
        {"leads", [](auto& r) { start(r, "2015"), end(r, "ended"); }, "leads · 2015 · ended",
         "率いる · 2015年 · 終了"},
        {"leads", [](auto& r) { end(r, "as of 2024"); }, "leads · as of 2024", "率いる · 2024年現在"},
        {"merged_with", [](auto& r) { start(r, "2018"), r.stage = Stage::cancelled; },
         "merged with · cancelled · 2018", "合併 · 中止 · 2018年"},
        {"disputed_with", [](auto& r) { start(r, "2018~"); }, "disputed with · about 2018",
         "対立 · 2018年頃"},
    }));
    CAPTURE(told.english);
    const RelationshipType& type = *builtInVocabulary().typeByCode(told.type);
    Relationship relationship;
    told.fill(relationship);
    CHECK(relationshipPhrase(relationship, type, Language::english) == told.english);
    CHECK(relationshipPhrase(relationship, type, Language::japanese) == told.japanese);
}

TEST_CASE("a type is told from either side, in the other language when one is missing",
          "[phrases][relationship]") {
    RelationshipType type = *builtInVocabulary().typeByCode("invested");
    CHECK(typeLabel(type, Side::from, Language::english) == "invested in");
    CHECK(typeLabel(type, Side::to, Language::english) == "received investment from");
    CHECK(typeLabel(type, Side::to, Language::japanese) == "出資元");
    type.labelJa.clear();
    CHECK(typeLabel(type, Side::from, Language::japanese) == "invested in");
}
