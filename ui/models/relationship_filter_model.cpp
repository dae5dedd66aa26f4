#include "ui/models/relationship_filter_model.h"

#include "ui/models/relationship_table_model.h"

namespace moneyties::ui {

RelationshipFilterModel::RelationshipFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(false);
    setSortRole(RelationshipTableModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void RelationshipFilterModel::setTable(RelationshipTableModel* table) {
    m_table = table;
    setSourceModel(table);
}

void RelationshipFilterModel::limitTo(const std::optional<SelectedItems>& items) {
    m_limited = items.has_value();
    const SelectedItems wanted = items.value_or(SelectedItems());
    m_relationships = {wanted.relationships.begin(), wanted.relationships.end()};
    m_entities = {wanted.entities.begin(), wanted.entities.end()};
    m_deal = wanted.deal;
    invalidateFilter();
}

RelationshipId RelationshipFilterModel::idAt(int row) const {
    return m_table->idAt(mapToSource(index(row, 0)).row());
}

QModelIndex RelationshipFilterModel::indexOf(RelationshipId id, int column) const {
    const int row = m_table->rowOf(id);
    return row < 0 ? QModelIndex() : mapFromSource(m_table->index(row, column));
}

bool RelationshipFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (!m_limited || parent.isValid())
        return true;
    const Relationship& relationship = m_table->relationshipAt(row);
    return m_relationships.contains(relationship.id) || m_entities.contains(relationship.from) ||
           m_entities.contains(relationship.to) || (m_deal && relationship.deal == m_deal);
}

bool RelationshipFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return m_table->idAt(left.row()) < m_table->idAt(right.row());
}

} // namespace moneyties::ui
