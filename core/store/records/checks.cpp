#include "core/store/records/checks.h"

#include "core/base/error.h"
#include "core/base/unicode.h"

#include <cmath>
#include <set>

namespace moneyties::store {

namespace {

[[noreturn]] void refuse(const char* field, const char* why, const char* hint = "") {
    throw Error(ErrorCode::valueInvalid, "The change was not saved", why, hint, {field});
}

void check(const char* field, const FuzzyDate& date) {
    if (date.earliest && date.latest && *date.latest < *date.earliest)
        refuse(field, "the latest day lies before the earliest", "Exchange the two");
}

void check(const char* field, const EndDate& end) {
    check(field, end.date);
}

void check(const char* field, const Money& money) {
    if (money.lowest && money.highest && *money.highest < *money.lowest)
        refuse(field, "the highest amount lies below the lowest", "Exchange the two");
}

void check(const std::optional<Share>& share) {
    if (share && (share->millionths < 0 || share->millionths > 1'000'000))
        refuse("share", "a share lies between 0 and 100 %");
}

void check(const Name& name) {
    if (isBlank(name.text))
        throw Error(ErrorCode::nameEmpty, "The name was not saved", "it is empty",
                    "Type a name, such as SoftBank Group");
    if (codePointCount(name.text) > kLongestName)
        throw Error(ErrorCode::nameTooLong, "The name was not saved",
                    "it is longer than " + std::to_string(kLongestName) + " characters",
                    "Put the rest into the note", {name.text});
    check("valid_from", name.validFrom);
    check("valid_to", name.validTo);
}

/// What the vocabulary calls things is shown in lists and on the canvas.
void checkLabel(const std::string& english, const std::string& japanese, const char* tried) {
    if (isBlank(english) && isBlank(japanese))
        throw Error(ErrorCode::nameEmpty, tried, "it has no label", "Type a label in English or Japanese");
    for (const std::string& label : {english, japanese})
        if (codePointCount(label) > kLongestName)
            throw Error(ErrorCode::nameTooLong, tried,
                        "its label is longer than " + std::to_string(kLongestName) + " characters",
                        "Shorten it", {label});
}

} // namespace

void check(const Entity& entity) {
    if (entity.names.empty() && !entity.unnamed)
        throw Error(ErrorCode::nameEmpty, "The entity was not saved", "it has no name",
                    "Type a name, or mark it as unnamed");
    std::set<std::string> preferred;
    for (const Name& name : entity.names) {
        check(name);
        if (name.preferred && !preferred.insert(name.language).second)
            refuse("names", "two names of one language are both preferred", "Prefer one of them");
    }
    check("start", entity.start);
    check("end", entity.end);
    if (entity.mergedInto && entity.mergedInto == entity.id)
        refuse("merged_into", "an entity cannot be merged into itself");
}

void check(const Relationship& relationship) {
    check("start", relationship.start);
    check("end", relationship.end);
    check("amount", relationship.amount);
    check(relationship.share);
}

void check(const Deal& deal) {
    check("start", deal.start);
    check("end", deal.end);
    check("total", deal.total);
    check("valuation", deal.valuation);
}

void check(const Claim& claim) {
    check("start", claim.start);
    check("end", claim.end);
    check("amount", claim.amount);
    check("valuation", claim.valuation);
    check(claim.share);
    if (claim.sourceGrade != 0 && (claim.sourceGrade < 'A' || claim.sourceGrade > 'F'))
        refuse("source_grade", "a source's grade is a letter from A to F");
    if (claim.informationGrade < 0 || claim.informationGrade > 6)
        refuse("information_grade", "the information's grade is a number from 1 to 6");
    if (claim.quotePlace && (claim.quotePlace->begin < 0 || claim.quotePlace->end < claim.quotePlace->begin))
        refuse("quote_begin", "the quote ends before it begins");
}

void check(const Source& source) {
    if (isBlank(source.title) && isBlank(source.url))
        refuse("title", "a source needs a title or an address", "Type a title, or paste the page's address");
    check("published", source.published);
    check("accessed", source.accessed);
    if (source.retells && source.retells == source.id)
        refuse("retells", "a source cannot retell itself");
}

void check(const Board& board) {
    if (isBlank(board.name))
        throw Error(ErrorCode::nameEmpty, "The board was not saved", "it has no name", "Type a name");
    if (board.camera && (!isFinite(board.camera->centre) || !(board.camera->scale > 0)))
        refuse("camera", "the view is not a number");
}

void check(const EntityKind& kind) {
    checkLabel(kind.labelEn, kind.labelJa, "The kind was not saved");
}

void check(const RelationshipType& type) {
    checkLabel(type.labelEn, type.labelJa, "The type was not saved");
}

void check(const Tag& tag) {
    checkLabel(tag.label, {}, "The tag was not saved");
}

void check(const FieldDef& field) {
    checkLabel(field.labelEn, field.labelJa, "The field was not saved");
    if (field.valueType == FieldType::choice && field.choices.empty())
        refuse("choices", "a choice needs at least one answer", "Type the answers, one a line");
}

void checkText(std::string_view text) {
    if (!isValidUtf8(text) || text.find('\0') != std::string_view::npos)
        refuse("text", "the text is not valid UTF-8", "Copy it again from its source");
}

void checkNumber(double number) {
    if (!std::isfinite(number))
        refuse("number", "a position is not a number");
}

void checkCells(const Row& row) {
    for (const Value& cell : row) {
        if (const auto* text = std::get_if<std::string>(&cell))
            checkText(*text);
        else if (const auto* number = std::get_if<double>(&cell))
            checkNumber(*number);
    }
}

} // namespace moneyties::store
