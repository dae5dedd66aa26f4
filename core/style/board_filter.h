// Owns BoardFilter: what a board leaves out of sight for as long as one looks at it that way. Nothing is
// taken off the board by it.
#pragma once

#include "core/model/relationship.h"
#include "core/model/vocabulary.h"

#include <set>
#include <string>
#include <string_view>

namespace moneyties::style {

struct BoardFilter {
    enum class Ended { shown, hidden };

    std::set<std::string> hiddenKinds; ///< codes of entity kinds
    std::set<Category> hiddenCategories;
    Strength weakest = Strength::tentative; ///< weaker relationships are not shown
    Ended ended = Ended::shown;

    bool isEmpty() const { return *this == BoardFilter(); }
    bool shows(const EntityKind& kind) const { return !hiddenKinds.contains(kind.code); }
    /// Of its type, strength and end alone: both its entities must be shown, too.
    bool shows(const Relationship& relationship, const RelationshipType& type, bool hasEnded) const;

    friend bool operator==(const BoardFilter&, const BoardFilter&) = default;
};

/// JSON for Board::filter; empty for a filter that hides nothing.
std::string toJson(const BoardFilter& filter);
/// What cannot be read counts as absent: a file from a stranger is only drawn.
BoardFilter filterFromJson(std::string_view text);

} // namespace moneyties::style
