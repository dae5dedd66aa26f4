// Owns the reading of all names of a project into an arena.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/name_arena.h"

#include <functional>
#include <memory>

namespace moneyties::store {

/// Reads names and how many ties each entity has: on all cores through connections of their own when
/// `connect` makes them, else on this thread and connection. What others commit meanwhile may be in it or
/// not, but each entity's names are those of one moment. Throws SQLite::Exception, Error(cancelled).
std::shared_ptr<const NameArena> readNames(Connection& connection, const Job& job,
                                           const std::function<std::unique_ptr<Connection>()>& connect = {});

} // namespace moneyties::store
