#include "core/base/unicode.h"
#include "core/phrases/quick_entry.h"
#include "core/phrases/round_names.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <algorithm>
#include <random>

using namespace moneyties;
using namespace moneyties::phrases;

namespace {

using Kind = EntryTokenKind;

constexpr Day kReference = std::chrono::year(2025) / 1 / 26;

const QuickEntryReader& reader() {
    static const QuickEntryReader instance(builtInVocabulary());
    return instance;
}

QuickEntry parsed(std::string_view text) {
    return reader().parse(text, kReference);
}

std::string typeCode(const QuickEntry& entry) {
    return entry.type ? builtInVocabulary().type(entry.type->type)->code : "";
}

std::vector<std::string> tokenTexts(const QuickEntry& entry, std::string_view text, Kind kind) {
    std::vector<std::string> texts;
    for (const EntryToken& token : entry.tokens)
        if (token.kind == kind)
            texts.emplace_back(text.substr(token.begin, token.end - token.begin));
    return texts;
}

struct Failure {
    const char* text;
    ErrorCode code;
    const char* offending;
};

struct Middle {
    const char* words;
    const char* type;
    const char* edtf;
    std::optional<std::int64_t> highest;
};

} // namespace

TEST_CASE("the line of the manual is understood", "[phrases][entry]") {
    const std::string text = "Elon Musk > invested 5M USD 2012 > DeepMind";
    const QuickEntry entry = parsed(text);
    CHECK(entry.subjects == std::vector<EntryParty>{{"Elon Musk", false}});
    CHECK(entry.objects == std::vector<EntryParty>{{"DeepMind", false}});
    CHECK(typeCode(entry) == "invested");
    CHECK(entry.type->side == Side::from);
    CHECK(entry.amount.currency == "USD");
    CHECK(entry.amount.lowest == 500'000'000);
    CHECK(entry.amount.words == "5M USD");
    CHECK(toEdtf(entry.start) == "2012");
    CHECK_FALSE(entry.stage);
    CHECK(entry.tokens == std::vector<EntryToken>{{Kind::subject, 0, 9},
                                                  {Kind::type, 12, 20},
                                                  {Kind::amount, 21, 27},
                                                  {Kind::date, 28, 32},
                                                  {Kind::object, 35, 43}});
}

