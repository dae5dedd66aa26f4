#include "core/base/unicode_variants.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstddef>

namespace moneyties {

namespace {

struct Variant {
    char32_t written;
    char32_t common;
};

/// Old, printed and family-register forms that Japanese names use beside the common one (after the forms
/// listed by the Ministry of Justice for names, 人名用漢字, and the printed standard forms).
constexpr auto kKanjiVariants = std::to_array<Variant>({
    {U'髙', U'高'}, {U'﨑', U'崎'}, {U'嵜', U'崎'}, {U'碕', U'崎'}, {U'邊', U'辺'}, {U'邉', U'辺'},
    {U'齋', U'斎'}, {U'齊', U'斎'}, {U'斉', U'斎'}, {U'濵', U'浜'}, {U'濱', U'浜'}, {U'澤', U'沢'},
    {U'廣', U'広'}, {U'國', U'国'}, {U'嶋', U'島'}, {U'嶌', U'島'}, {U'櫻', U'桜'}, {U'澁', U'渋'},
    {U'眞', U'真'}, {U'惠', U'恵'}, {U'榮', U'栄'}, {U'淸', U'清'}, {U'德', U'徳'}, {U'增', U'増'},
    {U'橫', U'横'}, {U'黑', U'黒'}, {U'內', U'内'}, {U'黃', U'黄'}, {U'緖', U'緒'}, {U'瀨', U'瀬'},
    {U'條', U'条'}, {U'藏', U'蔵'}, {U'龍', U'竜'}, {U'龜', U'亀'}, {U'鐵', U'鉄'}, {U'學', U'学'},
    {U'會', U'会'}, {U'萬', U'万'}, {U'圓', U'円'}, {U'證', U'証'}, {U'經', U'経'}, {U'濟', U'済'},
    {U'實', U'実'}, {U'寶', U'宝'}, {U'應', U'応'}, {U'戶', U'戸'}, {U'數', U'数'}, {U'槇', U'槙'},
    {U'曾', U'曽'}, {U'渕', U'淵'}, {U'舘', U'館'}, {U'冨', U'富'}, {U'峯', U'峰'}, {U'桒', U'桑'},
    {U'𠮷', U'吉'}, {U'圡', U'土'}, {U'藪', U'薮'}, {U'籠', U'篭'}, {U'莊', U'荘'}, {U'來', U'来'},
    {U'假', U'仮'}, {U'佛', U'仏'}, {U'傳', U'伝'}, {U'價', U'価'}, {U'區', U'区'}, {U'卷', U'巻'},
    {U'參', U'参'}, {U'單', U'単'}, {U'嚴', U'厳'}, {U'圍', U'囲'}, {U'團', U'団'}, {U'壽', U'寿'},
    {U'將', U'将'}, {U'專', U'専'}, {U'對', U'対'}, {U'嶽', U'岳'}, {U'巖', U'巌'}, {U'彌', U'弥'},
    {U'從', U'従'}, {U'總', U'総'}, {U'戀', U'恋'}, {U'拜', U'拝'}, {U'收', U'収'}, {U'敎', U'教'},
    {U'晉', U'晋'}, {U'曉', U'暁'}, {U'樂', U'楽'}, {U'檜', U'桧'}, {U'權', U'権'}, {U'步', U'歩'},
    {U'歷', U'歴'}, {U'每', U'毎'}, {U'氣', U'気'}, {U'滿', U'満'}, {U'瀧', U'滝'}, {U'狹', U'狭'},
    {U'獨', U'独'}, {U'瑤', U'瑶'}, {U'畫', U'画'}, {U'當', U'当'}, {U'盡', U'尽'}, {U'禮', U'礼'},
    {U'稻', U'稲'}, {U'穗', U'穂'}, {U'竝', U'並'}, {U'聰', U'聡'}, {U'聲', U'声'}, {U'與', U'与'},
    {U'舊', U'旧'}, {U'藝', U'芸'}, {U'蘆', U'芦'}, {U'螢', U'蛍'}, {U'遙', U'遥'}, {U'遲', U'遅'},
    {U'邨', U'村'}, {U'鄕', U'郷'}, {U'醫', U'医'}, {U'釋', U'釈'}, {U'錄', U'録'}, {U'關', U'関'},
    {U'靜', U'静'}, {U'顯', U'顕'}, {U'餘', U'余'}, {U'驛', U'駅'}, {U'鷗', U'鴎'}, {U'麥', U'麦'},
    {U'點', U'点'}, {U'齒', U'歯'}, {U'兒', U'児'}, {U'檢', U'検'}, {U'劍', U'剣'}, {U'險', U'険'},
    {U'發', U'発'}, {U'縣', U'県'}, {U'鹽', U'塩'}, {U'豐', U'豊'}, {U'溫', U'温'}, {U'籐', U'藤'},
    {U'髮', U'髪'}, {U'帶', U'帯'}, {U'靑', U'青'},
});

constexpr std::size_t kEndings = 4096;

struct PlainLetter {
    char32_t letter;
    std::u32string_view plain;
};

constexpr auto kPlainLetters = std::to_array<PlainLetter>({
    {U'ø', U"o"},
    {U'ł', U"l"},
    {U'đ', U"d"},
    {U'ð', U"d"},
    {U'ħ', U"h"},
    {U'ı', U"i"},
    {U'æ', U"ae"},
    {U'œ', U"oe"},
    {U'þ', U"th"},
    {U'ŧ', U"t"},
    {U'ŋ', U"n"},
    {U'ĸ', U"k"},
});

constexpr auto kCorporateForms = std::to_array<std::u32string_view>({
    U"株式会社",
    U"有限会社",
    U"合同会社",
    U"合資会社",
    U"合名会社",
    U"相互会社",
    U"一般社団法人",
    U"公益社団法人",
    U"一般財団法人",
    U"公益財団法人",
    U"特定非営利活動法人",
    U"投資事業有限責任組合",
    U"(株)",
    U"(有)",
    U"(同)",
});

/// Longest first, so that "co ltd" goes before "ltd".
constexpr auto kCorporateSuffixes = std::to_array<std::u32string_view>({
    U"public limited company",
    U"kabushiki kaisha",
    U"incorporated",
    U"corporation",
    U"company limited",
    U"co limited",
    U"godo kaisha",
    U"co ltd",
    U"pte ltd",
    U"pty ltd",
    U"limited",
    U"company",
    U"gmbh",
    U"corp",
    U"s p a",
    U"s a",
    U"k k",
    U"inc",
    U"ltd",
    U"llc",
    U"plc",
    U"spa",
    U"sarl",
    U"sas",
    U"kk",
    U"gk",
    U"co",
    U"ag",
    U"sa",
    U"nv",
    U"bv",
    U"ab",
    U"se",
    U"oy",
});

} // namespace

char32_t commonKanji(char32_t codePoint) {
    static const auto sorted = [] {
        auto table = kKanjiVariants;
        std::ranges::sort(table, {}, &Variant::written);
        return table;
    }();
    // Most kanji have no variant, which a bit for all that end alike tells.
    static const auto mayBeWritten = [] {
        std::bitset<kEndings> endings;
        for (const Variant& variant : kKanjiVariants)
            endings.set(variant.written % kEndings);
        return endings;
    }();
    if (!mayBeWritten.test(codePoint % kEndings))
        return codePoint;
    const auto found = std::ranges::lower_bound(sorted, codePoint, {}, &Variant::written);
    return found != sorted.end() && found->written == codePoint ? found->common : codePoint;
}

std::u32string_view plainLetter(char32_t codePoint) {
    const auto found = std::ranges::find(kPlainLetters, codePoint, &PlainLetter::letter);
    return found == kPlainLetters.end() ? std::u32string_view() : found->plain;
}

std::span<const std::u32string_view> corporateForms() {
    return kCorporateForms;
}

std::span<const std::u32string_view> corporateSuffixes() {
    return kCorporateSuffixes;
}

} // namespace moneyties
