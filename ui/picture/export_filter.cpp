#include "ui/picture/export_filter.h"

#include "core/model/assessment.h"
#include "ui/canvas/stand_ins.h"
#include "ui/picture/legend_words.h"

#include <algorithm>

namespace moneyties::picture {

using canvas::Presence;

ExportFilter::ExportFilter(const store::Project& project, const canvas::SceneInput& input,
                           FilterOptions options)
    : m_input(input), m_options(std::move(options)),
      m_chosen(m_options.selection.begin(), m_options.selection.end()) {
    for (const store::EntityRow& row : input.entities)
        if (const auto entity = project.entity(row.id); entity && entity->isPrivate)
            m_private.insert(row.id);
    for (const Relationship& relationship : input.relationships)
        m_relationships.emplace(relationship.id, &relationship);
    if (m_options.asOf)
        for (const Relationship& relationship : input.relationships)
            m_between[std::minmax(relationship.from, relationship.to)].push_back(relationship);
}

Presence ExportFilter::of(EntityId entity) const {
    const bool isChosen = m_chosen.empty() || m_chosen.contains(entity);
    return isChosen && !m_private.contains(entity) ? Presence::shown : Presence::omitted;
}

/// Of the relationship behind a line: that of a folded frame or a hub has other ends.
Presence ExportFilter::of(const Relationship& drawn) const {
    const Relationship& relationship = *m_relationships.at(canvas::relationshipOf(drawn.id));
    if (relationship.isPrivate || isTooWeak(relationship) || lacksSource(relationship))
        return Presence::omitted;
    return atDate(relationship);
}

/// Of a part of the board: what stands around or inside it, and arrows between those shown.
bool ExportFilter::isAmongShown(const Annotation& annotation, const Rect& shown) const {
    if (m_chosen.empty())
        return true;
    if (annotation.from && of(annotation.from) == Presence::shown)
        return true;
    return annotation.area.intersects(shown);
}

canvas::SceneInput ExportFilter::kept() const {
    constexpr double kAround = 60; // scene units
    canvas::SceneInput kept = m_input;
    std::erase_if(kept.entities,
                  [this](const store::EntityRow& row) { return of(row.id) == Presence::omitted; });
    std::erase_if(kept.relationships, [this](const Relationship& relationship) {
        return !isBetweenShown(relationship) || of(relationship) == Presence::omitted;
    });
    std::erase_if(kept.deals, &Deal::isPrivate);
    Rect shown;
    for (const BoardNode& node : kept.nodes)
        if (of(node.entity) == Presence::shown)
            shown = shown.united(Rect::around(node.position, {kAround, kAround}));
    std::erase_if(kept.annotations, [&](const Annotation& annotation) {
        return annotation.isPrivate || !isAmongShown(annotation, shown);
    });
    return kept;
}

bool ExportFilter::isTooWeak(const Relationship& relationship) const {
    return m_options.minimumStrength && relationship.strength > *m_options.minimumStrength;
}

bool ExportFilter::lacksSource(const Relationship& relationship) const {
    if (m_options.unsupported == Part::included)
        return false;
    const auto evidence = m_input.evidence.find(relationship.id);
    return evidence == m_input.evidence.end() || evidence->second.unsupported;
}

bool ExportFilter::isBetweenShown(const Relationship& relationship) const {
    return of(relationship.from) == Presence::shown && of(relationship.to) == Presence::shown;
}

/// Omitted when it certainly began later, faded when it had certainly ended.
Presence ExportFilter::atDate(const Relationship& relationship) const {
    if (!m_options.asOf || !m_options.asOf->latest)
        return Presence::shown;
    const Day day = *m_options.asOf->latest;
    if (relationship.start.earliest && *relationship.start.earliest > day)
        return Presence::omitted;
    const auto& others = m_between.at(std::minmax(relationship.from, relationship.to));
    const auto ending = endingOf(relationship, others, m_input.vocabulary);
    const bool hasEnded = ending && ending->end.date.latest && *ending->end.date.latest < day;
    return hasEnded ? Presence::faded : Presence::shown;
}

std::string ExportFilter::footer(const canvas::LeftOut& outOfSight, phrases::Language language) const {
    auto hidden = static_cast<std::ptrdiff_t>(m_private.size());
    hidden += std::ranges::count_if(m_input.relationships, &Relationship::isPrivate);
    std::ptrdiff_t weak = 0;
    std::ptrdiff_t unsupported = 0;
    for (const Relationship& relationship : m_input.relationships) {
        if (relationship.isPrivate || !isBetweenShown(relationship))
            continue;
        if (isTooWeak(relationship))
            ++weak;
        else if (lacksSource(relationship))
            ++unsupported;
    }
    std::string footer;
    const auto tell = [&](const Words& words, std::ptrdiff_t count) {
        if (count > 0)
            footer += (footer.empty() ? "" : " ") + filledIn(words.in(language), "%1", std::to_string(count));
    };
    tell(outOfSightWords(), static_cast<std::ptrdiff_t>(outOfSight.entities + outOfSight.relationships));
    tell(omittedPrivateWords(), hidden);
    tell(omittedStrengthWords(), weak);
    tell(omittedUnsupportedWords(), unsupported);
    return footer;
}

} // namespace moneyties::picture
