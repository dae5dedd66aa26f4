// Owns the names by which steps speak of records.
#pragma once

#include "core/store/project.h"

#include <string>

namespace moneyties::ui {

/// The display name; the id in digits when the entity is gone.
std::string nameOf(const store::Project& project, EntityId id);
std::string nameOf(const Deal& deal);

} // namespace moneyties::ui
