#include "ui/models/record_table_model.h"

#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/relationship_fields.h"
#include "ui/theme/theme.h"

#include <QColor>

namespace moneyties::ui {

void RecordTableModel::setDocument(Document* document) {
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document) {
        connect(m_document, &Document::changed, this, &RecordTableModel::apply);
        connect(m_document, &Document::loaded, this, [this] {
            if (!extentNote().isEmpty())
                reload(); // only now it is known who is tied most
        });
    }
    reload();
}

const RecordTableModel::Problem* RecordTableModel::problemAt(const QModelIndex& index) const {
    const auto found = m_problems.constFind(keyOf(index));
    return found == m_problems.constEnd() ? nullptr : &*found;
}

QVariant RecordTableModel::data(const QModelIndex& index, int dataRole) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Problem* problem = problemAt(index);
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return problem ? problem->text : textAt(index.row(), index.column());
    case Qt::ToolTipRole:
        return problem ? problem->why : toolTipAt(index.row(), index.column());
    case Qt::ForegroundRole:
        return problem ? QVariant(Theme::instance().tokens().conflict) : QVariant();
    case Qt::BackgroundRole:
        return problem ? QVariant(Theme::instance().tokens().conflictTint) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case sortRole:
        return sortKeyAt(index.row(), index.column());
    case problemRole:
        return problem ? problem->why : QString();
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int dataRole) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return dataRole == Qt::DisplayRole ? columnCaption(section) : QVariant();
}

Qt::ItemFlags RecordTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isEditable(index.column()) && m_document && m_document->isWritable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

// ---- columns

void RecordTableModel::readFields(FieldOwner owner) {
    m_fields.clear();
    if (!m_document)
        return;
    m_fields = m_document->project().fields();
    std::erase_if(m_fields, [owner](const FieldDef& field) { return field.owner != owner; });
}

int RecordTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ownColumns() + static_cast<int>(m_fields.size());
}

const FieldDef* RecordTableModel::customField(int column) const {
    const auto index = static_cast<std::size_t>(column - ownColumns());
    return column >= ownColumns() && index < m_fields.size() ? &m_fields[index] : nullptr;
}

QString RecordTableModel::columnCode(int column) const {
    const FieldDef* field = customField(column);
    return field ? QStringLiteral("field.%1").arg(field->id.value) : ownCode(column);
}

QString RecordTableModel::columnCaption(int column) const {
    const FieldDef* field = customField(column);
    return field ? labelOf(*field) : ownCaption(column);
}

bool RecordTableModel::isNumeric(int column) const {
    const FieldDef* field = customField(column);
    return field ? field->valueType == FieldType::number || field->valueType == FieldType::money
                 : isOwnNumeric(column);
}

Parsed<FieldValue> RecordTableModel::readCustom(const FieldDef& field, const QString& text) const {
    return readFieldValue(field, text, fieldContext(*m_document).reference);
}

// ---- editing

bool RecordTableModel::setData(const QModelIndex& index, const QVariant& value, int dataRole) {
    if (dataRole != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    if (typed == textAt(index.row(), index.column())) {
        dropProblem(index);
        return true;
    }
    return changeCells({{index.row(), index.column(), typed}});
}

/// Keeps a text that cannot be read in its cell; whether there was something to mark.
bool RecordTableModel::mark(const CellText& cell) {
    const QString why = problemWith(cell.column, cell.text);
    if (why.isEmpty())
        return false;
    const QModelIndex at = index(cell.row, cell.column);
    m_problems.insert(keyOf(at), {cell.text, why});
    Q_EMIT dataChanged(at, at);
    return true;
}

bool RecordTableModel::changeCells(const QList<CellText>& cells) {
    bool readable = true;
    for (const CellText& cell : cells)
        readable &= !mark(cell);
    if (!readable || cells.isEmpty())
        return false;
    QList<QPersistentModelIndex> places;
    for (const CellText& cell : cells)
        places.append(index(cell.row, cell.column));
    if (!commit(cells))
        return false;
    for (const QPersistentModelIndex& place : places)
        if (place.isValid())
            dropProblem(place);
    return true;
}

void RecordTableModel::dropProblem(const QModelIndex& index) {
    if (m_problems.remove(keyOf(index)) > 0)
        Q_EMIT dataChanged(index, index);
}

} // namespace moneyties::ui
