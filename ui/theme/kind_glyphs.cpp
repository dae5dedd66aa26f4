#include "ui/theme/kind_glyphs.h"

#include <functional>
#include <map>
#include <string>

namespace moneyties::ui {

namespace {

void addBox(QPainterPath& path, double x, double y, double width, double height, double corner = 0.04) {
    path.addRoundedRect(x, y, width, height, corner, corner);
}

/// Head and shoulders.
QPainterPath person() {
    QPainterPath path;
    path.addEllipse(QPointF(0, -0.26), 0.25, 0.25);
    path.moveTo(-0.48, 0.5);
    path.cubicTo(-0.48, 0.2, -0.3, 0.08, 0, 0.08);
    path.cubicTo(0.3, 0.08, 0.48, 0.2, 0.48, 0.5);
    path.closeSubpath();
    return path;
}

/// An office building: windows and a door cut out.
QPainterPath company() {
    QPainterPath path;
    addBox(path, -0.42, -0.52, 0.84, 1.04, 0.08);
    for (const double x : {-0.25, 0.05})
        for (const double y : {-0.35, -0.07})
            addBox(path, x, y, 0.2, 0.17, 0.02);
    path.addRect(-0.1, 0.24, 0.2, 0.28);
    return path;
}

/// A hall with columns.
QPainterPath organization() {
    QPainterPath path;
    path.moveTo(0, -0.56);
    path.lineTo(0.52, -0.24);
    path.lineTo(-0.52, -0.24);
    path.closeSubpath();
    for (const double x : {-0.42, -0.08, 0.26})
        path.addRect(x, -0.15, 0.16, 0.4);
    addBox(path, -0.52, 0.33, 1.04, 0.16);
    return path;
}

/// Three coins in a pile.
QPainterPath fund() {
    QPainterPath path;
    for (const double y : {-0.46, -0.12, 0.22})
        addBox(path, -0.42, y, 0.84, 0.24, 0.12);
    return path;
}

/// A flag on its pole.
QPainterPath project() {
    QPainterPath path;
    addBox(path, -0.36, -0.5, 0.12, 1.04);
    path.moveTo(-0.17, -0.48);
    path.lineTo(0.44, -0.48);
    path.lineTo(0.26, -0.22);
    path.lineTo(0.44, 0.04);
    path.lineTo(-0.17, 0.04);
    path.closeSubpath();
    return path;
}

/// A box seen from above its edge.
QPainterPath product() {
    QPainterPath path;
    path.addPolygon(QPolygonF({{0, -0.52}, {0.46, -0.28}, {0, -0.04}, {-0.46, -0.28}, {0, -0.52}}));
    path.addPolygon(QPolygonF({{-0.46, -0.16}, {-0.05, 0.05}, {-0.05, 0.54}, {-0.46, 0.32}, {-0.46, -0.16}}));
    path.addPolygon(QPolygonF({{0.46, -0.16}, {0.05, 0.05}, {0.05, 0.54}, {0.46, 0.32}, {0.46, -0.16}}));
    return path;
}

QPainterPath place() {
    QPainterPath path;
    path.addEllipse(QPointF(0, -0.18), 0.34, 0.34);
    return path;
}

/// A sheet of a calendar: two rings above, a day marked.
QPainterPath event() {
    QPainterPath path;
    addBox(path, -0.42, -0.36, 0.84, 0.82, 0.08);
    path.addRect(-0.32, -0.1, 0.64, 0.46);
    addBox(path, -0.28, -0.54, 0.12, 0.26);
    addBox(path, 0.16, -0.54, 0.12, 0.26);
    addBox(path, 0.02, 0.06, 0.22, 0.2, 0.02);
    path.setFillRule(Qt::WindingFill);
    QPainterPath hole;
    hole.addRect(-0.32, -0.1, 0.64, 0.46);
    QPainterPath day;
    addBox(day, 0.02, 0.06, 0.22, 0.2, 0.02);
    return path.subtracted(hole).united(day);
}

using Glyphs = std::map<std::string, QPainterPath, std::less<>>;

const Glyphs& glyphs() {
    static const Glyphs all{{"person", person()}, {"company", company()}, {"organization", organization()},
                            {"fund", fund()},     {"project", project()}, {"product", product()},
                            {"place", place()},   {"event", event()}};
    return all;
}

} // namespace

const QPainterPath& kindGlyph(std::string_view name) {
    static const QPainterPath none;
    const auto found = glyphs().find(name);
    return found == glyphs().end() ? none : found->second;
}

QStringList kindGlyphNames() {
    QStringList names;
    for (const auto& [name, path] : glyphs())
        names << QString::fromStdString(name);
    return names;
}

} // namespace moneyties::ui
