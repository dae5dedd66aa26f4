// Owns the making of the reference story that ships as the sample project.
#pragma once

#include "core/store/project.h"

namespace moneyties::store {

/// Makes a new project and fills it with the sample story from the embedded tables (resources/sample).
/// Throws like Project::create.
std::unique_ptr<Project> createSample(const std::filesystem::path& file);

} // namespace moneyties::store
