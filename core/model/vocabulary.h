// Owns the vocabulary: kinds of entities and types of relationships, built in or added by the user.
#pragma once

#include "core/base/id.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace moneyties {

enum class Category { funding, founding, people, deals, conflict, commerce };
enum class Direction { directed, symmetric };
/// Where money goes: to the relationship's target, from it, to a third party, or nowhere.
enum class MoneyFlow { nowhere, toTarget, fromTarget, toThirdParty };
/// Default paths use the first two classes.
enum class TieClass { moneyAndControl, people, loose, commentary };
enum class Nature { event, state };
/// Outline of a node; the colour comes second (colour-blind safe).
enum class KindShape { circle, roundedSquare, octagon, hexagon, diamond, cutCornerSquare, pin, pill };

struct EntityKind {
    KindId id;
    std::string code; ///< stable, such as "person"
    std::string labelEn;
    std::string labelJa;
    std::string reading; ///< kana of labelJa, so that it is found while typing
    KindShape shape = KindShape::circle;
    std::uint32_t colour = 0; ///< 0xRRGGBB
    std::string icon;         ///< name of a pictogram in the theme; empty for none
    bool builtIn = false;

    friend bool operator==(const EntityKind&, const EntityKind&) = default;
};

struct RelationshipType {
    RelationshipTypeId id;
    std::string code; ///< stable, such as "invested"
    std::string labelEn;
    std::string inverseEn;
    std::string labelJa;
    std::string inverseJa;
    std::string reading; ///< kana of labelJa, so that it is found while typing
    Category category = Category::commerce;
    Direction direction = Direction::directed;
    MoneyFlow money = MoneyFlow::nowhere;
    TieClass tie = TieClass::loose;
    Nature nature = Nature::event;
    std::vector<std::string> ends;        ///< codes of states that this event ends between the same two
    std::vector<std::string> beginsAgain; ///< codes of states that it begins again
    std::string fromKind;                 ///< code of the kind that an unknown name on this side probably is
    std::string toKind;
    bool builtIn = false;

    friend bool operator==(const RelationshipType&, const RelationshipType&) = default;
};

/// A snapshot of a project's kinds and types with look-up by id and code.
class Vocabulary {
public:
    Vocabulary() = default;
    Vocabulary(std::vector<EntityKind> kinds, std::vector<RelationshipType> types);

    const std::vector<EntityKind>& kinds() const { return m_kinds; }
    const std::vector<RelationshipType>& types() const { return m_types; }

    /// Null when there is none.
    const EntityKind* kind(KindId id) const;
    const EntityKind* kindByCode(std::string_view code) const;
    const RelationshipType* type(RelationshipTypeId id) const;
    const RelationshipType* typeByCode(std::string_view code) const;

private:
    std::vector<EntityKind> m_kinds;
    std::vector<RelationshipType> m_types;
    std::unordered_map<KindId, std::size_t> m_kindIndex;
    std::unordered_map<RelationshipTypeId, std::size_t> m_typeIndex;
};

/// The kinds and types that every new project starts with; ids are 1, 2, 3 … in this order.
const Vocabulary& builtInVocabulary();

} // namespace moneyties
