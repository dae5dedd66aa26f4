#include "ui/models/relationship_table_model.h"

#include "core/store/neighbours.h"
#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/sort_keys.h"
#include "ui/theme/theme.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cstdint>
#include <set>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr std::array<RelationshipField, RelationshipTableModel::sources> kFields{
    RelationshipField::from,  RelationshipField::type,  RelationshipField::to,    RelationshipField::amount,
    RelationshipField::start, RelationshipField::end,   RelationshipField::stage, RelationshipField::strength,
    RelationshipField::role,  RelationshipField::share, RelationshipField::deal};

/// Of more relationships only those of the selected entities are rows.
constexpr std::int64_t kMostRows = 50'000;

bool isNumeric(int column) {
    return column == RelationshipTableModel::amount || column == RelationshipTableModel::share ||
           column == RelationshipTableModel::sources;
}

int countSources(const std::vector<Claim>& claims) {
    std::set<SourceId> different;
    for (const Claim& claim : claims)
        different.insert(claim.source);
    return static_cast<int>(different.size());
}

} // namespace

RelationshipTableModel::RelationshipTableModel(QObject* parent) : QAbstractTableModel(parent) {}

void RelationshipTableModel::setDocument(Document* document) {
    if (m_document)
        m_document->disconnect(this);
    m_document = document;
    if (m_document)
        connect(m_document, &Document::changed, this, &RelationshipTableModel::apply);
    reload();
}

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
    return m_document && m_document->project().totals().relationships > kMostRows;
}

void RelationshipTableModel::showTiesOf(std::vector<EntityId> entities) {
    if (entities == m_entities)
        return;
    m_entities = std::move(entities);
    if (isPartial())
        reload();
}

std::vector<Relationship> RelationshipTableModel::read() const {
    const store::Project& project = m_document->project();
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
        return m_document->project().claims();
    std::vector<RelationshipId> ids;
    for (const Relationship& relationship : relationships)
        ids.push_back(relationship.id);
    return m_document->project().claimsOf(ids);
}

void RelationshipTableModel::reload() {
    beginResetModel();
    m_rows.clear();
    m_names.clear();
    m_subjectOf.clear();
    m_problems.clear();
    if (m_document) {
        std::vector<Relationship> relationships = read();
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
    const int count = countSources(m_document->project().claimsOf(relationship.id));
    return {std::move(relationship), count};
}

void RelationshipTableModel::reindexFrom(std::size_t row) {
    for (; row < m_rows.size(); ++row)
        m_rowOf[m_rows[row].relationship.id] = static_cast<int>(row);
}

// ---- following the document

void RelationshipTableModel::apply(const store::ChangeSet& changes) {
    if (changes.everything)
        return reload();
    for (const RelationshipId id : changes.relationships.removed)
        removeRow(id);
    for (const RelationshipId id : changes.relationships.added)
        addRow(id);
    for (const RelationshipId id : changes.relationships.changed)
        refreshRow(id);
    refreshNames(changes.entities.changed);
    refreshClaims(changes.claims);
    if ((changes.vocabulary || !changes.deals.isEmpty()) && !m_rows.empty())
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
    auto relationship = m_document->project().relationship(id);
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
    auto relationship = m_document->project().relationship(id);
    if (row < 0 || !relationship)
        return;
    m_rows[static_cast<std::size_t>(row)] = readRow(*std::move(relationship));
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

void RelationshipTableModel::refreshNames(const std::vector<EntityId>& entities) {
    for (const EntityId entity : entities) {
        m_names.erase(entity);
        for (const Relationship& tie : m_document->project().relationshipsOf(entity))
            if (const int row = rowOf(tie.id); row >= 0)
                Q_EMIT dataChanged(index(row, from), index(row, to));
    }
}

void RelationshipTableModel::refreshClaims(const store::Changes<ClaimId>& claims) {
    std::set<RelationshipId> touched;
    for (const auto* ids : {&claims.added, &claims.changed})
        for (const ClaimId id : *ids)
            if (const auto claim = m_document->project().claim(id))
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

int RelationshipTableModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : numberOfColumns;
}

QString RelationshipTableModel::name(EntityId id) const {
    const auto [found, isNew] = m_names.try_emplace(id);
    if (isNew)
        found->second = entityName(m_document->project(), id);
    return found->second;
}

QString RelationshipTableModel::text(const Row& row, int column) const {
    switch (column) {
    case from:
        return name(row.relationship.from);
    case to:
        return name(row.relationship.to);
    case sources:
        return row.sources == 0 ? QString() : QString::number(row.sources);
    default:
        return fieldText(m_document->project(), *fieldOf(column), row.relationship);
    }
}

QVariant RelationshipTableModel::sortKey(const Row& row, int column) const {
    switch (column) {
    case amount:
        return sortKeyOf(row.relationship.amount);
    case start:
        return sortKeyOf(row.relationship.start);
    case end:
        return sortKeyOf(row.relationship.end);
    case stage:
        return static_cast<int>(row.relationship.stage);
    case strength:
        return static_cast<int>(row.relationship.strength);
    case share:
        return row.relationship.share ? row.relationship.share->millionths : -1;
    case sources:
        return row.sources;
    default:
        return text(row, column);
    }
}

QString RelationshipTableModel::toolTip(const Row& row, int column) const {
    switch (column) {
    case amount:
        return asWritten(row.relationship.amount);
    case start:
        return asWritten(row.relationship.start);
    case end:
        return asWritten(row.relationship.end.date);
    default:
        return {};
    }
}

QVariant RelationshipTableModel::data(const QModelIndex& index, int dataRole) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const Problem* problem = problemAt(index);
    switch (dataRole) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return problem ? problem->text : text(row, index.column());
    case Qt::ToolTipRole:
        return problem ? problem->why : toolTip(row, index.column());
    case Qt::ForegroundRole:
        return problem ? QVariant(Theme::instance().tokens().conflict) : QVariant();
    case Qt::BackgroundRole:
        return problem ? QVariant(Theme::instance().tokens().conflictTint) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case sortRole:
        return sortKey(row, index.column());
    case problemRole:
        return problem ? problem->why : QString();
    case relationshipRole:
        return static_cast<qlonglong>(row.relationship.id.value);
    default:
        return {};
    }
}

