// Owns EntityListModel: the entities of a project as a list, all of them or those whose names match a text.
#pragma once

#include "core/store/project.h"
#include "ui/models/background_task.h"

#include <QAbstractListModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <unordered_map>
#include <vector>

namespace moneyties::ui {

class Document;

/// Part of a text that is shown stressed, in QChars.
struct TextSpan {
    int start = 0;
    int length = 0;
};

/// The part of `text` that a name search for `query` matched, whatever the script or width of either: found
/// by their search keys. Empty when it cannot be pointed at.
TextSpan matchedSpan(const QString& text, const QString& query);

class EntityListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        EntityRole = Qt::UserRole, ///< qlonglong
        KindRole,                  ///< qlonglong
        SecondNameRole,            ///< the Japanese name, or the name that matched; may be empty
        DegreeRole,                ///< qlonglong
        NameSpanRole,              ///< QPoint(start, length) of what matched in the display name
        SecondSpanRole,
    };

    explicit EntityListModel(Document& document, QObject* parent = nullptr);

    /// Empty text shows all, or the most tied of very many. Hits come best first, all entities most tied
    /// first; near misses among very many names come later.
    void setQuery(const QString& text);
    const QString& query() const { return m_query; }
    /// An invalid kind shows every kind.
    void setKind(KindId kind);
    KindId kind() const { return m_kind; }

    /// Of what the query finds, before the kind is looked at.
    std::int64_t countOf(KindId kind) const;
    std::int64_t countOfAll() const { return m_total; }
    /// Whether only the most tied of very many are shown: of the kinds, then, only those can be counted.
    bool isPartial() const { return m_total > static_cast<std::int64_t>(m_found.size()); }

    EntityId entityAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(EntityId entity) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Entities can be dragged out, see entity_mime.h.
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QStringList mimeTypes() const override;
    QMimeData* mimeData(const QModelIndexList& indexes) const override;

Q_SIGNALS:
    /// After the rows were read again: counts may differ.
    void reloaded();

private:
    struct Row {
        store::EntityRow entity;
        QString name;
        QString second;
    };

    void reload();
    void showKind();
    std::vector<Row> allRows() const;
    std::vector<Row> rowsOf(const std::vector<store::NameHit>& hits) const;
    void searchNear();
    QString toolTip(const Row& row) const;

    Document& m_document;
    QString m_query;
    KindId m_kind;
    std::int64_t m_total = 0; ///< that the query finds
    BackgroundTask m_near;
    std::vector<Row> m_found;         ///< what the query finds, or the most tied of it
    std::vector<std::size_t> m_shown; ///< places in m_found of the kind that is shown
    std::unordered_map<EntityId, int> m_rowOf;
};

} // namespace moneyties::ui
