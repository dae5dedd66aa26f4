#include "ui/models/path_list_model.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/theme/theme.h"

namespace moneyties::ui {

namespace {

/// More parallel ties than this are counted, not told.
constexpr std::size_t kMostTold = 2;

} // namespace

PathListModel::PathListModel(Document& document, QObject* parent)
    : QAbstractListModel(parent), m_document(document) {}

void PathListModel::setPaths(std::vector<graph::Path> paths) {
    beginResetModel();
    m_rows.clear();
    for (graph::Path& path : paths)
        m_rows.push_back(tell(std::move(path)));
    endResetModel();
}

const graph::Path* PathListModel::pathAt(int row) const {
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<std::size_t>(row)].path : nullptr;
}

int PathListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PathListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return row.plain;
    case HtmlRole:
        return row.html;
    default:
        return {};
    }
}

PathListModel::Row PathListModel::tell(graph::Path path) const {
    const store::Project& project = m_document.project();
    const QString faint = Theme::instance().tokens().secondaryText.name();
    Row row;
    for (std::size_t i = 0; i < path.entities.size(); ++i) {
        const QString name = entityName(project, path.entities[i]);
        row.plain += name;
        row.html += QStringLiteral("<b>%1</b>").arg(name.toHtmlEscaped());
        if (i == path.steps.size())
            break;
        const QString words = stepWords(path.entities[i], path.steps[i]);
        row.plain += QStringLiteral(" %1 ").arg(words);
        row.html += QStringLiteral(" <span style='color:%1'>%2</span> ").arg(faint, words.toHtmlEscaped());
    }
    row.path = std::move(path);
    return row;
}

/// "— founded →" or "← leads —", as the relationship runs.
QString PathListModel::stepWords(EntityId from, const std::vector<RelationshipId>& ties) const {
    const store::Project& project = m_document.project();
    QStringList words;
    bool forward = true;
    for (std::size_t i = 0; i < ties.size() && i < kMostTold; ++i) {
        const auto relationship = project.relationship(ties[i]);
        if (!relationship)
            continue;
        if (i == 0)
            forward = relationship->from == from;
        const RelationshipType* type = project.vocabulary().type(relationship->type);
        words.append(type ? labelOf(*type) : tr("linked"));
    }
    words.removeDuplicates();
    if (ties.size() > kMostTold)
        words.append(tr("+%1").arg(ties.size() - kMostTold));
    const QString text = words.join(QStringLiteral(", "));
    return forward ? QStringLiteral("— %1 →").arg(text) : QStringLiteral("← %1 —").arg(text);
}

} // namespace moneyties::ui
