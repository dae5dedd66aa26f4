// Owns what the looks of entities and relationships are before any rule: shape and pictogram by kind, form by
// stage, marks by evidence.
#pragma once

#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/style/look.h"

#include <cstdint>
#include <string>

namespace moneyties::style {

/// What is known of a node's standing beside the entity itself.
struct NodeFacts {
    const EntityKind* kind = nullptr; ///< null: a kind that the vocabulary has lost
    std::string label;
    std::string secondLabel;
    std::int64_t degree = 0; ///< relationships on the board
};

/// What the claims say of a relationship, as its assessment found.
struct Evidence {
    bool inConflict = false;
    bool disputed = false;
    bool unsupported = false;
    bool ended = false;
};

inline constexpr double kLeastRadius = 14;
inline constexpr double kMostRadius = 26;
inline constexpr double kPlainWidth = 1.4; ///< a line that no rule makes wider
inline constexpr double kLeastWidth = 1.8; ///< of lines whose width means something
inline constexpr double kMostWidth = 4.8;
inline constexpr Colour kPlainColour = 0x8B929C;
/// Links with an amount, and no others, are at least so important.
inline constexpr double kLeastOfMoney = 6;

Colour categoryColour(Category category);
Dash dashOf(Strength strength);

/// The one number that stands for an amount, in minor units: its lower bound, else its upper; 0 when there is
/// none.
double amountSize(const Money& amount);

NodeLook plainNodeLook(const NodeFacts& facts);
LinkLook plainLinkLook(const Relationship& relationship, const RelationshipType* type,
                       const Evidence& evidence, std::string label);

} // namespace moneyties::style
