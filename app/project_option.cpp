#include "app/project_option.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>

namespace moneyties::app {

namespace {

constexpr std::size_t kCandidates = 8;

std::string kindLabel(const store::Project& project, KindId kind) {
    const EntityKind* known = project.vocabulary().kind(kind);
    return known ? known->labelEn : std::string("entity");
}

std::string candidateList(const store::Project& project, const std::vector<store::NameHit>& hits) {
    std::vector<std::string> names;
    for (const store::NameHit& hit : hits)
        names.push_back(
            fmt::format("{} ({}, id {})", hit.name, kindLabel(project, hit.kind), hit.entity.value));
    return fmt::format("{}", fmt::join(names, "; "));
}

} // namespace

void addProjectOption(CLI::App& command, std::string& file) {
    command.add_option("PROJECT", file, "The project file (.ties)")->required();
}

void addAuthorOption(CLI::App& command, std::string& author) {
    command.add_option("--author", author, "Who does this, for the history")->envname("MONEYTIES_AUTHOR");
}

EntityId findEntity(const store::Project& project, const std::string& nameOrId) {
    const std::vector<store::NameHit> hits = project.search(nameOrId, kCandidates);
    const std::string tried = fmt::format("Looking for “{}”", nameOrId);
    const auto exact = std::ranges::count(hits, store::MatchClass::exact, &store::NameHit::match);
    if (exact == 1)
        return hits.front().entity;
    if (exact > 1)
        throw Error(ErrorCode::entityAmbiguous, tried,
                    "several have this name: " + candidateList(project, hits), "Use the id", {nameOrId});
    if (hits.empty())
        throw Error(ErrorCode::entityUnknown, tried, "nobody of this name is in the project",
                    "Search for a part of the name", {nameOrId});
    if (hits.size() == 1 && hits.front().match != store::MatchClass::near)
        return hits.front().entity;
    throw Error(ErrorCode::entityAmbiguous, tried, "it may be " + candidateList(project, hits),
                "Give the whole name or the id", {nameOrId});
}

FuzzyDate readAsOf(const std::string& text) {
    std::optional<FuzzyDate> date = parseEdtf(text);
    if (!date || !date->latest)
        throw Error(ErrorCode::dateUnreadable, fmt::format("Reading --as-of “{}”", text), "it is not a date",
                    "Write 2019-05-01, 2019-05 or 2019", {text});
    return *std::move(date);
}

std::string entityName(const store::Project& project, EntityId id) {
    const std::vector<store::EntityRow> rows = project.entityRows({id});
    if (rows.empty())
        return fmt::format("#{}", id.value);
    return rows.front().nameEn.empty() ? rows.front().nameJa : rows.front().nameEn;
}

std::string relationshipLine(const store::Project& project, const Relationship& relationship) {
    const RelationshipType* type = project.vocabulary().type(relationship.type);
    return fmt::format("{} {} {}", entityName(project, relationship.from),
                       type ? type->labelEn : "is tied to", entityName(project, relationship.to));
}

} // namespace moneyties::app
