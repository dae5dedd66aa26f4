// Owns FileTables: every row of a project's file but those of its history, to be compared byte for byte.
#pragma once

#include <QString>

#include <map>
#include <string>

namespace moneyties::journeys {

/// Rows as SQL literals, in the order of their keys, by table. Through a connection of its own, so that only
/// what is committed is seen.
using FileTables = std::map<std::string, std::string>;
FileTables tablesOf(const QString& file);

/// The names of the tables that differ; empty when none does.
std::string differing(const FileTables& a, const FileTables& b);

} // namespace moneyties::journeys
