#include "core/store/name_rows.h"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace moneyties::store {

namespace {

/// A number that no role has stands for none: the field mapper refuses it where the whole name is read.
NameRole roleOf(std::int64_t number) {
    return number >= 0 && number <= static_cast<std::int64_t>(NameRole::legal) ? static_cast<NameRole>(number)
                                                                               : NameRole::alias;
}

} // namespace

EntityRow entityRowOf(EntityId id, KindId kind, std::vector<Name> names) {
    Entity entity;
    entity.names = std::move(names);
    EntityRow row{id, kind, std::string(nameIn(entity, "en")), std::string(nameIn(entity, "ja")), 0};
    if (row.nameEn.empty())
        row.nameEn = displayName(entity);
    return row;
}

NameRows::NameRows(Connection& connection)
    : m_kind(connection, "SELECT kind FROM entity WHERE id = ? AND merged_into IS NULL"),
      m_names(connection, "SELECT position, text, language, role, preferred FROM name WHERE entity = ?") {}

std::optional<EntityRow> NameRows::row(EntityId id) {
    m_kind.restart();
    if (!m_kind.bind(1, id.value).next())
        return std::nullopt;
    const KindId kind(m_kind.integer(0));
    m_names.restart();
    m_names.bind(1, id.value);
    // They come in order of their ids: putting the few in their places is cheaper than SQLite's sorting.
    std::vector<Name> names;
    std::vector<std::int64_t> positions;
    while (m_names.next()) {
        const auto at = std::ranges::upper_bound(positions, m_names.integer(0)) - positions.begin();
        positions.insert(positions.begin() + at, m_names.integer(0));
        Name& name = *names.emplace(names.begin() + at);
        name.text = m_names.bytes(1);
        name.language = m_names.bytes(2);
        name.role = roleOf(m_names.integer(3));
        name.preferred = m_names.integer(4) != 0;
    }
    return entityRowOf(id, kind, std::move(names));
}

} // namespace moneyties::store
