#include "core/phrases/words.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>

namespace moneyties::phrases {

namespace {

struct Words {
    std::string_view english;
    std::string_view japanese;
};

/// The tables hold one entry per value, in the order of the enumeration.
constexpr std::array<Words, 9> kStages = {{{"rumoured", "観測"},
                                           {"considering", "検討中"},
                                           {"negotiating", "交渉中"},
                                           {"announced", "発表済み"},
                                           {"agreed", "合意済み"},
                                           {"completed", "完了"},
                                           {"suspended", "中断"},
                                           {"cancelled", "中止"},
                                           {"denied", "否定"}}};
constexpr std::array<Words, 3> kStrengths = {
    {{"confirmed", "確認済み"}, {"unconfirmed", "未確認"}, {"tentative", "暫定"}}};
constexpr std::array<Words, 5> kMeasures = {{{"transaction", "取引額"},
                                             {"commitment", "約束額"},
                                             {"cumulative", "累計"},
                                             {"valuation", "評価額"},
                                             {"balance", "残高"}}};
constexpr std::array<Words, 4> kNameRoles = {
    {{"primary", "主名称"}, {"alias", "別名"}, {"former", "旧称"}, {"legal", "正式名称"}}};
constexpr std::array<Words, 6> kDealKinds = {{{"round", "資金調達"},
                                              {"acquisition", "買収"},
                                              {"merger", "合併"},
                                              {"loan", "融資"},
                                              {"joint venture", "合弁"},
                                              {"other", "その他"}}};
constexpr std::array<Words, 2> kStances = {{{"supports", "支持"}, {"disputes", "否認"}}};
constexpr std::array<Words, 6> kBases = {{{"stated", "明記"},
                                          {"reported", "伝聞"},
                                          {"anonymous source", "匿名の情報源"},
                                          {"company statement", "企業の発表"},
                                          {"filing", "届出書類"},
                                          {"inferred", "推定"}}};
constexpr std::array<Words, 6> kCategories = {{{"funding", "資金"},
                                               {"founding", "設立"},
                                               {"people", "人"},
                                               {"deals", "案件"},
                                               {"conflict", "対立"},
                                               {"commerce", "取引"}}};
constexpr std::array<Words, 2> kDirections = {{{"directed", "方向あり"}, {"symmetric", "双方向"}}};
constexpr std::array<Words, 4> kMoneyFlows = {{{"nowhere", "なし"},
                                               {"to the target", "相手へ"},
                                               {"from the target", "相手から"},
                                               {"to a third party", "第三者へ"}}};
constexpr std::array<Words, 4> kTieClasses = {
    {{"money and control", "資金と支配"}, {"people", "人"}, {"loose", "緩い関係"}, {"commentary", "言及"}}};
constexpr std::array<Words, 2> kNatures = {{{"event", "出来事"}, {"state", "状態"}}};

template<class Enum, std::size_t Size>
std::string_view wordIn(const std::array<Words, Size>& table, Enum value, Language language) {
    const Words& words = table[static_cast<std::size_t>(value)];
    return language == Language::english ? words.english : words.japanese;
}

template<class Enum>
struct Synonym {
    std::string_view word;
    Enum value;
};

constexpr auto kStageSynonyms = std::to_array<Synonym<Stage>>({
    {"rumored", Stage::rumoured},
    {"rumour", Stage::rumoured},
    {"rumor", Stage::rumoured},
    {"うわさ", Stage::rumoured},
    {"噂", Stage::rumoured},
    {"検討", Stage::considering},
    {"considered", Stage::considering},
    {"planned", Stage::considering},
    {"予定", Stage::considering},
    {"計画中", Stage::considering},
    {"in talks", Stage::negotiating},
    {"negotiation", Stage::negotiating},
    {"交渉", Stage::negotiating},
    {"協議中", Stage::negotiating},
    {"協議", Stage::negotiating},
    {"発表", Stage::announced},
    {"proposed", Stage::announced},
    {"提案", Stage::announced},
    {"合意", Stage::agreed},
    {"signed", Stage::agreed},
    {"調印", Stage::agreed},
    {"done", Stage::completed},
    {"closed", Stage::completed},
    {"完了済み", Stage::completed},
    {"成立", Stage::completed},
    {"on hold", Stage::suspended},
    {"paused", Stage::suspended},
    {"凍結", Stage::suspended},
    {"停止", Stage::suspended},
    {"中断中", Stage::suspended},
    {"canceled", Stage::cancelled},
    {"abandoned", Stage::cancelled},
    {"called off", Stage::cancelled},
    {"撤回", Stage::cancelled},
    {"破談", Stage::cancelled},
    {"取りやめ", Stage::cancelled},
    {"白紙", Stage::cancelled},
    {"否認", Stage::denied},
});

constexpr auto kStrengthSynonyms = std::to_array<Synonym<Strength>>({{"確認", Strength::confirmed},
                                                                     {"確定", Strength::confirmed},
                                                                     {"仮", Strength::tentative},
                                                                     {"推測", Strength::tentative}});

template<class Enum, std::size_t Size, std::size_t SynonymCount>
std::optional<Enum> valueOf(std::string_view text, const std::array<Words, Size>& table,
                            const std::array<Synonym<Enum>, SynonymCount>& synonyms) {
    const std::string key = searchKey(text);
    for (std::size_t i = 0; i < Size; ++i)
        if (key == table[i].english || key == searchKey(table[i].japanese))
            return static_cast<Enum>(i);
    const auto found =
        std::ranges::find_if(synonyms, [&](const auto& synonym) { return key == searchKey(synonym.word); });
    return found == synonyms.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

std::string_view stageWord(Stage stage, Language language) {
    return wordIn(kStages, stage, language);
}

std::string_view strengthWord(Strength strength, Language language) {
    return wordIn(kStrengths, strength, language);
}

std::string_view measureWord(Measure measure, Language language) {
    return wordIn(kMeasures, measure, language);
}

std::string_view nameRoleWord(NameRole role, Language language) {
    return wordIn(kNameRoles, role, language);
}

std::string_view dealKindWord(DealKind kind, Language language) {
    return wordIn(kDealKinds, kind, language);
}

std::string_view stanceWord(Stance stance, Language language) {
    return wordIn(kStances, stance, language);
}

std::string_view basisWord(Basis basis, Language language) {
    return wordIn(kBases, basis, language);
}

std::string_view categoryWord(Category category, Language language) {
    return wordIn(kCategories, category, language);
}

std::string_view directionWord(Direction direction, Language language) {
    return wordIn(kDirections, direction, language);
}

std::string_view moneyFlowWord(MoneyFlow flow, Language language) {
    return wordIn(kMoneyFlows, flow, language);
}

std::string_view tieClassWord(TieClass tie, Language language) {
    return wordIn(kTieClasses, tie, language);
}

std::string_view natureWord(Nature nature, Language language) {
    return wordIn(kNatures, nature, language);
}

std::optional<Stage> stageFromWord(std::string_view text) {
    return valueOf(text, kStages, kStageSynonyms);
}

std::optional<Strength> strengthFromWord(std::string_view text) {
    return valueOf(text, kStrengths, kStrengthSynonyms);
}

} // namespace moneyties::phrases
