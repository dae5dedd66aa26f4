// Owns NameRows: what a list shows of an entity, read with the fewest cells.
#pragma once

#include "core/model/entity.h"
#include "core/store/connection.h"
#include "core/store/project.h"
#include "core/store/scan.h"

#include <optional>
#include <vector>

namespace moneyties::store {

/// The row without its degree, from the kind and the names of an entity, of which text, language, role and
/// preference are looked at.
EntityRow entityRowOf(EntityId id, KindId kind, std::vector<Name> names);

/// Lives inside one reading. Throws SQLite::Exception.
class NameRows {
public:
    explicit NameRows(Connection& connection);

    /// Nothing when there is no such entity, or it is a part of another.
    std::optional<EntityRow> row(EntityId id);

private:
    Scan m_kind;
    Scan m_names;
};

} // namespace moneyties::store
