#include "core/model/vocabulary.h"

#include <algorithm>

namespace moneyties {

Vocabulary::Vocabulary(std::vector<EntityKind> kinds, std::vector<RelationshipType> types)
    : m_kinds(std::move(kinds)), m_types(std::move(types)) {
    for (std::size_t i = 0; i < m_kinds.size(); ++i)
        m_kindIndex.emplace(m_kinds[i].id, i);
    for (std::size_t i = 0; i < m_types.size(); ++i)
        m_typeIndex.emplace(m_types[i].id, i);
}

const EntityKind* Vocabulary::kind(KindId id) const {
    const auto found = m_kindIndex.find(id);
    return found == m_kindIndex.end() ? nullptr : &m_kinds[found->second];
}

const EntityKind* Vocabulary::kindByCode(std::string_view code) const {
    const auto found = std::ranges::find(m_kinds, code, &EntityKind::code);
    return found == m_kinds.end() ? nullptr : &*found;
}

const RelationshipType* Vocabulary::type(RelationshipTypeId id) const {
    const auto found = m_typeIndex.find(id);
    return found == m_typeIndex.end() ? nullptr : &m_types[found->second];
}

const RelationshipType* Vocabulary::typeByCode(std::string_view code) const {
    const auto found = std::ranges::find(m_types, code, &RelationshipType::code);
    return found == m_types.end() ? nullptr : &*found;
}

} // namespace moneyties
