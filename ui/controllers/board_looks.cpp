#include "ui/controllers/board_looks.h"

#include <QString>

#include <string>

namespace moneyties::ui {

namespace {

QJsonObject jsonOf(const Camera& camera) {
    return {{QStringLiteral("x"), camera.centre.x},
            {QStringLiteral("y"), camera.centre.y},
            {QStringLiteral("scale"), camera.scale}};
}

QJsonObject jsonOf(const BoardLook& look) {
    QJsonObject entry{{QStringLiteral("labels"), static_cast<int>(look.labels)}};
    if (look.camera)
        entry.insert(QStringLiteral("camera"), jsonOf(*look.camera));
    if (const std::string filter = style::toJson(look.filter); !filter.empty())
        entry.insert(QStringLiteral("filter"), QString::fromStdString(filter));
    return entry;
}

std::optional<Camera> cameraFrom(const QJsonObject& object) {
    const double scale = object.value(QStringLiteral("scale")).toDouble();
    if (!(scale > 0))
        return std::nullopt;
    return Camera{
        {object.value(QStringLiteral("x")).toDouble(), object.value(QStringLiteral("y")).toDouble()}, scale};
}

} // namespace

BoardLook BoardLooks::of(const Board& board) const {
    const auto known = m_looks.find(board.id);
    return known == m_looks.end() ? BoardLook{board.camera, board.labels, style::filterFromJson(board.filter)}
                                  : known->second;
}

QJsonObject BoardLooks::toJson() const {
    QJsonObject boards;
    for (const auto& [id, look] : m_looks)
        boards.insert(QString::number(id.value), jsonOf(look));
    return boards;
}

void BoardLooks::read(const QJsonObject& boards) {
    for (auto entry = boards.begin(); entry != boards.end(); ++entry) {
        const QJsonObject known = entry.value().toObject();
        const int labels = known.value(QStringLiteral("labels")).toInt(-1);
        if (labels < 0 || labels > static_cast<int>(LabelLanguage::both))
            continue;
        m_looks[BoardId(entry.key().toLongLong())] = {
            cameraFrom(known.value(QStringLiteral("camera")).toObject()), static_cast<LabelLanguage>(labels),
            style::filterFromJson(known.value(QStringLiteral("filter")).toString().toStdString())};
    }
}

} // namespace moneyties::ui
