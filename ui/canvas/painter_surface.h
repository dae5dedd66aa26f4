// Owns PainterSurface: a picture drawn by a QPainter, for PDF and print, and whatever other surfaces leave to
// it.
#pragma once

#include "ui/canvas/surface.h"

#include <QPainter>

namespace moneyties::canvas {

class PainterSurface : public Surface {
public:
    /// Coordinates are those of the painter, which must outlive the surface.
    explicit PainterSurface(QPainter& painter);

    void fillRect(const Rect& area, Ink ink) override;
    void strokeCurve(const Curve& curve, const Stroke& stroke) override;
    void strokePolyline(std::span<const Point> points, const Stroke& stroke) override;
    void fillPolygon(std::span<const Point> points, Ink ink) override;
    void strokePolygon(std::span<const Point> points, const Stroke& stroke) override;
    void fillCircle(Point centre, double radius, Ink ink) override;
    void strokeCircle(Point centre, double radius, const Stroke& stroke) override;
    void fillRoundedRect(const Rect& area, double radius, Ink ink) override;
    void strokeRoundedRect(const Rect& area, double radius, const Stroke& stroke) override;
    void drawNode(Point centre, double radius, const NodeBody& body) override;
    void drawText(Point at, TextAnchor anchor, std::string_view text, const TextStyle& style) override;
    void drawImage(const Rect& area, const QImage& image) override;
    void beginClip(const Rect& area) override;
    void endClip() override;

protected:
    QPainter& painter() { return m_painter; }

private:
    void drawOutline(KindShape shape);
    void drawIcon(const NodeBody& body);
    void drawBadge(const NodeBody& body);
    bool drawPicture(const NodeBody& body, double radius);
    void setStroke(const Stroke& stroke);
    void setFill(Ink ink);

    QPainter& m_painter;
};

} // namespace moneyties::canvas