TEST_CASE("a whole round is one line", "[phrases][entry]") {
    const QuickEntry entry =
        parsed("スライブ＊； アップル；エヌビディア ＞ シリーズB 10億円 交渉中 昨年11月 ＞ オープンAI");
    CHECK(entry.subjects ==
          std::vector<EntryParty>{{"スライブ", true}, {"アップル", false}, {"エヌビディア", false}});
    CHECK(entry.objects == std::vector<EntryParty>{{"オープンAI", false}});
    CHECK(entry.round == "シリーズB");
    CHECK(typeCode(entry) == "invested");
    CHECK(entry.amount.lowest == 1'000'000'000);
    CHECK(entry.stage == Stage::negotiating);
    CHECK(toEdtf(entry.start) == "2024-11");
    CHECK(entry.start.words == "昨年11月");
}

TEST_CASE("names are parted by any of the separators", "[phrases][entry]") {
    const auto* text = GENERATE("A; B；C、D > 出資 > X", "A;B;C;D>出資>X", "A* ; B ; C ; D ＞ 出資 ＞ X",
                                "A ;; B ; C ; D → 出資 → X", "A;B;C;D -> invested -> X");
    CAPTURE(text);
    const QuickEntry entry = parsed(text);
    REQUIRE(entry.subjects.size() == 4);
    CHECK(entry.subjects[0].name == "A");
    CHECK(entry.subjects[3].name == "D");
}

TEST_CASE("the middle is read in any order and in both languages", "[phrases][entry]") {
    const Middle middle = GENERATE(values<Middle>({
        {"invested 5M USD 2012", "invested", "2012", 500'000'000},
        {"5M USD invested 2012", "invested", "2012", 500'000'000},
        {"2012 5M USD invested", "invested", "2012", 500'000'000},
        {"2012 出資 500万ドル", "invested", "2012", 500'000'000},
        {"invested about US$5M in April 2012", "invested", "2012-04", 500'000'000},
        {"invested up to $5M since 2012", "invested", "[2012..]", 500'000'000},
        {"acquired for $5M on 3 April 2012", "acquired", "2012-04-03", 500'000'000},
        {"500万ドルを出資 2012年4月", "invested", "2012-04", 500'000'000},
        {"2012年に500万ドルを出資", "invested", "2012", 500'000'000},
        {"2012年4月に約500万ドルを出資した", "invested", "2012-04", 500'000'000},
        {"しゅっし ５００万ドル ２０１２年", "invested", "2012", 500'000'000},
        {"融資 10億円 先月", "lent_to", "2024-12", 1'000'000'000},
        {"founded", "founded", "", {}},
        {"founded 2015", "founded", "2015", {}},
        {"is a shareholder of", "shareholder_of", "", {}},
        {"invested 100億〜150億円", "invested", "", 15'000'000'000},
        {"invested in the first half of 2012", "invested", "[2012-01..2012-06]", {}},
        {"left 2018年頃", "left", "2018~", {}},
        {"disputed with about 2018", "disputed_with", "2018~", {}},
        {"board_member_of 2012", "board_member_of", "2012", {}},
    }));
    CAPTURE(middle.words);
    const QuickEntry entry = parsed("A > " + std::string(middle.words) + " > B");
    CHECK(typeCode(entry) == middle.type);
    CHECK(toEdtf(entry.start) == middle.edtf);
    CHECK(entry.amount.highest == middle.highest);
    CHECK(entry.role.empty());
}

TEST_CASE("an inverse label turns the relationship round", "[phrases][entry]") {
    const QuickEntry entry = parsed("OpenAI > received investment from 1bn USD 2019 > Microsoft");
    CHECK(typeCode(entry) == "invested");
    CHECK(entry.type->side == Side::to);
    CHECK(entry.subjects.front().name == "OpenAI");
    CHECK(parsed("オープンAI > 出資元 > マイクロソフト").type->side == Side::to);
}

TEST_CASE("a state's range is its beginning and its end", "[phrases][entry]") {
    const QuickEntry entry = parsed("Altman > leads 2015–2018 > OpenAI");
    CHECK(toEdtf(entry.start) == "2015");
    CHECK(entry.end.state == EndDate::State::on);
    CHECK(toEdtf(entry.end.date) == "2018");
    CHECK(toEdtf(parsed("A > leads since 2015 > B").start) == "2015");
    CHECK(toEdtf(parsed("A > leads until 2018 > B").end.date) == "2018");
}

TEST_CASE("stage, strength, share and role are understood", "[phrases][entry]") {
    const QuickEntry entry = parsed("A > invested negotiating unconfirmed 25% lead investor $5M > B");
    CHECK(entry.stage == Stage::negotiating);
    CHECK(entry.strength == Strength::unconfirmed);
    CHECK(entry.share == Share{250000});
    CHECK(entry.role == "lead investor");
    CHECK(parsed("A > 出資 交渉中 未確認 主幹事 > B").role == "主幹事");
    CHECK(parsed("A > leads \"Head of R&D, phase 2\" > B").role == "Head of R&D, phase 2");
}

TEST_CASE("names that hold signs stand in quotes", "[phrases][entry]") {
    const auto* text = GENERATE("\"A > B; C\" > 出資 > X", "「A > B; C」 > 出資 > X", "“A > B; C” > 出資 > X",
                                "『A > B; C』* > 出資 > X");
    CAPTURE(text);
    CHECK(parsed(text).subjects.front().name == "A > B; C");
}

TEST_CASE("what cannot be entered is refused by its words", "[phrases][entry]") {
    const Failure failure = GENERATE(values<Failure>({
        {"", ErrorCode::entryUnreadable, ""},
        {" > invested > B", ErrorCode::entryUnreadable, " > invested > B"},
        {"A", ErrorCode::entryUnreadable, "A"},
        {"A > invested", ErrorCode::entryUnreadable, "A > invested"},
        {"A > invested > ", ErrorCode::entryUnreadable, "A > invested > "},
        {"A > > B", ErrorCode::entryUnreadable, ""},
        {"A > 5M USD > B", ErrorCode::entryUnreadable, "5M USD"},
        {"A > invested > B > C", ErrorCode::entryUnreadable, "C"},
        {"A > \"invested > B", ErrorCode::entryUnreadable, "A > \"invested > B"},
        {"A > invested acquired > B", ErrorCode::entryUnreadable, "acquired"},
        {"A > invested 5M USD and 6M USD > B", ErrorCode::entryUnreadable, "6M USD"},
        {"A > invested 2012 acme 2013 > B", ErrorCode::entryUnreadable, "2013"},
        {"A > investd 5M USD > B", ErrorCode::typeUnknown, "investd"},
        {"A > 出史 > B", ErrorCode::typeUnknown, "出史"},
        {"A > invested 5M > B", ErrorCode::amountUnreadable, "5M"},
        {"A > invested 5000 > B", ErrorCode::amountUnreadable, "5000"},
        {"A > invested 5M XYZ > B", ErrorCode::currencyUnknown, "XYZ"},
        {"\"\" > invested > B", ErrorCode::entryUnreadable, "\"\""},
        {"* > invested > B", ErrorCode::entryUnreadable, "*"},
    }));
    CAPTURE(failure.text);
    try {
        reader().parse(failure.text);
        FAIL("it was read");
    } catch (const Error& error) {
        CHECK(error.code() == failure.code);
        CHECK(error.arguments() == std::vector<std::string>{failure.offending});
        CHECK_FALSE(error.hint().empty());
    }
}

TEST_CASE("a relative date without a reference is refused with a hint", "[phrases][entry]") {
    const QuickEntry entry = reader().read("A > 出資 昨年11月 > B");
    REQUIRE(entry.problem);
    CHECK(entry.problem->code() == ErrorCode::dateNeedsReference);
}

TEST_CASE("a type that several fit is never chosen silently", "[phrases][entry]") {
    RelationshipType first;
    first.id = RelationshipTypeId(1);
    first.labelEn = "backs";
    RelationshipType second = first;
    second.id = RelationshipTypeId(2);
    const QuickEntryReader ambiguous(Vocabulary({}, {first, second}));
    const QuickEntry entry = ambiguous.read("A > backs > B");
    CHECK_FALSE(entry.type);
    CHECK(entry.typeChoices.size() == 2);
    REQUIRE(entry.problem);
    CHECK(entry.problem->code() == ErrorCode::typeUnknown);
    CHECK(entry.problem->arguments() == std::vector<std::string>{"backs"});
}

TEST_CASE("an unfinished line says what is being typed", "[phrases][entry]") {
    struct Typing {
        const char* text;
        EntryPart part;
        const char* open;
    };
    const Typing typing = GENERATE(values<Typing>({
        {"", EntryPart::subjects, ""},
        {"Elo", EntryPart::subjects, "Elo"},
        {"いー", EntryPart::subjects, "いー"},
        {"A; El", EntryPart::subjects, "El"},
        {"A; ", EntryPart::subjects, ""},
        {"A > ", EntryPart::relationship, ""},
        {"A > inv", EntryPart::relationship, "inv"},
        {"A > in", EntryPart::relationship, "in"},
        {"A > invested", EntryPart::relationship, "invested"},
        {"A > invested 5M USD", EntryPart::relationship, ""},
        {"A > しゅっ", EntryPart::relationship, "しゅっ"},
        {"A > invested > ", EntryPart::objects, ""},
        {"A > invested > Deep", EntryPart::objects, "Deep"},
        {"A > invested > \"Deep", EntryPart::objects, "\"Deep"},
    }));
    CAPTURE(typing.text);
    const QuickEntry entry = reader().read(typing.text, kReference);
    CHECK(entry.openPart == typing.part);
    CHECK(entry.openText == typing.open);
}

TEST_CASE("tokens become chips while the line is unfinished", "[phrases][entry]") {
    const std::string text = "スライブ* > シリーズB 10億円 交渉中";
    const QuickEntry entry = reader().read(text, kReference);
    CHECK(tokenTexts(entry, text, Kind::subject) == std::vector<std::string>{"スライブ*"});
    CHECK(tokenTexts(entry, text, Kind::round) == std::vector<std::string>{"シリーズB"});
    CHECK(tokenTexts(entry, text, Kind::amount) == std::vector<std::string>{"10億円"});
    CHECK(tokenTexts(entry, text, Kind::stage) == std::vector<std::string>{"交渉中"});
    CHECK_FALSE(entry.isComplete());
}

TEST_CASE("a kind may stand in brackets behind a name, in either language or in kana", "[phrases][entry]") {
    const auto* text = GENERATE("Thrive (fund) > invested > X", "Thrive（ファンド）＊ > 出資 > X",
                                "Thrive(ふぁんど)>出資>X", "\"Thrive\" (FUND) > invested > X");
    CAPTURE(text);
    const QuickEntry entry = parsed(text);
    CHECK(entry.subjects.front().name == "Thrive");
    CHECK(entry.subjects.front().kind == builtInVocabulary().kindByCode("fund")->id);
    CHECK_FALSE(entry.objects.front().kind);
}

TEST_CASE("brackets that hold no kind belong to the name", "[phrases][entry]") {
    CHECK(parsed("Meta (formerly Facebook) > acquired > X").subjects.front().name ==
          "Meta (formerly Facebook)");
    CHECK(parsed("(fund) > acquired > X").subjects.front().name == "(fund)");
}

TEST_CASE("a round's short name is written out", "[phrases][entry]") {
    CHECK(parsed("A > serB $10M > X").round == "Series B");
    CHECK(parsed("A > ser b2 > X").round == "Series B2");
    CHECK(parsed("A > シリC 10億円 > X").round == "シリーズC");
    CHECK(parsed("A > seed round > X").round == "seed round");
    CHECK_FALSE(isRoundName("series"));
    CHECK_FALSE(isRoundName("serial"));
}

TEST_CASE("names of rounds are known in both languages", "[phrases][entry]") {
    const auto* name = GENERATE("Series A", "series b2", "Series C round", "シリーズB", "シリーズＢ",
                                "シリーズCラウンド", "seed", "Seed round", "pre-seed", "プレシード",
                                "シードラウンド", "プレシリーズA", "angel round");
    CAPTURE(name);
    CHECK(isRoundName(name));
    const auto* other =
        GENERATE("", "series", "series of talks", "シリーズ", "round", "invested", "seedling");
    CAPTURE(other);
    CHECK_FALSE(isRoundName(other));
}

TEST_CASE("random lines never break the reader, and tokens lie in order inside the text",
          "[phrases][entry]") {
    const std::vector<std::string> pieces = {
        "A",      "イーロン", " ",    ">",      "＞",       ";",         "、",
        "*",      "\"",       "「",   "」",     "invested", "出資",      "5M USD",
        "10億円", "2012",     "昨年", "交渉中", "25%",      "シリーズB", "を",
        "に",     "in",       "->",   "\xE3",   "\xFF",     "５",        "lead investor",
        "〜",     "about",    "of",   "　"};
    std::mt19937 random(53);
    for (int round = 0; round < 3000; ++round) {
        std::string text;
        for (std::size_t count = random() % 14; count > 0; --count)
            text += pieces[random() % pieces.size()];
        CAPTURE(text);
        const QuickEntry entry = reader().read(text, kReference);
        std::size_t end = 0;
        for (const EntryToken& token : entry.tokens) {
            CHECK(token.begin >= end);
            CHECK(token.begin <= token.end);
            end = token.end;
            CHECK(isValidUtf8(text.substr(token.begin, token.end - token.begin)));
        }
        CHECK(end <= text.size());
    }
}

TEST_CASE("a pasted article is no line", "[phrases][entry]") {
    CHECK(reader().read(std::string(100'000, 'x')).problem.has_value());
    CHECK(reader().read("\xFF > invested > B").problem.has_value());
}
