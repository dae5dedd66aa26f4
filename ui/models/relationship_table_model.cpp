#include "ui/models/relationship_table_model.h"

#include "core/store/neighbours.h"
#include "ui/models/cell_edits.h"
#include "ui/models/completions.h"
#include "ui/models/custom_fields.h"
#include "ui/models/document.h"
#include "ui/models/sort_keys.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <string>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr std::array<RelationshipField, RelationshipTableModel::sources> kFields{
    RelationshipField::from,   RelationshipField::type,     RelationshipField::to,
    RelationshipField::amount, RelationshipField::start,    RelationshipField::end,
    RelationshipField::stage,  RelationshipField::strength, RelationshipField::role,
    RelationshipField::share,  RelationshipField::deal,     RelationshipField::note,
    RelationshipField::tags,   RelationshipField::question};

/// Of more relationships only those of the selected entities are rows.
constexpr std::int64_t kMostRows = 50'000;

/// Of more rows nobody is asked why: taking them back and making them again would keep the window waiting.
constexpr std::size_t kMostExplained = 500;

int countSources(const std::vector<Claim>& claims) {
    std::set<SourceId> different;
    for (const Claim& claim : claims)
        different.insert(claim.source);
    return static_cast<int>(different.size());
}

} // namespace

std::optional<RelationshipField> RelationshipTableModel::fieldOf(int column) {
    if (column < 0 || column >= sources)
        return std::nullopt;
    return kFields[static_cast<std::size_t>(column)];
}

int RelationshipTableModel::rowOf(RelationshipId id) const {
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? -1 : found->second;
}

// ---- reading

bool RelationshipTableModel::isPartial() const {
    return document() && document()->project().totals().relationships > kMostRows;
}

QString RelationshipTableModel::extentNote() const {
    if (!isPartial())
        return {};
    const std::int64_t all = document()->project().totals().relationships;
    return m_entities.empty() ? tr("Select entities to see theirs of %L1 relationships.").arg(all)
                              : tr("%L1 of %L2: those of the selected entities").arg(rowCount()).arg(all);
}

void RelationshipTableModel::showTiesOf(std::vector<EntityId> entities) {
    if (entities == m_entities)
        return;
    m_entities = std::move(entities);
    if (isPartial())
        reload();
}

std::vector<Relationship> RelationshipTableModel::readRelationships() const {
    const store::Project& project = document()->project();
    if (!isPartial())
        return project.relationships();
    std::set<RelationshipId> ids;
    for (const EntityId entity : m_entities)
        for (const store::TieSide side : {store::TieSide::outgoing, store::TieSide::incoming})
            for (const store::Neighbour& neighbour : project.neighbours({entity, side}).neighbours)
                ids.insert(neighbour.place.relationship);
    std::vector<Relationship> relationships;
    for (const RelationshipId id : ids)
        if (auto relationship = project.relationship(id))
            relationships.push_back(*std::move(relationship));
    return relationships;
}

std::vector<Claim> RelationshipTableModel::readClaims(const std::vector<Relationship>& relationships) const {
    if (!isPartial())
        return document()->project().claims();
    std::vector<RelationshipId> ids;
    for (const Relationship& relationship : relationships)
        ids.push_back(relationship.id);
    return document()->project().claimsOf(ids);
}

void RelationshipTableModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    m_subjectOf.clear();
    dropAllProblems();
    readFields(FieldOwner::relationship);
    if (document()) {
        std::vector<Relationship> relationships = readRelationships();
        std::unordered_map<RelationshipId, std::set<SourceId>> sourcesOf;
        for (const Claim& claim : readClaims(relationships))
            if (const auto* subject = std::get_if<RelationshipId>(&claim.subject)) {
                sourcesOf[*subject].insert(claim.source);
                m_subjectOf[claim.id] = *subject;
            }
        for (Relationship& relationship : relationships) {
            const auto count = static_cast<int>(sourcesOf[relationship.id].size());
            m_rows.push_back({std::move(relationship), count});
        }
    }
    m_rowOf.clear();
    reindexFrom(0);
    endResetModel();
}

