#include "core/store/name_rows.h"

#include <utility>

namespace moneyties::store {

namespace {

std::string textAt(SQLite::Statement& query, int column) {
    const SQLite::Column cell = query.getColumn(column);
    const char* text = cell.getText();
    return {text, static_cast<std::size_t>(cell.getBytes())};
}

/// A number that no role has stands for none: the field mapper refuses it where the whole name is read.
NameRole roleOf(int number) {
    return number >= 0 && number <= static_cast<int>(NameRole::legal) ? static_cast<NameRole>(number)
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
    : m_kind(connection.statement("SELECT kind FROM entity WHERE id = ? AND merged_into IS NULL")),
      m_names(connection.statement(
          "SELECT text, language, role, preferred FROM name WHERE entity = ? ORDER BY position, id")) {}

std::optional<EntityRow> NameRows::row(EntityId id) {
    m_kind->reset();
    m_kind->bind(1, id.value);
    if (!m_kind->executeStep())
        return std::nullopt;
    const KindId kind(m_kind->getColumn(0).getInt64());
    m_names->reset();
    m_names->bind(1, id.value);
    std::vector<Name> names;
    while (m_names->executeStep()) {
        Name& name = names.emplace_back();
        name.text = textAt(*m_names, 0);
        name.language = textAt(*m_names, 1);
        name.role = roleOf(m_names->getColumn(2).getInt());
        name.preferred = m_names->getColumn(3).getInt() != 0;
    }
    return entityRowOf(id, kind, std::move(names));
}

} // namespace moneyties::store
