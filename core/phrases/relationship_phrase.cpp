#include "core/phrases/relationship_phrase.h"

#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/share_words.h"
#include "core/phrases/words.h"

#include <algorithm>
#include <initializer_list>

namespace moneyties::phrases {

namespace {

constexpr std::string_view kSeparator = " · ";

std::string joined(std::initializer_list<std::string> parts) {
    std::string text;
    for (const std::string& part : parts)
        if (!part.empty())
            text += (text.empty() ? "" : std::string(kSeparator)) + part;
    return text;
}

/// "invested in" as "invested", "lent money to" as "lent": the amount takes the object's place.
std::string withoutPreposition(std::string label) {
    for (const std::string_view ending : {" money to", " in", " to", " from"})
        if (label.ends_with(ending))
            return label.substr(0, label.size() - ending.size());
    return label;
}

/// Whether the amount can be told inside the label: what the event itself moved.
bool isToldInside(const Relationship& relationship, const RelationshipType& type) {
    return type.nature == Nature::event && type.money != MoneyFlow::nowhere &&
           relationship.amount.measure == Measure::transaction;
}

bool isUndisclosed(const Money& money) {
    return money.isStated() && !money.lowest && !money.highest;
}

std::string englishAmount(const Money& money) {
    return isUndisclosed(money) ? "an undisclosed amount" : moneyWords(money, Language::english);
}

std::string englishInside(const Money& money, const RelationshipType& type, const std::string& label) {
    const bool isPrice = type.money == MoneyFlow::toThirdParty;
    return (money.joint ? "jointly " : "") + withoutPreposition(label) + (isPrice ? " for " : " ") +
           englishAmount(money);
}

std::string japaneseInside(const Money& money, const RelationshipType& type, const std::string& label) {
    const std::string together = money.joint ? "共同で" : "";
    if (isUndisclosed(money))
        return together + "金額非公表で" + label;
    const bool isPrice = type.money == MoneyFlow::toThirdParty;
    return together + moneyWords(money, Language::japanese) + (isPrice ? "で" : "を") + label;
}

/// An amount beside the label: "valuation US$100bn", 評価額1000億ドル.
std::string amountBeside(const Money& money, Language language) {
    std::string words = moneyWords(money, language);
    if (words.empty() || money.measure == Measure::transaction)
        return words;
    const bool isEnglish = language == Language::english;
    return std::string(measureWord(money.measure, language)) + (isEnglish ? " " : "") + words;
}

std::string whatHappened(const Relationship& relationship, const RelationshipType& type, Language language) {
    const std::string label = typeLabel(type, Side::from, language);
    std::string what = label;
    if (relationship.amount.isStated() && isToldInside(relationship, type))
        what = language == Language::english ? englishInside(relationship.amount, type, label)
                                             : japaneseInside(relationship.amount, type, label);
    if (!relationship.share)
        return what;
    const std::string share = shareWords(*relationship.share);
    return what + (language == Language::english ? " (" + share + ")" : "（" + share + "）");
}

std::string span(const std::string& from, const std::string& to, Language language) {
    if (language == Language::japanese)
        return from + "〜" + to;
    const bool hasSpaces = (from + to).find(' ') != std::string::npos;
    return from + (hasSpaces ? " – " : "–") + to;
}

std::string since(const std::string& start, const RelationshipType& type, Language language) {
    if (start.empty() || type.nature == Nature::event)
        return start;
    return language == Language::english ? "since " + start : start + "から";
}

std::string until(const std::string& end, Language language) {
    return language == Language::english ? "until " + end : end + "まで";
}

/// As if the source had not said what no part asks for.
Relationship withOnly(Relationship relationship, const std::vector<LabelPart>& parts) {
    const auto isWanted = [&](LabelPart part) { return std::ranges::find(parts, part) != parts.end(); };
    if (!isWanted(LabelPart::amount))
        relationship.amount = {};
    if (!isWanted(LabelPart::share))
        relationship.share = {};
    if (!isWanted(LabelPart::role))
        relationship.role.clear();
    if (!isWanted(LabelPart::stage))
        relationship.stage = Stage::completed;
    if (!isWanted(LabelPart::date)) {
        relationship.start = {};
        relationship.end = {};
    }
    return relationship;
}

std::string stageOf(const Relationship& relationship, Language language) {
    const bool isDone = relationship.stage == Stage::completed;
    return isDone ? std::string() : std::string(stageWord(relationship.stage, language));
}

} // namespace

std::string typeLabel(const RelationshipType& type, Side side, Language language) {
    const bool isFrom = side == Side::from;
    const std::string& english = isFrom ? type.labelEn : type.inverseEn;
    const std::string& japanese = isFrom ? type.labelJa : type.inverseJa;
    if (language == Language::english)
        return english.empty() ? japanese : english;
    return japanese.empty() ? english : japanese;
}

std::string relationshipTime(const Relationship& relationship, const RelationshipType& type,
                             Language language) {
    const std::string start = dateWords(relationship.start, language);
    const std::string end = endDateWords(relationship.end, language);
    if (relationship.end.state != EndDate::State::on)
        return joined({relationship.end.isStated() ? start : since(start, type, language), end});
    if (start.empty())
        return until(end, language);
    return start == end ? start : span(start, end, language);
}

std::string relationshipPhrase(const Relationship& relationship, const RelationshipType& type,
                               Language language) {
    const bool isBeside = !isToldInside(relationship, type);
    return joined({whatHappened(relationship, type, language),
                   isBeside ? amountBeside(relationship.amount, language) : "",
                   stageOf(relationship, language), relationshipTime(relationship, type, language)});
}

std::string relationshipLabel(const Relationship& relationship, const RelationshipType& type,
                              Language language, const std::vector<LabelPart>& parts) {
    const Relationship shown = withOnly(relationship, parts);
    const std::string amount = amountBeside(shown.amount, language);
    const bool hasType = std::ranges::find(parts, LabelPart::type) != parts.end();
    if (!hasType)
        return joined({amount, shown.share ? shareWords(*shown.share) : "", shown.role,
                       stageOf(shown, language), relationshipTime(shown, type, language)});
    return joined({whatHappened(shown, type, language), isToldInside(shown, type) ? "" : amount, shown.role,
                   stageOf(shown, language), relationshipTime(shown, type, language)});
}

} // namespace moneyties::phrases
