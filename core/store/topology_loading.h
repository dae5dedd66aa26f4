// Owns the reading of a project's graph, whole and what changed of it.
#pragma once

#include "core/base/job.h"
#include "core/graph/topology.h"
#include "core/model/vocabulary.h"
#include "core/store/connection.h"

#include <memory>
#include <set>

namespace moneyties::store {

/// Inside the caller's read transaction. Throws SQLite::Exception, Error(cancelled).
std::shared_ptr<const graph::Topology> readTopology(Connection& connection, const Vocabulary& vocabulary,
                                                    const Job& job);

/// The topology with these records as they are now: the same one when it holds nothing that differs. They are
/// those that came, went or changed since.
std::shared_ptr<const graph::Topology> patchedTopology(Connection& connection, const Vocabulary& vocabulary,
                                                       const std::shared_ptr<const graph::Topology>& topology,
                                                       const std::set<EntityId>& entities,
                                                       const std::set<RelationshipId>& relationships);

} // namespace moneyties::store
