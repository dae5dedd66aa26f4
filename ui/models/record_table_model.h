// Owns RecordTableModel: records as rows whose values are text cells that are edited in place, one or many at
// once.
#pragma once

#include "core/model/custom_field.h"
#include "ui/models/value_text.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <utility>
#include <vector>

namespace moneyties::store {
struct ChangeSet;
}

namespace moneyties::ui {

class Document;

/// A text on its way into a cell.
struct CellText {
    int row = 0;
    int column = 0;
    QString text;
};

/// A text that could not be read stays in its cell, marked, until it is corrected or given up. The custom
/// fields of its records stand behind a table's own columns.
class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role {
        sortRole = Qt::UserRole + 1, ///< a value that QVariants compare in the column's order
        problemRole,                 ///< why the cell's text could not be read; empty when it could
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Null for none. Reads every record once.
    void setDocument(Document* document);
    Document* document() const { return m_document; }

    /// The record's id.
    virtual qlonglong recordAt(int row) const = 0;
    /// -1 when there is none.
    virtual int rowOfRecord(qlonglong record) const = 0;
    /// The stable name of a column.
    QString columnCode(int column) const;
    QString columnCaption(int column) const;
    bool isNumeric(int column) const;
    int columnCount(const QModelIndex& parent = {}) const override;
    virtual bool isEditable(int column) const = 0;
    virtual QString textAt(int row, int column) const = 0;
    /// Why a text cannot stand in this column; empty when it can.
    virtual QString problemWith(int column, const QString& text) const = 0;
    /// Puts a record chosen from a list into cells of one column as one step; whether it was committed.
    virtual bool pick(const QList<int>& rows, int column, qlonglong id, const QString& text) = 0;

    /// Of very many records only some are rows: which ones, in a sentence. Empty when all are.
    virtual QString extentNote() const { return {}; }
    /// Of very many, those whose names hold these words become the rows.
    virtual void lookFor(const QString&) {}
    /// Of very many, these become rows, too.
    virtual void include(const std::vector<qlonglong>&) {}

    /// Puts texts into cells as one step; nothing when one of them cannot be read, which is then marked.
    bool changeCells(const QList<CellText>& cells);
    /// Gives up a text that could not be read.
    void dropProblem(const QModelIndex& index);

    QVariant data(const QModelIndex& index, int dataRole = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int dataRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int dataRole = Qt::EditRole) override;

protected:
    /// How many columns the table has besides the custom fields, and what these are.
    virtual int ownColumns() const = 0;
    virtual QString ownCode(int column) const = 0;
    virtual QString ownCaption(int column) const = 0;
    virtual bool isOwnNumeric(int column) const = 0;

    virtual void reload() = 0;
    virtual void apply(const store::ChangeSet& changes) = 0;
    virtual QVariant sortKeyAt(int row, int column) const = 0;
    virtual QString toolTipAt(int row, int column) const = 0;
    /// The cells are readable. One step; whether it was committed.
    virtual bool commit(const QList<CellText>& cells) = 0;
    void dropAllProblems() { m_problems.clear(); }

    /// Makes columns of the document's custom fields of these records.
    void readFields(FieldOwner owner);
    /// Null for one of the table's own columns.
    const FieldDef* customField(int column) const;
    Parsed<FieldValue> readCustom(const FieldDef& field, const QString& text) const;

private:
    struct Problem {
        QString text;
        QString why;
    };
    using CellKey = std::pair<qlonglong, int>;

    CellKey keyOf(const QModelIndex& index) const { return {recordAt(index.row()), index.column()}; }
    const Problem* problemAt(const QModelIndex& index) const;
    bool mark(const CellText& cell);

    Document* m_document = nullptr;
    std::vector<FieldDef> m_fields;
    QHash<CellKey, Problem> m_problems;
};

} // namespace moneyties::ui
