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

/// A row's record is read when one of its cells is asked for, and again after a step that touched it. Of very
/// many entities the most tied are rows, or those that a search finds, and whoever is selected.
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
    bool isEditable(int column) const override { return column != ties; }
    QString textAt(int row, int column) const override;
    QString problemWith(int column, const QString& text) const override;
    QString extentNote() const override;
    void lookFor(const QString& words) override;
    void include(const std::vector<qlonglong>& records) override;
    bool pick(const QList<int>& rows, int column, qlonglong id, const QString& text) override;

    int rowCount(const QModelIndex& parent = {}) const override;

protected:
    int ownColumns() const override { return numberOfColumns; }
    QString ownCode(int column) const override;
    QString ownCaption(int column) const override;
    bool isOwnNumeric(int column) const override;
    void reload() override;
    void apply(const store::ChangeSet& changes) override;
    QVariant sortKeyAt(int row, int column) const override;
    QString toolTipAt(int row, int column) const override;
    bool commit(const QList<CellText>& cells) override;

private:
    const Entity& entityAt(int row) const;
    std::vector<store::EntityRow> readRows() const;
    void appendRows(const std::vector<EntityId>& ids);
    void refreshRow(EntityId id);
    void reindex();

    enum class Extent { all, some } m_extent = Extent::all;
    QString m_words; ///< that the rows were looked for by
    std::vector<store::EntityRow> m_rows;
    std::unordered_map<EntityId, int> m_rowOf;
    mutable std::unordered_map<EntityId, Entity> m_read;
};

} // namespace moneyties::ui
