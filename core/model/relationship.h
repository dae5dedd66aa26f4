// Owns Relationship: one dated tie between two entities, with the values that the analyst accepts.
#pragma once

#include "core/base/id.h"
#include "core/model/custom_field.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace moneyties {

/// How far a relationship or deal has come. Apart from its type: who negotiates an investment has the type
/// `invested` at stage `negotiating`.
enum class Stage {
    rumoured,
    considering,
    negotiating,
    announced,
    agreed,
    completed,
    suspended,
    cancelled,
    denied
};

/// The link-chart convention: confirmed is drawn solid, unconfirmed dashed, tentative dotted.
enum class Strength { confirmed, unconfirmed, tentative };

/// A share of ownership in millionths: 25 % is 250,000.
struct Share {
    std::int32_t millionths = 0;
    friend bool operator==(const Share&, const Share&) = default;
};

struct Relationship {
    RelationshipId id;
    RelationshipTypeId type;
    EntityId from;
    EntityId to;
    FuzzyDate start;
    EndDate end;
    Money amount;
    std::optional<Share> share;
    std::string role;
    Stage stage = Stage::completed;
    Strength strength = Strength::confirmed;
    std::string note;
    std::vector<TagId> tags;
    DealId deal; ///< invalid when it belongs to none
    bool isPrivate = false;
    std::string openQuestion;       ///< what is still to be found out; empty for nothing
    std::vector<FieldValue> fields; ///< values of custom fields, by field

    friend bool operator==(const Relationship&, const Relationship&) = default;
};

} // namespace moneyties
