// Owns RecordFilterModel: the order of a table's rows, their limitation to what is selected, and the filter
// line.
#pragma once

#include "ui/models/table_filter.h"

#include <QHash>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace moneyties::ui {

class RecordTableModel;

/// A row that is edited stays where it is until the user sorts or filters again.
class RecordFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RecordFilterModel(QObject* parent = nullptr);

    void setTable(RecordTableModel* table);
    RecordTableModel* table() const { return m_table; }

    /// Only rows of the table for which this holds; all of them with an empty function.
    void limitTo(std::function<bool(int row)> limit);
    /// Only rows that match the filter line (see TableFilter). Of very many records its words are looked for
    /// first.
    void setFilter(const QString& line);
    const QString& filter() const { return m_line; }

    qlonglong recordAt(int row) const;
    QModelIndex indexOf(qlonglong record, int column) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    const QStringList& keysOf(int row) const;

    RecordTableModel* m_table = nullptr;
    std::function<bool(int)> m_limit;
    QString m_line;
    TableFilter m_filter;
    mutable QHash<qlonglong, QStringList>
        m_keys; ///< search keys of a record's cells, made when first filtered
};

} // namespace moneyties::ui
