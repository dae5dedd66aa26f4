#include "ui/models/board_mime.h"

#include "core/store/project.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMimeData>
#include <QString>

#include <algorithm>
#include <cmath>
#include <string>
#include <unordered_set>

namespace moneyties::ui {

namespace {

/// What an application may put on a clipboard is not believed beyond this (scene units).
constexpr double kFarthest = 1e7;

QString mimeType() {
    return QStringLiteral("application/x-moneyties-board-part");
}

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QJsonArray toJson(const Rect& area) {
    return {area.left, area.top, area.right, area.bottom};
}

QJsonObject toJson(const Annotation& annotation) {
    return {{QStringLiteral("kind"), static_cast<int>(annotation.kind)},
            {QStringLiteral("area"), toJson(annotation.area)},
            {QStringLiteral("text"), qt(annotation.text)},
            {QStringLiteral("style"), qt(annotation.style)},
            {QStringLiteral("image"), qt(annotation.imageHash)},
            {QStringLiteral("folded"), annotation.folded},
            {QStringLiteral("private"), annotation.isPrivate},
            {QStringLiteral("layer"), static_cast<int>(annotation.layer)},
            {QStringLiteral("from"), qint64(annotation.from.value)},
            {QStringLiteral("to"), qint64(annotation.to.value)}};
}

double coordinate(const QJsonValue& value) {
    return std::clamp(value.toDouble(), -kFarthest, kFarthest);
}

template<class Enum>
Enum valueOf(const QJsonValue& value, Enum last) {
    return static_cast<Enum>(std::clamp(value.toInt(), 0, static_cast<int>(last)));
}

Annotation annotationFrom(const QJsonObject& object) {
    const auto text = [&object](const char* key) {
        return object.value(QLatin1String(key)).toString().toStdString();
    };
    const QJsonArray area = object.value(QStringLiteral("area")).toArray();
    Annotation annotation;
    annotation.kind = valueOf(object.value(QStringLiteral("kind")), AnnotationKind::image);
    annotation.area = {coordinate(area.at(0)), coordinate(area.at(1)), coordinate(area.at(2)),
                       coordinate(area.at(3))};
    annotation.text = text("text");
    annotation.style = text("style");
    annotation.imageHash = text("image");
    annotation.folded = object.value(QStringLiteral("folded")).toBool();
    annotation.isPrivate = object.value(QStringLiteral("private")).toBool();
    annotation.layer = valueOf(object.value(QStringLiteral("layer")), AnnotationLayer::overNodes);
    annotation.from = EntityId(object.value(QStringLiteral("from")).toInteger());
    annotation.to = EntityId(object.value(QStringLiteral("to")).toInteger());
    return annotation;
}

BoardPart readPart(const QJsonObject& object) {
    BoardPart part;
    for (const QJsonValue& value : object.value(QStringLiteral("nodes")).toArray()) {
        const QJsonArray node = value.toArray();
        part.nodes.emplace_back().entity = EntityId(node.at(0).toInteger());
        part.nodes.back().position = {coordinate(node.at(1)), coordinate(node.at(2))};
    }
    for (const QJsonValue& value : object.value(QStringLiteral("annotations")).toArray())
        part.annotations.push_back(annotationFrom(value.toObject()));
    return part;
}

/// Leaves out what the project does not hold (any more).
void keepKnown(BoardPart& part, const store::Project& project) {
    std::vector<EntityId> named;
    for (const BoardNode& node : part.nodes)
        named.push_back(node.entity);
    for (const Annotation& annotation : part.annotations)
        named.insert(named.end(), {annotation.from, annotation.to});
    std::unordered_set<EntityId> known;
    for (const store::EntityRow& row : project.entityRows(named))
        known.insert(row.id);
    std::erase_if(part.nodes, [&](const BoardNode& node) { return !known.contains(node.entity); });
    for (Annotation& annotation : part.annotations)
        for (EntityId* end : {&annotation.from, &annotation.to})
            if (!known.contains(*end))
                *end = {};
    std::erase_if(part.annotations, [&](const Annotation& annotation) {
        return !annotation.imageHash.empty() && !project.blob(annotation.imageHash);
    });
}

} // namespace

void addBoardPart(QMimeData& data, const store::Project& project, const BoardPart& part) {
    QJsonArray nodes;
    for (const BoardNode& node : part.nodes)
        nodes.append(QJsonArray{qint64(node.entity.value), node.position.x, node.position.y});
    QJsonArray annotations;
    QString words = data.text();
    for (const Annotation& annotation : part.annotations) {
        annotations.append(toJson(annotation));
        if (!annotation.text.empty())
            words += qt(annotation.text) + QLatin1Char('\n');
    }
    const QJsonObject object{{QStringLiteral("project"), qt(project.documentUuid())},
                             {QStringLiteral("nodes"), nodes},
                             {QStringLiteral("annotations"), annotations}};
    data.setData(mimeType(), QJsonDocument(object).toJson(QJsonDocument::Compact));
    data.setText(words);
}

std::optional<BoardPart> boardPartFrom(const QMimeData& data, const store::Project& project) {
    const QJsonObject object = QJsonDocument::fromJson(data.data(mimeType())).object();
    if (object.value(QStringLiteral("project")).toString() != qt(project.documentUuid()))
        return std::nullopt;
    BoardPart part = readPart(object);
    keepKnown(part, project);
    return part;
}

bool holdsBoardPart(const QMimeData& data) {
    return data.hasFormat(mimeType());
}

Rect boundsOf(const BoardPart& part) {
    Rect bounds;
    for (const BoardNode& node : part.nodes)
        if (std::abs(node.position.x) < kFarthest)
            bounds = bounds.united(Rect::around(node.position, {1, 1}));
    for (const Annotation& annotation : part.annotations) {
        const Rect& area = annotation.area; // an arrow's corners have no order
        bounds = bounds.united({std::min(area.left, area.right), std::min(area.top, area.bottom),
                                std::max(area.left, area.right), std::max(area.top, area.bottom)});
    }
    return bounds;
}

void move(BoardPart& part, Point by) {
    for (BoardNode& node : part.nodes)
        node.position = node.position + by;
    for (Annotation& annotation : part.annotations) {
        Rect& area = annotation.area;
        area = {area.left + by.x, area.top + by.y, area.right + by.x, area.bottom + by.y};
    }
}

} // namespace moneyties::ui
