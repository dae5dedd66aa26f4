// Owns what most verbs share: the project argument, and finding an entity by name or id.
#pragma once

#include "core/store/project.h"

#include <CLI/CLI.hpp>

#include <memory>
#include <string>

namespace moneyties::app {

/// Adds the positional PROJECT argument.
void addProjectOption(CLI::App& command, std::string& file);

/// Adds --author: who the step is by; $MONEYTIES_AUTHOR when it is not given.
void addAuthorOption(CLI::App& command, std::string& author);

/// The entity that a name in any script or an id stands for. Only a whole name decides: throws
/// Error(entityUnknown) with the nearest names, or Error(entityAmbiguous) with the candidates.
EntityId findEntity(const store::Project& project, const std::string& nameOrId);

/// The date of an --as-of option, which always has a latest day. Throws Error(dateUnreadable).
FuzzyDate readAsOf(const std::string& text);

/// Name to print: English first.
std::string entityName(const store::Project& project, EntityId id);

/// "Elon Musk invested in OpenAI", with the type's English label.
std::string relationshipLine(const store::Project& project, const Relationship& relationship);

} // namespace moneyties::app
