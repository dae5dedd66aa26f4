// Owns PathListModel: the paths found between two entities, each told in words.
#pragma once

#include "core/graph/paths.h"
#include "core/store/project.h"

#include <QAbstractListModel>

#include <vector>

namespace moneyties::ui {

class Document;

/// DisplayRole is plain text, HtmlRole the same with names stressed.
class PathListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { HtmlRole = Qt::UserRole };

    explicit PathListModel(Document& document, QObject* parent = nullptr);

    void setPaths(std::vector<graph::Path> paths);
    /// Null for a row that does not exist.
    const graph::Path* pathAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        graph::Path path;
        QString plain;
        QString html;
    };

    Row tell(graph::Path path) const;
    QString stepWords(EntityId from, const std::vector<RelationshipId>& ties) const;

    Document& m_document;
    std::vector<Row> m_rows;
};

} // namespace moneyties::ui
