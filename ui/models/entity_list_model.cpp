#include "ui/models/entity_list_model.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/store/near_search.h"
#include "ui/models/document.h"
#include "ui/models/entity_mime.h"

#include <QPoint>

#include <algorithm>
#include <functional>
#include <utility>

namespace moneyties::ui {

namespace {

/// More hits than this nobody scrolls through: a longer query is quicker.
constexpr std::size_t kMostHits = 500;
/// Entities that are listed whole without a query.
constexpr std::size_t kMostListed = 2000;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

std::string keyOf(const QString& text) {
    return searchKey(text.toStdString());
}

int spanEnd(const QString& text, int start, const std::string& key) {
    for (int end = start + 1; end <= text.size(); ++end)
        if (keyOf(text.mid(start, end - start)).starts_with(key))
            return end;
    return start;
}

} // namespace

TextSpan matchedSpan(const QString& text, const QString& query) {
    const std::string key = keyOf(query);
    if (key.empty() || keyOf(text).find(key) == std::string::npos)
        return {};
    for (int start = static_cast<int>(text.size()) - 1; start >= 0; --start)
        if (keyOf(text.mid(start)).starts_with(key))
            return {start, spanEnd(text, start, key) - start};
    return {};
}

EntityListModel::EntityListModel(Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {
    connect(&document, &Document::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.everything || changes.vocabulary || !changes.entities.isEmpty() ||
            !changes.relationships.isEmpty())
            reload();
    });
    connect(&document, &Document::loaded, this, &EntityListModel::reload); // of a large project only
    reload();
}

void EntityListModel::setQuery(const QString& text) {
    if (text == m_query)
        return;
    m_query = text;
    reload();
}

void EntityListModel::setKind(KindId kind) {
    if (kind == m_kind)
        return;
    m_kind = kind;
    // Of very many only some were read, and those of this kind may be others.
    if (isPartial() || m_document.project().holdsMoreThan(kMostListed))
        return reload();
    beginResetModel();
    showKind();
    endResetModel();
}

std::int64_t EntityListModel::countOf(KindId kind) const {
    return std::count_if(m_found.begin(), m_found.end(),
                         [kind](const Row& row) { return row.entity.kind == kind; });
}

EntityId EntityListModel::entityAt(int row) const {
    if (row < 0 || row >= rowCount())
        return {};
    return m_found[m_shown[static_cast<std::size_t>(row)]].entity.id;
}

int EntityListModel::rowOf(EntityId entity) const {
    const auto found = m_rowOf.find(entity);
    return found == m_rowOf.end() ? -1 : found->second;
}

int EntityListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EntityListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_found[m_shown[static_cast<std::size_t>(index.row())]];
    const auto span = [this](const QString& name) {
        const TextSpan found = m_query.isEmpty() ? TextSpan{} : matchedSpan(name, m_query);
        return QPoint(found.start, found.length);
    };
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return toolTip(row);
    case EntityRole:
        return qlonglong(row.entity.id.value);
    case KindRole:
        return qlonglong(row.entity.kind.value);
    case SecondNameRole:
        return row.second;
    case DegreeRole:
        return qlonglong(row.entity.degree);
    case NameSpanRole:
        return span(row.name);
    case SecondSpanRole:
        return span(row.second);
    default:
        return {};
    }
}

Qt::ItemFlags EntityListModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList EntityListModel::mimeTypes() const {
    return {entityMimeType()};
}

QMimeData* EntityListModel::mimeData(const QModelIndexList& indexes) const {
    std::vector<EntityId> entities;
    for (const QModelIndex& index : indexes)
        entities.push_back(entityAt(index.row()));
    return entitiesAsMime(m_document.project(), entities);
}

QString EntityListModel::toolTip(const Row& row) const {
    const EntityKind* kind = m_document.project().vocabulary().kind(row.entity.kind);
    QString tip = row.second.isEmpty() ? row.name : QStringLiteral("%1 · %2").arg(row.name, row.second);
    if (kind)
        tip += QStringLiteral(" · ") + text(kind->labelEn);
    return row.entity.degree == 1
               ? tip + QStringLiteral(" · ") + tr("1 relationship")
               : tip + QStringLiteral(" · ") + tr("%L1 relationships").arg(row.entity.degree);
}

void EntityListModel::reload() {
    const store::Project& project = m_document.project();
    beginResetModel();
    m_near.cancel();
    try {
        const bool isQuery = !m_query.trimmed().isEmpty();
        m_found = isQuery ? rowsOf(project.quickSearch(m_query.toStdString(), kMostHits)) : allRows();
        m_total = isQuery ? static_cast<std::int64_t>(m_found.size()) : project.totals().entities;
        if (isQuery)
            searchNear();
    } catch (const Error& error) {
        m_found.clear();
        m_total = 0;
        Q_EMIT m_document.failed(error);
    }
    showKind();
    endResetModel();
    Q_EMIT reloaded();
}

/// Near misses among many names take a moment: they are added when they are there.
void EntityListModel::searchNear() {
    const auto near = m_document.project().nearSearch(m_query.toStdString(), kMostHits);
    if (!near)
        return;
    m_near.start([this, near](const Job& job) -> std::function<void()> {
        auto hits = near->run(job);
        return [this, hits = std::move(hits)] {
            if (hits.empty())
                return;
            beginResetModel();
            for (Row& row : rowsOf(hits))
                m_found.push_back(std::move(row));
            m_total = static_cast<std::int64_t>(m_found.size());
            showKind();
            endResetModel();
            Q_EMIT reloaded();
        };
    });
}

void EntityListModel::showKind() {
    m_shown.clear();
    m_rowOf.clear();
    for (std::size_t i = 0; i < m_found.size(); ++i) {
        if (m_kind && m_found[i].entity.kind != m_kind)
            continue;
        m_rowOf.emplace(m_found[i].entity.id, static_cast<int>(m_shown.size()));
        m_shown.push_back(i);
    }
}

std::vector<EntityListModel::Row> EntityListModel::allRows() const {
    const store::Project& project = m_document.project();
    const bool areMany = project.holdsMoreThan(kMostListed);
    std::vector<Row> rows;
    for (store::EntityRow& entity : areMany ? project.mostTied(kMostHits, m_kind) : project.entityRows()) {
        QString name = text(entity.nameEn);
        QString second = text(entity.nameJa);
        if (second == name)
            second.clear();
        rows.push_back({std::move(entity), std::move(name), std::move(second)});
    }
    return rows;
}

std::vector<EntityListModel::Row> EntityListModel::rowsOf(const std::vector<store::NameHit>& found) const {
    std::vector<EntityId> ids;
    for (const store::NameHit& hit : found)
        ids.push_back(hit.entity);
    std::unordered_map<EntityId, store::EntityRow> rowOf;
    for (store::EntityRow& row : m_document.project().entityRows(ids))
        rowOf.emplace(row.id, std::move(row));
    std::vector<Row> rows;
    for (const store::NameHit& hit : found) {
        const store::EntityRow& entity = rowOf[hit.entity];
        const QString name = text(entity.nameEn.empty() ? hit.name : entity.nameEn);
        const QString matched = text(hit.matched);
        QString second = matched == name ? text(entity.nameJa) : matched;
        if (second == name)
            second.clear();
        rows.push_back({entity, name, std::move(second)});
        rows.back().entity.id = hit.entity;
        rows.back().entity.kind = hit.kind;
    }
    return rows;
}

} // namespace moneyties::ui
