#include "ui/models/entity_table_model.h"

#include "ui/models/cell_edits.h"
#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/sort_keys.h"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

/// Of more entities only some are rows: sorting and filtering read each of them.
constexpr std::size_t kMostRows = 20'000;
/// The most tied, or the hits of a search, that are rows then.
constexpr std::size_t kSomeRows = 2'000;

} // namespace

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
    dropAllProblems();
    readFields(FieldOwner::entity);
    m_extent = document() && document()->project().holdsMoreThan(kMostRows) ? Extent::some : Extent::all;
    if (document())
        m_rows = readRows();
    reindex();
    endResetModel();
}

std::vector<store::EntityRow> EntityTableModel::readRows() const {
    const store::Project& project = document()->project();
    if (m_extent == Extent::all)
        return project.entityRows();
    if (m_words.isEmpty())
        return project.mostTied(kSomeRows);
    std::vector<EntityId> found;
    for (const store::NameHit& hit : project.quickSearch(m_words.toStdString(), kSomeRows))
        found.push_back(hit.entity);
    return project.entityRows(found);
}

QString EntityTableModel::extentNote() const {
    if (!document() || m_extent == Extent::all)
        return {};
    const std::int64_t all = document()->project().totals().entities;
    return m_words.isEmpty() ? tr("The %L1 most tied of %L2. A name in the filter finds the others.")
                                   .arg(rowCount())
                                   .arg(all)
                             : tr("%L1 of %L2 by their names").arg(rowCount()).arg(all);
}

void EntityTableModel::lookFor(const QString& words) {
    if (words == m_words)
        return;
    m_words = words;
    if (m_extent == Extent::some)
        reload();
}

void EntityTableModel::include(const std::vector<qlonglong>& records) {
    if (m_extent == Extent::all)
        return;
    std::vector<EntityId> missing;
    for (const qlonglong record : records)
        if (rowOfRecord(record) < 0 && missing.size() < kSomeRows)
            missing.emplace_back(record);
    appendRows(missing);
}

void EntityTableModel::appendRows(const std::vector<EntityId>& ids) {
    const auto added = document()->project().entityRows(ids);
    if (added.empty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.end(), added.begin(), added.end());
    reindex();
    endInsertRows();
}

void EntityTableModel::reindex() {
    m_rowOf.clear();
    for (std::size_t row = 0; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row].id] = static_cast<int>(row);
}

void EntityTableModel::apply(const store::ChangeSet& changes) {
    if (changes.everything || changes.vocabulary || !changes.entities.removed.empty())
        return reload();
    if (changes.entities.added.size() > kMostRows)
        return reload(); // there may be very many now
    appendRows(changes.entities.added);
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

const Entity& EntityTableModel::entityAt(int row) const {
    const auto [found, isNew] = m_read.try_emplace(idAt(row));
    if (isNew)
        found->second = document()->project().entity(idAt(row)).value_or(Entity());
    return found->second;
}

QString EntityTableModel::ownCode(int column) const {
    const auto field = fieldOf(column);
    return field ? QLatin1String(codeOf(*field)) : QStringLiteral("ties");
}

QString EntityTableModel::ownCaption(int column) const {
    const auto field = fieldOf(column);
    return field ? captionOf(*field) : tr("Ties");
}

bool EntityTableModel::isOwnNumeric(int column) const {
    return column == ties;
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
    const FieldDef* field = customField(column);
    if (!field)
        return readField(fieldContext(*document()), *fieldOf(column), text);
    const auto value = readCustom(*field, text);
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
