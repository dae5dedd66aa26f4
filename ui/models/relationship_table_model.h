// Owns RelationshipTableModel: every relationship as a row of the table.
#pragma once

#include "core/model/relationship.h"
#include "core/store/change_set.h"
#include "ui/models/edits/correction_edits.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/record_table_model.h"
#include "ui/models/relationship_fields.h"

#include <optional>
#include <unordered_map>
#include <vector>

namespace moneyties::ui {

/// One step changes only the rows that it touched; nothing is read again but their records. Custom fields
/// stand behind the columns named here.
class RelationshipTableModel : public RecordTableModel {
    Q_OBJECT

public:
    enum Column {
        from,
        type,
        to,
        amount,
        start,
        end,
        stage,
        strength,
        role,
        share,
        deal,
        note,
        tags,
        question,
        sources,
        numberOfColumns
    };

    using RecordTableModel::RecordTableModel;

    /// Of very many relationships only those of the entities given last are rows.
    bool isPartial() const;
    void showTiesOf(std::vector<EntityId> entities);

    RelationshipId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].relationship.id; }
    const Relationship& relationshipAt(int row) const {
        return m_rows[static_cast<std::size_t>(row)].relationship;
    }
    /// -1 when there is none.
    int rowOf(RelationshipId id) const;
    /// Nothing for the count of sources, which is not edited, and for custom fields.
    static std::optional<RelationshipField> fieldOf(int column);
    /// What a text in this column would be understood as, or why it cannot be.
    Parsed<RelationshipChange> read(int column, const QString& text) const;

    qlonglong recordAt(int row) const override { return idAt(row).value; }
    int rowOfRecord(qlonglong record) const override { return rowOf(RelationshipId(record)); }
    bool isEditable(int column) const override;
    QString textAt(int row, int column) const override;
    QString problemWith(int column, const QString& text) const override;
    QString extentNote() const override;
    bool pick(const QList<int>& rows, int column, qlonglong id, const QString& text) override;

    int rowCount(const QModelIndex& parent = {}) const override;

Q_SIGNALS:
    /// Cells were typed over whose old values claims state; why is not known yet.
    void correctionOpened(const moneyties::ui::OpenCorrection& correction);

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
    struct Row {
        Relationship relationship;
        int sources = 0; ///< different sources that claim something of it
    };

    std::vector<Relationship> readRelationships() const;
    std::vector<Claim> readClaims(const std::vector<Relationship>& relationships) const;
    void removeRow(RelationshipId id);
    void addRow(RelationshipId id);
    void refreshRow(RelationshipId id);
    void refreshNames(const std::vector<EntityId>& entities);
    void refreshClaims(const store::Changes<ClaimId>& claims);
    void reindexFrom(std::size_t row);
    Row readRow(Relationship relationship) const;
    bool changeRows(const QList<CellText>& cells, const std::vector<RelationshipEdit>& edits);
    FieldLabel labelOf(const QList<CellText>& cells) const;
    QString name(EntityId id) const;

    std::vector<EntityId> m_entities; ///< whose ties are shown when there are too many
    std::vector<Row> m_rows;
    std::unordered_map<RelationshipId, int> m_rowOf;
    std::unordered_map<ClaimId, RelationshipId> m_subjectOf; ///< so that a removed claim finds its row
    mutable std::unordered_map<EntityId, QString> m_names;
};

} // namespace moneyties::ui
