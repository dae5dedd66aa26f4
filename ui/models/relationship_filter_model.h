// Owns RelationshipFilterModel: the order of the table's rows, and their limitation to what is selected.
#pragma once

#include "core/base/id.h"
#include "ui/models/selection.h"

#include <QSortFilterProxyModel>

#include <optional>
#include <unordered_set>

namespace moneyties::ui {

class RelationshipTableModel;

/// A row that is edited stays where it is until the user sorts again.
class RelationshipFilterModel : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit RelationshipFilterModel(QObject* parent = nullptr);

    void setTable(RelationshipTableModel* table);
    /// Only the relationships that are selected, or have a selected entity at one end, or belong to the
    /// selected deal; all of them with nothing.
    void limitTo(const std::optional<SelectedItems>& items);

    RelationshipId idAt(int row) const;
    QModelIndex indexOf(RelationshipId id, int column) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;
    bool lessThan(const QModelIndex& left, const QModelIndex& right) const override;

private:
    RelationshipTableModel* m_table = nullptr;
    bool m_limited = false;
    std::unordered_set<RelationshipId> m_relationships;
    std::unordered_set<EntityId> m_entities;
    DealId m_deal;
};

} // namespace moneyties::ui