QVariant RelationshipTableModel::headerData(int section, Qt::Orientation orientation, int dataRole) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (dataRole == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment((isNumeric(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    if (dataRole != Qt::DisplayRole)
        return {};
    const auto field = fieldOf(section);
    return field ? captionOf(*field) : tr("Sources");
}

Qt::ItemFlags RelationshipTableModel::flags(const QModelIndex& index) const {
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && fieldOf(index.column()) && m_document && m_document->isWritable())
        flags |= Qt::ItemIsEditable;
    return flags;
}

// ---- editing

RelationshipTableModel::CellKey RelationshipTableModel::keyOf(const QModelIndex& index) const {
    return {idAt(index.row()).value, index.column()};
}

const RelationshipTableModel::Problem* RelationshipTableModel::problemAt(const QModelIndex& index) const {
    const auto found = m_problems.constFind(keyOf(index));
    return found == m_problems.constEnd() ? nullptr : &*found;
}

Parsed<RelationshipChange> RelationshipTableModel::read(const QModelIndex& index, const QString& text) const {
    return readField(fieldContext(*m_document), *fieldOf(index.column()), text);
}

bool RelationshipTableModel::setData(const QModelIndex& index, const QVariant& value, int dataRole) {
    if (dataRole != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const QString typed = value.toString();
    if (typed == text(m_rows[static_cast<std::size_t>(index.row())], index.column())) {
        dropProblem(index);
        return true;
    }
    const auto parsed = read(index, typed);
    if (!parsed) {
        m_problems.insert(keyOf(index), {typed, parsed.note});
        Q_EMIT dataChanged(index, index);
        return false;
    }
    return commit(index, typed, *parsed.value);
}

bool RelationshipTableModel::pick(const QModelIndex& index, qlonglong id, const QString& text) {
    const auto field = fieldOf(index.column());
    const auto change = field ? pickedChange(*field, id) : std::nullopt;
    return change && commit(index, text, *change);
}

bool RelationshipTableModel::commit(const QModelIndex& index, const QString& text,
                                    const RelationshipChange& change) {
    const FieldLabel label{codeOf(*fieldOf(index.column())), text.toStdString()};
    const QPersistentModelIndex cell(index);
    const bool done = changeRelationships(*m_document, {idAt(index.row())}, label, change);
    if (done && cell.isValid())
        dropProblem(cell);
    return done;
}

void RelationshipTableModel::dropProblem(const QModelIndex& index) {
    if (m_problems.remove(keyOf(index)) > 0)
        Q_EMIT dataChanged(index, index);
}

} // namespace moneyties::ui
