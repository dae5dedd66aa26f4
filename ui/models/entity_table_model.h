// Owns EntityTableModel: every entity as a row of the table.
#pragma once

#include "core/model/entity.h"
#include "core/store/project.h"
#include "ui/models/entity_columns.h"
#include "ui/models/record_table_model.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace moneyties::ui {

/// A row's record is read when one of its cells is asked for, and again after a step that touched it. Custom
/// fields stand behind the columns named here.
class EntityTableModel : public RecordTableModel {
    Q_OBJECT

public:
    enum Column {
        name,
        nameJa,
        kind,
        ties,
        start,
        end,
        disambiguatorEn,
        disambiguatorJa,
        note,
        tags,
        question,
        numberOfColumns
    };

    using RecordTableModel::RecordTableModel;

    EntityId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].id; }
    static std::optional<EntityColumn> fieldOf(int column);
    /// What a text in this column would be understood as, or why it cannot be.
    Parsed<EntityChange> read(int column, const QString& text) const;

    qlonglong recordAt(int row) const override { return idAt(row).value; }
    int rowOfRecord(qlonglong record) const override;
    QString columnCode(int column) const override;
    QString columnCaption(int column) const override;
    bool isNumeric(int column) const override;
    bool isEditable(int column) const override { return column != ties; }
    QString textAt(int row, int column) const override;
    QString problemWith(int column, const QString& text) const override;
    bool pick(const QList<int>& rows, int column, qlonglong id, const QString& text) override;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;

protected:
    void reload() override;
    void apply(const store::ChangeSet& changes) override;
    QVariant sortKeyAt(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;
    bool commit(const QList<CellText>& cells) override;

private:
    const Entity& entityAt(int row) const;
    const FieldDef* customField(int column) const;
    void refreshRow(EntityId id);
    void reindex();

    std::vector<store::EntityRow> m_rows;
    std::vector<FieldDef> m_fields;
    std::unordered_map<EntityId, int> m_rowOf;
    mutable std::unordered_map<EntityId, Entity> m_read;
};

} // namespace moneyties::ui
