#include "ui/models/record_filter_model.h"

#include "ui/models/record_table_model.h"

#include <utility>

namespace moneyties::ui {

RecordFilterModel::RecordFilterModel(QObject* parent) : QSortFilterProxyModel(parent) {
    setDynamicSortFilter(false);
    setSortRole(RecordTableModel::sortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void RecordFilterModel::setTable(RecordTableModel* table) {
    m_table = table;
    connect(table, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_keys.clear(); });
    connect(table, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                for (int row = first.row(); row <= last.row() && !m_keys.isEmpty(); ++row)
                    m_keys.remove(m_table->recordAt(row));
            });
    setSourceModel(table);
}

void RecordFilterModel::limitTo(std::function<bool(int)> limit) {
    m_limit = std::move(limit);
    invalidateFilter();
}

void RecordFilterModel::setFilter(const QString& line) {
    m_line = line;
    QStringList captions;
    for (int column = 0; m_table && column < m_table->columnCount(); ++column)
        captions.append(m_table->columnCaption(column));
    m_filter = TableFilter(line, captions);
    if (m_table)
        m_table->lookFor(m_filter.plainWords());
    invalidateFilter();
}

qlonglong RecordFilterModel::recordAt(int row) const {
    return m_table->recordAt(mapToSource(index(row, 0)).row());
}

QModelIndex RecordFilterModel::indexOf(qlonglong record, int column) const {
    const int row = m_table->rowOfRecord(record);
    return row < 0 ? QModelIndex() : mapFromSource(m_table->index(row, column));
}

const QStringList& RecordFilterModel::keysOf(int row) const {
    QStringList& keys = m_keys[m_table->recordAt(row)];
    if (keys.isEmpty())
        for (int column = 0; column < m_table->columnCount(); ++column)
            keys.append(filterKey(m_table->textAt(row, column)));
    return keys;
}

bool RecordFilterModel::filterAcceptsRow(int row, const QModelIndex& parent) const {
    if (parent.isValid())
        return true;
    if (m_limit && !m_limit(row))
        return false;
    return m_filter.isEmpty() || m_filter.matches(keysOf(row));
}

bool RecordFilterModel::lessThan(const QModelIndex& left, const QModelIndex& right) const {
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    if (a != b)
        return QSortFilterProxyModel::lessThan(left, right);
    return m_table->recordAt(left.row()) < m_table->recordAt(right.row());
}

} // namespace moneyties::ui