RelationshipTableModel::Row RelationshipTableModel::readRow(Relationship relationship) const {
    const int count = countSources(document()->project().claimsOf(relationship.id));
    return {std::move(relationship), count};
}

void RelationshipTableModel::reindexFrom(std::size_t row) {
    for (; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row].relationship.id] = static_cast<int>(row);
}

// ---- following the document

void RelationshipTableModel::apply(const store::ChangeSet& changes) {
    if (changes.everything || changes.vocabulary)
        return reload();
    for (const RelationshipId id : changes.relationships.removed)
        removeRow(id);
    for (const RelationshipId id : changes.relationships.added)
        addRow(id);
    for (const RelationshipId id : changes.relationships.changed)
        refreshRow(id);
    refreshNames(changes.entities.changed);
    refreshClaims(changes.claims);
    if (!changes.deals.isEmpty() && !m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RelationshipTableModel::removeRow(RelationshipId id) {
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    m_rowOf.erase(id);
    reindexFrom(static_cast<std::size_t>(row));
    endRemoveRows();
}

void RelationshipTableModel::addRow(RelationshipId id) {
    auto relationship = document()->project().relationship(id);
    if (!relationship || rowOf(id) >= 0)
        return;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_rows.push_back(readRow(*std::move(relationship)));
    m_rowOf[id] = row;
    endInsertRows();
}

void RelationshipTableModel::refreshRow(RelationshipId id) {
    const int row = rowOf(id);
    auto relationship = document()->project().relationship(id);
    if (row < 0 || !relationship)
        return;
    m_rows[static_cast<std::size_t>(row)] = readRow(*std::move(relationship));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RelationshipTableModel::refreshNames(const std::vector<EntityId>& entities) {
    for (const EntityId entity : entities) {
        m_names.erase(entity);
        for (const Relationship& tie : document()->project().relationshipsOf(entity))
            if (const int row = rowOf(tie.id); row >= 0)
                Q_EMIT dataChanged(index(row, from), index(row, to));
    }
}

void RelationshipTableModel::refreshClaims(const store::Changes<ClaimId>& claims) {
    std::set<RelationshipId> touched;
    for (const auto* ids : {&claims.added, &claims.changed})
        for (const ClaimId id : *ids)
            if (const auto claim = document()->project().claim(id))
                if (const auto* subject = std::get_if<RelationshipId>(&claim->subject)) {
                    m_subjectOf[id] = *subject;
                    touched.insert(*subject);
                }
    for (const ClaimId id : claims.removed)
        if (const auto node = m_subjectOf.extract(id))
            touched.insert(node.mapped());
    for (const RelationshipId id : touched)
        refreshRow(id);
}

// ---- cells

int RelationshipTableModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QString RelationshipTableModel::name(EntityId id) const {
    const auto [found, isNew] = m_names.try_emplace(id);
    if (isNew)
        found->second = entityName(document()->project(), id);
    return found->second;
}

QString RelationshipTableModel::ownCode(int column) const {
    const auto field = fieldOf(column);
    return field ? QLatin1String(codeOf(*field)) : QStringLiteral("sources");
}

QString RelationshipTableModel::ownCaption(int column) const {
    const auto field = fieldOf(column);
    return field ? captionOf(*field) : tr("Sources");
}

bool RelationshipTableModel::isOwnNumeric(int column) const {
    return column == amount || column == share || column == sources;
}

bool RelationshipTableModel::isEditable(int column) const {
    return column != sources;
}

QString RelationshipTableModel::textAt(int row, int column) const {
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    if (const FieldDef* field = customField(column))
        return fieldValueText(*field, found.relationship.fields);
    switch (column) {
    case from:
        return name(found.relationship.from);
    case to:
        return name(found.relationship.to);
    case sources:
        return found.sources == 0 ? QString() : QString::number(found.sources);
    default:
        return fieldText(document()->project(), *fieldOf(column), found.relationship);
    }
}

QVariant RelationshipTableModel::sortKeyAt(int row, int column) const {
    const Row& found = m_rows[static_cast<std::size_t>(row)];
    switch (column) {
    case amount:
        return sortKeyOf(found.relationship.amount);
    case start:
        return sortKeyOf(found.relationship.start);
    case end:
        return sortKeyOf(found.relationship.end);
    case stage:
        return static_cast<int>(found.relationship.stage);
    case strength:
        return static_cast<int>(found.relationship.strength);
    case share:
        return found.relationship.share ? found.relationship.share->millionths : -1;
    case sources:
        return found.sources;
    default:
        return textAt(row, column);
    }
}

QString RelationshipTableModel::toolTipAt(int row, int column) const {
    const Relationship& relationship = relationshipAt(row);
    switch (column) {
    case amount:
        return asWritten(relationship.amount);
    case start:
        return asWritten(relationship.start);
    case end:
        return asWritten(relationship.end.date);
    default:
        return {};
    }
}

// ---- editing

Parsed<RelationshipChange> RelationshipTableModel::read(int column, const QString& text) const {
    const FieldDef* field = customField(column);
    if (!field)
        return readField(fieldContext(*document()), *fieldOf(column), text);
    const auto value = readCustom(*field, text);
    if (!value)
        return {std::nullopt, value.note};
    return {[value = *value.value](Relationship& relationship) { setFieldValue(relationship.fields, value); },
            value.note};
}

QString RelationshipTableModel::problemWith(int column, const QString& text) const {
    const auto parsed = read(column, text);
    return parsed ? QString() : parsed.note;
}

bool RelationshipTableModel::pick(const QList<int>& rows, int column, qlonglong id, const QString& text) {
    const auto field = fieldOf(column);
    const auto change = field ? pickedChange(*field, id) : std::nullopt;
    std::vector<RelationshipId> ids;
    for (const int row : rows)
        ids.push_back(idAt(row));
    return change && changeRelationships(*document(), ids, {codeOf(*field), text.toStdString()}, *change);
}

/// The field and value that all cells share; empty when they stand in several columns.
FieldLabel RelationshipTableModel::labelOf(const QList<CellText>& cells) const {
    const CellText& first = cells.front();
    const bool oneColumn =
        std::ranges::all_of(cells, [&first](const CellText& cell) { return cell.column == first.column; });
    if (!oneColumn)
        return {};
    return {columnCode(first.column).toStdString(), first.text.toStdString()};
}

bool RelationshipTableModel::changeRows(const QList<CellText>& cells,
                                        const std::vector<RelationshipEdit>& edits) {
    if (cells.size() == 1)
        return changeRelationships(*document(), {edits.front().id}, labelOf(cells), edits.front().change);
    return changeEach(*document(), {store::ActionCode::editCells, {std::to_string(cells.size())}}, edits);
}

bool RelationshipTableModel::commit(const QList<CellText>& cells) {
    const auto edits = editsOfRows<RelationshipEdit>(
        cells, [this](int row) { return idAt(row); },
        [this](int column, const QString& text) { return *read(column, text).value; });
    ChangedRelationships changed;
    for (const auto& [id, change] : edits) {
        const Relationship& before = relationshipAt(rowOf(id));
        changed.push_back({before, before});
        change(changed.back().after);
    }
    const auto choices =
        edits.size() <= kMostExplained ? correctionChoices(*document(), changed) : QList<CorrectionChoice>();
    if (!changeRows(cells, edits))
        return false;
    if (const auto step = document()->project().undoable(); step && !choices.isEmpty())
        Q_EMIT correctionOpened({step->id, changed, labelOf(cells), choices});
    return true;
}

} // namespace moneyties::ui
