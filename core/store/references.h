// Owns the references between the journaled tables, as the schema declares them.
#pragma once

#include "core/store/connection.h"
#include "core/store/table_spec.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace moneyties::store {

/// One column that names a record of another table.
struct Reference {
    std::size_t column; ///< index in the TableSpec
    TableCode to;
    bool isRequired; ///< the row makes no sense without it
};

/// The same for every connection of this program's schema.
const std::vector<Reference>& referencesOf(const TableSpec& table);

/// The id by which others refer to a row; 0 for a row that none refers to.
std::int64_t referredIdOf(const TableSpec& table, const Key& key);

} // namespace moneyties::store
