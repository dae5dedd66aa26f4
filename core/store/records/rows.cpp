#include "core/store/records/rows.h"

#include "core/store/field_mapper.h"

#include <nlohmann/json.hpp>

#include <sstream>
#include <utility>

namespace moneyties::store {

namespace {

std::string joined(const std::vector<std::string>& codes) {
    std::string text;
    for (const std::string& code : codes)
        text += (text.empty() ? "" : " ") + code;
    return text;
}

std::vector<std::string> split(const std::string& text) {
    std::istringstream stream(text);
    std::vector<std::string> codes;
    for (std::string code; stream >> code;)
        codes.push_back(code);
    return codes;
}

ClaimSubject subjectOf(const ClaimRow& row) {
    if (row.relationship)
        return row.relationship;
    if (row.deal)
        return row.deal;
    if (!row.entity)
        throwStoredValueInvalid("claim");
    return row.entity;
}

} // namespace

TypeRow toRow(const RelationshipType& type) {
    return {type, joined(type.ends), joined(type.beginsAgain)};
}

RelationshipType fromRow(TypeRow row) {
    row.type.ends = split(row.ends);
    row.type.beginsAgain = split(row.beginsAgain);
    return std::move(row.type);
}

std::int64_t tableOf(FieldOwner owner) {
    return static_cast<std::int64_t>(owner == FieldOwner::entity ? TableCode::entity
                                                                 : TableCode::relationship);
}

FieldDefRow toRow(const FieldDef& field) {
    const auto choices = field.choices.empty() ? std::string() : nlohmann::json(field.choices).dump();
    return {field, tableOf(field.owner), choices};
}

FieldDef fromRow(FieldDefRow row) {
    row.field.owner =
        row.recordTable == tableOf(FieldOwner::entity) ? FieldOwner::entity : FieldOwner::relationship;
    if (row.recordTable != tableOf(row.field.owner))
        throwStoredValueInvalid("record_table");
    const auto choices = nlohmann::json::parse(row.choices, nullptr, false);
    for (const auto& choice : choices.is_array() ? choices : nlohmann::json::array())
        if (choice.is_string())
            row.field.choices.push_back(choice.get<std::string>());
    return std::move(row.field);
}

MergeMoveRow mergeMoveFrom(const Row& row) {
    const auto* key = std::get_if<Bytes>(&row.at(2));
    return {MergeId(integerOf(row.at(0))),
            static_cast<int>(integerOf(row.at(1))),
            key ? *key : Bytes{},
            static_cast<int>(integerOf(row.at(3))),
            row.at(4),
            row.at(5)};
}

ClaimRow toRow(Claim claim) {
    ClaimRow row{std::move(claim), {}, {}, {}, {}, {}};
    const ClaimSubject& subject = row.claim.subject;
    if (const auto* relationship = std::get_if<RelationshipId>(&subject))
        row.relationship = *relationship;
    else if (const auto* deal = std::get_if<DealId>(&subject))
        row.deal = *deal;
    else
        row.entity = std::get<EntityId>(subject);
    if (const auto& place = row.claim.quotePlace) {
        row.quoteBegin = place->begin;
        row.quoteEnd = place->end;
    }
    return row;
}

Claim fromRow(ClaimRow row) {
    row.claim.subject = subjectOf(row);
    if (row.quoteBegin && row.quoteEnd)
        row.claim.quotePlace = QuotePlace{*row.quoteBegin, *row.quoteEnd};
    return std::move(row.claim);
}

BoardRow toRow(const Board& board) {
    if (!board.camera)
        return {board, {}, {}, {}};
    return {board, board.camera->centre.x, board.camera->centre.y, board.camera->scale};
}

Board fromRow(BoardRow row) {
    if (row.cameraX && row.cameraY && row.cameraScale)
        row.board.camera = Camera{{*row.cameraX, *row.cameraY}, *row.cameraScale};
    return std::move(row.board);
}

} // namespace moneyties::store
