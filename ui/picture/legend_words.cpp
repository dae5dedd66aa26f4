#include "ui/picture/legend_words.h"

#include "core/model/codes.h"
#include "core/phrases/money_words.h"
#include "core/phrases/relationship_phrase.h"
#include "core/phrases/share_words.h"
#include "core/phrases/words.h"

#include <algorithm>
#include <cmath>

namespace moneyties::picture {

namespace {

std::string capitalised(std::string words) {
    if (!words.empty() && words[0] >= 'a' && words[0] <= 'z')
        words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

} // namespace

Words categoryWords(Category category) {
    switch (category) {
    case Category::funding:
        return {"Funding", "資金"};
    case Category::founding:
        return {"Founding", "設立"};
    case Category::people:
        return {"People", "人物・人事"};
    case Category::deals:
        return {"Deals", "取引・買収"};
    case Category::conflict:
        return {"Conflict", "対立・競合"};
    case Category::commerce:
        return {"Commerce and other", "事業・その他"};
    }
    return {"", ""};
}

Words evidenceWords(style::EvidenceMark mark) {
    switch (mark) {
    case style::EvidenceMark::none:
        break;
    case style::EvidenceMark::conflict:
        return {"Sources disagree", "出典が食い違う"};
    case style::EvidenceMark::disputed:
        return {"Disputed by a source", "出典が否定"};
    case style::EvidenceMark::unsupported:
        return {"No source", "出典なし"};
    }
    return {"", ""};
}

Words notCompletedWords() {
    return {"Not completed", "未完了"};
}

Words cancelledWords() {
    return {"Cancelled or denied", "中止・否認"};
}

Words endedWords() {
    return {"Ended", "終了"};
}

Words headingWords(const style::StyleRule& rule) {
    using style::RuleField;
    switch (rule.field) {
    case RuleField::kind:
        return {"Kind", "種類"};
    case RuleField::degree:
        return {"Number of relationships", "関係の数"};
    case RuleField::tag:
        return {"Tag", "タグ"};
    case RuleField::year:
        return {"Year", "年"};
    case RuleField::type:
        return {"Relationship", "関係"};
    case RuleField::category:
        return {"Category", "分類"};
    case RuleField::strength:
        return {"Strength", "確度"};
    case RuleField::stage:
        return {"Stage", "段階"};
    case RuleField::evidence:
        return {"Sources", "出典"};
    case RuleField::amount:
        return {"Amount", "金額"};
    case RuleField::share:
        return {"Share", "持分"};
    }
    return {"", ""};
}

std::string kindWords(const EntityKind& kind, phrases::Language language) {
    const bool isJapanese = language == phrases::Language::japanese && !kind.labelJa.empty();
    return capitalised(isJapanese ? kind.labelJa : kind.labelEn);
}

namespace {

Words strengthWords(Strength strength) {
    switch (strength) {
    case Strength::confirmed:
        return {"Confirmed", "確認済み"};
    case Strength::unconfirmed:
        return {"Unconfirmed", "未確認"};
    case Strength::tentative:
        return {"Tentative", "推測"};
    }
    return {"", ""};
}

Words evidenceValueWords(const std::string& value) {
    if (value == "conflict")
        return evidenceWords(style::EvidenceMark::conflict);
    if (value == "disputed")
        return evidenceWords(style::EvidenceMark::disputed);
    if (value == "unsupported")
        return evidenceWords(style::EvidenceMark::unsupported);
    return {"Sources agree", "出典が一致"};
}

std::string tagWords(const std::string& value, const std::vector<Tag>& tags) {
    const auto tag =
        std::ranges::find_if(tags, [&](const Tag& each) { return std::to_string(each.id.value) == value; });
    return tag == tags.end() ? value : tag->label;
}

} // namespace

std::string valueWords(style::RuleField field, const std::string& value, const Vocabulary& vocabulary,
                       const std::vector<Tag>& tags, phrases::Language language) {
    using style::RuleField;
    if (value.empty())
        return Words{"Other", "その他"}.in(language);
    switch (field) {
    case RuleField::kind:
        if (const EntityKind* kind = vocabulary.kindByCode(value))
            return kindWords(*kind, language);
        return value;
    case RuleField::type:
        if (const RelationshipType* type = vocabulary.typeByCode(value))
            return capitalised(phrases::typeLabel(*type, phrases::Side::from, language));
        return value;
    case RuleField::category:
        return categoryWords(fromCode<Category>(value).value_or(Category::commerce)).in(language);
    case RuleField::strength:
        return strengthWords(fromCode<Strength>(value).value_or(Strength::confirmed)).in(language);
    case RuleField::stage:
        return capitalised(
            std::string(phrases::stageWord(fromCode<Stage>(value).value_or(Stage::completed), language)));
    case RuleField::evidence:
        return evidenceValueWords(value).in(language);
    case RuleField::tag:
        return tagWords(value, tags);
    default:
        return value;
    }
}

std::string numberWords(style::RuleField field, double number, const std::string& unit,
                        phrases::Language language) {
    if (field == style::RuleField::amount) {
        Money money;
        money.lowest = money.highest = std::llround(number);
        money.currency = unit;
        return phrases::moneyWords(money, language);
    }
    if (field == style::RuleField::share)
        return phrases::shareWords(Share{static_cast<std::int32_t>(std::lround(number * 1e4))});
    return std::to_string(std::llround(number));
}

Words sourcesWords() {
    return {"Sources", "出典"};
}

Words asOfWords() {
    return {"As of %1", "%1現在"};
}

Words outOfSightWords() {
    return {"Left out by the board's filter: %1 items.", "ボードの絞り込みにより%1件を除く。"};
}

Words omittedPrivateWords() {
    return {"Left out: %1 private records.", "非公開の%1件を除く。"};
}

Words omittedStrengthWords() {
    return {"Left out: %1 relationships below the chosen strength.", "確度の低い%1件の関係を除く。"};
}

Words omittedUnsupportedWords() {
    return {"Left out: %1 relationships without a source.", "出典のない%1件の関係を除く。"};
}

Words altTextWords() {
    return {"Link chart of %1 entities and %2 relationships.", "%1の人・組織と%2の関係を示す相関図。"};
}

std::string filledIn(std::string text, const std::string& mark, const std::string& value) {
    const std::size_t at = text.find(mark);
    return at == std::string::npos ? text : text.replace(at, mark.size(), value);
}

} // namespace moneyties::picture
