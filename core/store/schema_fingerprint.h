// Owns the fingerprint of a schema, by which a file's tables are known for ours without making ours anew.
#pragma once

#include "core/store/connection.h"

#include <span>
#include <string>
#include <string_view>

namespace moneyties::store {

/// SHA-256, in hexadecimal digits, of every table, index, view and trigger in the file. Throws
/// SQLite::Exception.
std::string schemaFingerprint(Connection& connection);

/// What Migrations::ours() makes, version 1 first.
std::span<const std::string_view> ourFingerprints();

} // namespace moneyties::store
