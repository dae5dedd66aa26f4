#include "ui/models/entity_mime.h"

#include "core/store/project.h"
#include "ui/models/completions.h"
#include "ui/models/value_text.h"

#include <QByteArray>
#include <QList>
#include <QMimeData>
#include <QStringList>

#include <memory>

namespace moneyties::ui {

QString entityMimeType() {
    return QStringLiteral("application/x-moneyties-entities");
}

QMimeData* entitiesAsMime(const store::Project& project, const std::vector<EntityId>& entities) {
    QByteArray ids = QByteArray::fromStdString(project.documentUuid());
    for (const EntityId entity : entities)
        ids += ' ' + QByteArray::number(qint64(entity.value));
    QString names;
    for (const store::EntityRow& row : project.entityRows(entities)) {
        names += QString::fromStdString(row.nameEn);
        if (!row.nameJa.empty() && row.nameJa != row.nameEn)
            names += QLatin1Char('\t') + QString::fromStdString(row.nameJa);
        names += QLatin1Char('\n');
    }
    auto data = std::make_unique<QMimeData>();
    data->setData(entityMimeType(), ids);
    data->setText(names);
    return data.release();
}

QString relationshipsAsText(const store::Project& project, const std::vector<RelationshipId>& relationships) {
    QString text;
    for (const RelationshipId id : relationships) {
        const auto tie = project.relationship(id);
        if (!tie)
            continue;
        const RelationshipType* type = project.vocabulary().type(tie->type);
        const QStringList cells{entityName(project, tie->from),
                                type ? labelOf(*type) : QString(),
                                entityName(project, tie->to),
                                toText(tie->amount),
                                toText(tie->start),
                                toText(tie->end)};
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    return text;
}

std::vector<EntityId> entitiesFrom(const QMimeData& data, const store::Project& project) {
    const QList<QByteArray> parts = data.data(entityMimeType()).split(' ');
    if (parts.isEmpty() || parts.front().toStdString() != project.documentUuid())
        return {};
    std::vector<EntityId> ids;
    for (const QByteArray& part : parts.mid(1))
        ids.emplace_back(part.toLongLong());
    std::vector<EntityId> known;
    for (const store::EntityRow& row : project.entityRows(ids))
        known.push_back(row.id);
    return known;
}

bool holdsEntities(const QMimeData& data) {
    return data.hasFormat(entityMimeType());
}

} // namespace moneyties::ui
