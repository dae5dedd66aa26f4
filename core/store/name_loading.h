// Owns the reading of all names of a project into an arena.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/name_arena.h"

#include <functional>
#include <memory>

namespace moneyties::store {

/// Reads names on this thread, in its own read transaction or the caller's; how many ties each entity has is
/// read through a connection of its own on another thread when `connect` makes one. Throws SQLite::Exception,
/// Error(cancelled).
std::shared_ptr<const NameArena> readNames(Connection& connection, const Job& job,
                                           const std::function<std::unique_ptr<Connection>()>& connect = {});

} // namespace moneyties::store
