// Owns the values by which an entity's surroundings are read: counts first, then page by page.
#pragma once

#include "core/base/id.h"
#include "core/store/project.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace moneyties::store {

/// Which way a tie leads, seen from the entity whose neighbours are read.
enum class TieSide { outgoing, incoming };

/// How many ties of one type an entity has on one side; a tie to itself counts on both.
struct TieCount {
    RelationshipTypeId type;
    TieSide side = TieSide::outgoing;
    std::int64_t ties = 0;
    friend bool operator==(const TieCount&, const TieCount&) = default;
};

/// A place in the order of one side's ties: type, other end, relationship.
struct TiePlace {
    RelationshipTypeId type;
    EntityId other;
    RelationshipId relationship;
    friend auto operator<=>(const TiePlace&, const TiePlace&) = default;
};

struct NeighbourQuery {
    EntityId entity;
    TieSide side = TieSide::outgoing;
    RelationshipTypeId type = {}; ///< invalid for every type
    TiePlace after = {};          ///< begin behind this place; default: at the first
    std::size_t limit = 200;
};

struct Neighbour {
    TiePlace place;
    KindId kind; ///< of the other end
    std::string nameEn;
    std::string nameJa; ///< as in EntityRow
};

struct NeighbourPage {
    std::vector<Neighbour> neighbours;
    bool isLast = true; ///< nothing comes behind; otherwise ask on after neighbours.back().place
};

} // namespace moneyties::store
