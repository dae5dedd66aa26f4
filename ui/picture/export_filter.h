// Owns ExportFilter: what an export leaves out of a board, how the rest stands at a date, and what it says of
// that.
#pragma once

#include "core/model/fuzzy_date.h"
#include "core/phrases/language.h"
#include "core/store/project.h"
#include "ui/canvas/scene_builder.h"
#include "ui/canvas/shown_part.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace moneyties::picture {

enum class Part { omitted, included };

/// Private records are always left out.
struct FilterOptions {
    std::optional<FuzzyDate> asOf;           ///< what began later is omitted, what had ended is faded
    std::optional<Strength> minimumStrength; ///< weaker relationships are omitted
    Part unsupported = Part::included;       ///< relationships without a source
    std::vector<EntityId> selection;         ///< only these; empty: all of the board
};

/// Reads which entities are private; the input must outlive the filter.
class ExportFilter {
public:
    ExportFilter(const store::Project& project, const canvas::SceneInput& input, FilterOptions options);

    canvas::Presence of(EntityId entity) const;
    canvas::Presence of(const Relationship& relationship) const;
    /// The input without all that is omitted. A folded frame or the hub of a deal, put in later, then stands
    /// for nothing else.
    canvas::SceneInput kept() const;

    /// One sentence per reason why something is not there; empty when all is. `outOfSight` is what the
    /// board's own filter took away before.
    std::string footer(const canvas::LeftOut& outOfSight, phrases::Language language) const;

private:
    bool isTooWeak(const Relationship& relationship) const;
    bool lacksSource(const Relationship& relationship) const;
    bool isAmongShown(const Annotation& annotation, const Rect& shown) const;
    bool isBetweenShown(const Relationship& relationship) const;
    canvas::Presence atDate(const Relationship& relationship) const;

    const canvas::SceneInput& m_input;
    FilterOptions m_options;
    std::set<EntityId> m_chosen;
    std::set<EntityId> m_private;
    std::unordered_map<RelationshipId, const Relationship*> m_relationships;
    std::map<std::pair<EntityId, EntityId>, std::vector<Relationship>> m_between; ///< by both ends, ordered
};

} // namespace moneyties::picture
