// Owns stories of any size for the tests of imports: entities in two scripts, ties, claims, sources, deals.
#pragma once

#include "core/store/bulk_writer.h"
#include "core/store/project.h"

#include <cstdint>

namespace moneyties::store {

/// Adds `entities` of them with three ties each, a claim for each tie, and some deals, sources and tags.
/// The same seed adds the same. `known` are entities from before that some ties lead to.
void addStory(BulkWriter& writer, const Vocabulary& vocabulary, unsigned seed, int entities,
              const std::vector<EntityId>& known = {});

} // namespace moneyties::store
