#include "ui/models/entity_table_model.h"

#include "ui/models/cell_edits.h"
#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/sort_keys.h"

#include <algorithm>
#include <string>
#include <utility>

namespace moneyties::ui {

std::optional<EntityColumn> EntityTableModel::fieldOf(int column) {
    if (column < 0 || column == ties || column >= numberOfColumns)
        return std::nullopt;
    return static_cast<EntityColumn>(column < ties ? column : column - 1);
}

int EntityTableModel::rowOfRecord(qlonglong record) const {
    const auto found = m_rowOf.find(EntityId(record));
    return found == m_rowOf.end() ? -1 : found->second;
}

// ---- following the document

void EntityTableModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_read.clear();
    m_fields.clear();
    dropAllProblems();
    if (document()) {
        m_rows = document()->project().entityRows();
        m_fields = document()->project().fields();
        std::erase_if(m_fields, [](const FieldDef& field) { return field.owner != FieldOwner::entity; });
    }
    reindex();
    endResetModel();
}

void EntityTableModel::reindex() {
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row].id] = static_cast<int>(row);
}

void EntityTableModel::apply(const store::ChangeSet& changes) {
    if (changes.everything || changes.vocabulary || !changes.entities.removed.empty())
        return reload();
    if (!changes.entities.added.empty()) {
        const auto added = document()->project().entityRows(changes.entities.added);
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        m_rows.insert(m_rows.end(), added.begin(), added.end());
        reindex();
        endInsertRows();
    }
    for (const EntityId id : changes.entities.changed)
        refreshRow(id);
}

void EntityTableModel::refreshRow(EntityId id) {
    const int row = rowOfRecord(id.value);
    m_read.erase(id);
    const auto now = document()->project().entityRows({id});
    if (row < 0 || now.empty())
        return;
    m_rows[static_cast<std::size_t>(row)] = now.front();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

// ---- cells

int EntityTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EntityTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : numberOfColumns + static_cast<int>(m_fields.size());
}

const FieldDef* EntityTableModel::customField(int column) const {
    const auto index = static_cast<std::size_t>(column - numberOfColumns);
    return column >= numberOfColumns && index < m_fields.size() ? &m_fields[index] : nullptr;
}

const Entity& EntityTableModel::entityAt(int row) const {
    const auto [found, isNew] = m_read.try_emplace(idAt(row));
    if (isNew)
        found->second = document()->project().entity(idAt(row)).value_or(Entity());
    return found->second;
}

QString EntityTableModel::columnCode(int column) const {
    if (const FieldDef* field = customField(column))
        return QStringLiteral("field.%1").arg(field->id.value);
    const auto field = fieldOf(column);
    return field ? QLatin1String(codeOf(*field)) : QStringLiteral("ties");
}

QString EntityTableModel::columnCaption(int column) const {
    if (const FieldDef* field = customField(column))
        return labelOf(*field);
    const auto field = fieldOf(column);
    return field ? captionOf(*field) : tr("Ties");
}

bool EntityTableModel::isNumeric(int column) const {
    const FieldDef* field = customField(column);
    return column == ties ||
           (field && (field->valueType == FieldType::number || field->valueType == FieldType::money));
}

QString EntityTableModel::textAt(int row, int column) const {
    const store::EntityRow& found = m_rows[static_cast<std::size_t>(row)];
    if (column == name)
        return QString::fromStdString(found.nameEn);
    if (column == nameJa)
        return QString::fromStdString(found.nameJa);
    if (column == ties)
        return found.degree == 0 ? QString() : QString::number(found.degree);
    if (const FieldDef* field = customField(column))
        return fieldValueText(*field, entityAt(row).fields);
    return fieldText(document()->project(), *fieldOf(column), entityAt(row));
}

QVariant EntityTableModel::sortKeyAt(int row, int column) const {
    switch (column) {
    case ties:
        return static_cast<qlonglong>(m_rows[static_cast<std::size_t>(row)].degree);
    case start:
        return sortKeyOf(entityAt(row).start);
    case end:
        return sortKeyOf(entityAt(row).end);
    default:
        return textAt(row, column);
    }
}

QString EntityTableModel::toolTipAt(int row, int column) const {
    switch (column) {
    case start:
        return asWritten(entityAt(row).start);
    case end:
        return asWritten(entityAt(row).end.date);
    default:
        return {};
    }
}

// ---- editing

Parsed<EntityChange> EntityTableModel::read(int column, const QString& text) const {
    const FieldContext context = fieldContext(*document());
    const FieldDef* field = customField(column);
    if (!field)
        return readField(context, *fieldOf(column), text);
    const auto value = readFieldValue(*field, text, context.reference);
    if (!value)
        return {std::nullopt, value.note};
    return {[value = *value.value](Entity& entity) { setFieldValue(entity.fields, value); }, value.note};
}

QString EntityTableModel::problemWith(int column, const QString& text) const {
    const auto parsed = read(column, text);
    return parsed ? QString() : parsed.note;
}

bool EntityTableModel::pick(const QList<int>& rows, int column, qlonglong id, const QString& text) {
    if (column != kind)
        return false;
    std::vector<EntityId> ids;
    for (const int row : rows)
        ids.push_back(idAt(row));
    return changeEntities(*document(), ids, {"kind", text.toStdString()},
                          [id](Entity& entity) { entity.kind = KindId(id); });
}

bool EntityTableModel::commit(const QList<CellText>& cells) {
    if (cells.size() == 1) {
        const CellText& only = cells.front();
        const FieldLabel label{columnCode(only.column).toStdString(), only.text.toStdString()};
        return changeEntities(*document(), {idAt(only.row)}, label, *read(only.column, only.text).value);
    }
    const auto edits = editsOfRows<EntityEdit>(
        cells, [this](int row) { return idAt(row); },
        [this](int column, const QString& text) { return *read(column, text).value; });
    return changeEach(*document(), {store::ActionCode::editCells, {std::to_string(cells.size())}}, edits);
}

} // namespace moneyties::ui
