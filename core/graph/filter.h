// Owns Filter: which relationships an analysis may walk along, and which way.
#pragma once

#include "core/graph/topology.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace moneyties::graph {

/// A set of tie classes.
class TieClasses {
public:
    constexpr TieClasses() = default;
    constexpr TieClasses(std::initializer_list<TieClass> classes) {
        for (TieClass tie : classes)
            m_bits |= bit(tie);
    }

    /// Who pays, owns, leads, founds, and who knows whom: what paths follow unless told otherwise.
    static constexpr TieClasses moneyControlAndPeople() {
        return {TieClass::moneyAndControl, TieClass::people};
    }
    static constexpr TieClasses all() {
        return {TieClass::moneyAndControl, TieClass::people, TieClass::loose, TieClass::commentary};
    }

    constexpr bool contains(TieClass tie) const { return m_bits & bit(tie); }
    friend constexpr bool operator==(TieClasses, TieClasses) = default;

private:
    static constexpr unsigned bit(TieClass tie) { return 1U << static_cast<unsigned>(tie); }
    unsigned m_bits = 0;
};

/// Which way a relationship may be walked. Symmetric ones are walked both ways always.
enum class Following { eitherWay, alongDirection, againstDirection };

struct Filter {
    TieClasses ties = TieClasses::moneyControlAndPeople();
    std::vector<RelationshipTypeId> types; ///< empty: every type
    Following following = Following::eitherWay;
    std::optional<Day> asOf; ///< only what had possibly begun, and not certainly ended before, this day
};

/// A filter made ready for many questions on one topology, which must outlive it.
class ArcFilter {
public:
    ArcFilter(const Topology& topology, const Filter& filter);

    /// Whether the arc may be walked from the node it stands at.
    bool allows(Arc arc) const {
        return m_allowed[arc.relationship()] & (arc.isForward() ? kForward : kBackward);
    }
    /// Whether it may be walked towards the node it stands at.
    bool allowsReverse(Arc arc) const {
        return m_allowed[arc.relationship()] & (arc.isForward() ? kBackward : kForward);
    }

private:
    static constexpr std::uint8_t kForward = 1;
    static constexpr std::uint8_t kBackward = 2;

    std::vector<std::uint8_t> m_allowed; ///< per relationship
};

} // namespace moneyties::graph
