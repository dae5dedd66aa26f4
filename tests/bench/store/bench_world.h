// Owns World, the made-up project that the store is measured on: any number of entities in two scripts, three
// ties and claims for each, and one hub.
#pragma once

#include "core/model/claim.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"

#include <cstdint>
#include <string>

namespace moneyties::bench {

/// Records by number, from 0; ids are numbers + 1. The same number is the same record.
class World {
public:
    static constexpr int kHubTies = 50'000;

    explicit World(int entities) : m_entities(entities) {}

    int entities() const { return m_entities; }
    int sources() const { return m_entities / 5; }
    int ties() const { return 3 * m_entities; }
    int hubTies() const { return kHubTies < m_entities / 2 ? kHubTies : m_entities / 2; }

    Entity entity(int number) const;
    Source source(int number) const;
    Relationship tie(int number) const;
    Claim claim(int number) const; ///< of the tie of the same number

    /// An end of a tie: entities come up in proportion to a power law.
    int someEntity(std::uint64_t seed) const;

private:
    int m_entities;
};

/// Well mixed bits of a number (splitmix64, Steele et al. 2014).
std::uint64_t mixed(std::uint64_t number);

} // namespace moneyties::bench
