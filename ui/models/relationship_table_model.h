// Owns RelationshipTableModel: every relationship as a row, its values as text cells that are edited in
// place.
#pragma once

#include "core/model/relationship.h"
#include "ui/models/relationship_fields.h"

#include <QAbstractTableModel>
#include <QHash>

#include <unordered_map>
#include <vector>

namespace moneyties::ui {

class Document;

/// One step changes only the rows that it touched; nothing is read again but their records. A text that
/// could not be read stays in its cell, marked, until it is corrected or given up.
class RelationshipTableModel : public QAbstractTableModel {
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
        sources,
        numberOfColumns
    };
    enum Role {
        sortRole = Qt::UserRole + 1, ///< a value that QVariants compare in the column's order
        problemRole,                 ///< why the cell's text could not be read; empty when it could
        relationshipRole,            ///< the id as qlonglong
    };

    explicit RelationshipTableModel(QObject* parent = nullptr);

    /// Null for none. Reads every relationship once.
    void setDocument(Document* document);
    /// Of very many relationships only those of the entities given last are rows.
    bool isPartial() const;
    void showTiesOf(std::vector<EntityId> entities);
    Document* document() const { return m_document; }

    RelationshipId idAt(int row) const { return m_rows[static_cast<std::size_t>(row)].relationship.id; }
    const Relationship& relationshipAt(int row) const {
        return m_rows[static_cast<std::size_t>(row)].relationship;
    }
    /// -1 when there is none.
    int rowOf(RelationshipId id) const;
    /// Nothing for the count of sources, which is not edited.
    static std::optional<RelationshipField> fieldOf(int column);
    /// What a text in this cell would be understood as, or why it cannot be.
    Parsed<RelationshipChange> read(const QModelIndex& index, const QString& text) const;
    /// Puts a record chosen from a list into a cell that holds one; whether it was committed.
    bool pick(const QModelIndex& index, qlonglong id, const QString& text);
    /// Gives up a text that could not be read.
    void dropProblem(const QModelIndex& index);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int dataRole = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int dataRole = Qt::EditRole) override;

private:
    struct Row {
        Relationship relationship;
        int sources = 0; ///< different sources that claim something of it
    };
    struct Problem {
        QString text;
        QString why;
    };
    using CellKey = std::pair<qlonglong, int>;

    void reload();
    std::vector<Relationship> read() const;
    std::vector<Claim> readClaims(const std::vector<Relationship>& relationships) const;
    void apply(const store::ChangeSet& changes);
    void removeRow(RelationshipId id);
    void addRow(RelationshipId id);
    void refreshRow(RelationshipId id);
    bool commit(const QModelIndex& index, const QString& text, const RelationshipChange& change);
    void refreshNames(const std::vector<EntityId>& entities);
    void refreshClaims(const store::Changes<ClaimId>& claims);
    void reindexFrom(std::size_t row);
    Row readRow(Relationship relationship) const;
    QString text(const Row& row, int column) const;
    QString name(EntityId id) const;
    QVariant sortKey(const Row& row, int column) const;
    QString toolTip(const Row& row, int column) const;
    const Problem* problemAt(const QModelIndex& index) const;
    CellKey keyOf(const QModelIndex& index) const;

    Document* m_document = nullptr;
    std::vector<EntityId> m_entities; ///< whose ties are shown when there are too many
    std::vector<Row> m_rows;
    std::unordered_map<RelationshipId, int> m_rowOf;
    std::unordered_map<ClaimId, RelationshipId> m_subjectOf; ///< so that a removed claim finds its row
    mutable std::unordered_map<EntityId, QString> m_names;
    QHash<CellKey, Problem> m_problems;
};

} // namespace moneyties::ui
