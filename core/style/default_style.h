// Owns the default style: which shape, colour, width, dash and marks the facts of an entity or a relationship
// give, before any rule of the user.
#pragma once

#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/style/look.h"

#include <map>
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

/// Smallest and largest amount of each currency on a board, in minor units: what line widths span.
class WidthScale {
public:
    static constexpr double kPlainWidth = 1.4; ///< a line without an amount
    static constexpr double kLeastWidth = 1.8;
    static constexpr double kMostWidth = 4.8;

    void include(const Money& amount);

    /// Grows with the logarithm of the amount within its own currency: the largest amount has the largest
    /// width, a thousandth of it (or the smallest, when that is less) the least. Scene units.
    double widthOf(const Money& amount) const;

    struct Range {
        double least = 0;
        double most = 0;
    };
    const std::map<std::string, Range>& ranges() const { return m_ranges; }

private:
    std::map<std::string, Range> m_ranges;
};

inline constexpr double kLeastRadius = 14;
inline constexpr double kMostRadius = 26;
inline constexpr Colour kPlainColour = 0x8B929C;

/// 14 scene units for a single tie, growing with the logarithm of the degree to 26.
double radiusForDegree(std::int64_t degree);

Colour categoryColour(Category category);
Dash dashOf(Strength strength);

NodeLook nodeLook(const NodeFacts& facts);
LinkLook linkLook(const Relationship& relationship, const RelationshipType* type, const Evidence& evidence,
                  const WidthScale& widths, std::string label);

} // namespace moneyties::style
