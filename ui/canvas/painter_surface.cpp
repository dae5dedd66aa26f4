#include "ui/canvas/painter_surface.h"

#include "core/style/shape.h"
#include "ui/canvas/hairlines.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/picture_body.h"
#include "ui/theme/canvas_fonts.h"
#include "ui/theme/kind_glyphs.h"
#include "ui/theme/square_picture.h"

#include <QBrush>
#include <QImage>
#include <QPaintEngine>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace moneyties::canvas {

namespace {

// Text is set at one size and scaled by the painter, so that widths are proportional on every device.
constexpr int kFontSize = 40;
constexpr double kHaloWidth = 3.5; // pixels, both sides together

QPointF toQt(Point p) {
    return {p.x, p.y};
}

QRectF toQt(const Rect& r) {
    return {r.left, r.top, r.width(), r.height()};
}

QColor toQt(Ink ink) {
    QColor colour = QColor::fromRgb(ink.colour);
    colour.setAlphaF(static_cast<float>(ink.alpha));
    return colour;
}

QPolygonF toQt(std::span<const Point> points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const Point p : points)
        polygon << toQt(p);
    return polygon;
}

QPen penOf(const Stroke& stroke) {
    QPen pen(toQt(stroke.ink), stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const DashLengths dash = dashLengths(stroke.dash, stroke.width);
    if (dash.on > 0) // Qt counts dashes in widths of the pen
        pen.setDashPattern({dash.on / stroke.width, dash.off / stroke.width});
    return pen;
}

} // namespace

PainterSurface::PainterSurface(QPainter& painter) : m_painter(painter) {
    m_painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void PainterSurface::setStroke(const Stroke& stroke) {
    m_painter.setPen(penOf(stroke));
    m_painter.setBrush(Qt::NoBrush);
}

void PainterSurface::setFill(Ink ink) {
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(toQt(ink));
}

void PainterSurface::fillRect(const Rect& area, Ink ink) {
    m_painter.fillRect(toQt(area), toQt(ink));
}

void PainterSurface::strokeCurve(const Curve& curve, const Stroke& stroke) {
    QPainterPath path(toQt(curve.from));
    path.quadTo(toQt(curve.control), toQt(curve.to));
    setStroke(stroke);
    m_painter.drawPath(path);
}

void PainterSurface::strokePolyline(std::span<const Point> points, const Stroke& stroke) {
    setStroke(stroke);
    m_painter.drawPolyline(toQt(points));
}

void PainterSurface::fillPolygon(std::span<const Point> points, Ink ink) {
    setFill(ink);
    m_painter.drawPolygon(toQt(points));
}

void PainterSurface::strokePolygon(std::span<const Point> points, const Stroke& stroke) {
    setStroke(stroke);
    m_painter.drawPolygon(toQt(points));
}

void PainterSurface::fillCircle(Point centre, double radius, Ink ink) {
    setFill(ink);
    m_painter.drawEllipse(toQt(centre), radius, radius);
}

void PainterSurface::strokeCircle(Point centre, double radius, const Stroke& stroke) {
    setStroke(stroke);
    m_painter.drawEllipse(toQt(centre), radius, radius);
}

void PainterSurface::fillRoundedRect(const Rect& area, double radius, Ink ink) {
    setFill(ink);
    m_painter.drawRoundedRect(toQt(area), radius, radius);
}

void PainterSurface::strokeRoundedRect(const Rect& area, double radius, const Stroke& stroke) {
    setStroke(stroke);
    m_painter.drawRoundedRect(toQt(area), radius, radius);
}

void PainterSurface::drawNode(Point centre, double radius, const NodeBody& body) {
    m_painter.save();
    m_painter.translate(toQt(centre));
    m_painter.scale(radius, radius);
    setFill(body.fill);
    drawOutline(body.shape);
    if (!drawPicture(body, radius))
        drawIcon(body);
    else if (body.hasBadge)
        drawBadge(body);
    m_painter.restore();
}

/// Around the origin, of radius 1, as are the next three.
void PainterSurface::drawOutline(KindShape shape) {
    if (shape == KindShape::circle)
        m_painter.drawEllipse(QPointF(0, 0), 1, 1);
    else
        m_painter.drawPolygon(toQt(style::unitOutline(shape)));
}

void PainterSurface::drawIcon(const NodeBody& body) {
    if (body.icon.empty())
        return;
    setFill(body.iconInk);
    m_painter.drawPath(ui::kindGlyph(body.icon));
}

void PainterSurface::drawBadge(const NodeBody& body) {
    m_painter.translate(toQt(kBadgeCentre));
    fillCircle({}, kBadgeRadius + kBadgeRim, body.iconInk);
    fillCircle({}, kBadgeRadius, body.fill);
    m_painter.scale(kBadgeRadius, kBadgeRadius);
    drawIcon(body);
}

/// As a brush on pixels, where clips have hard edges; under a clip elsewhere, where brushes become tiles.
/// False when there is no picture to draw.
bool PainterSurface::drawPicture(const NodeBody& body, double radius) {
    if (body.picture == nullptr)
        return false;
    const bool isRaster = m_painter.paintEngine()->type() == QPaintEngine::Raster;
    const double pixels = isRaster ? m_painter.deviceTransform().m11() : radius * kPictureFineness;
    const QImage image = body.picture->image(static_cast<int>(std::ceil(2 * pixels)));
    if (image.isNull())
        return false;
    const double reach = pictureReach(body.shape);
    m_painter.save();
    m_painter.setOpacity(m_painter.opacity() * body.iconInk.alpha);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.scale(1 - kPictureRing, 1 - kPictureRing);
    const QRectF area(-reach, -reach, 2 * reach, 2 * reach);
    if (isRaster) {
        QBrush brush(image);
        brush.setTransform(
            QTransform::fromScale(area.width() / image.width(), area.height() / image.height()) *
            QTransform::fromTranslate(area.left(), area.top()));
        m_painter.setBrush(brush);
        drawOutline(body.shape);
    } else {
        QPainterPath outline;
        outline.addPolygon(toQt(style::unitOutline(body.shape)));
        m_painter.setClipPath(outline, Qt::IntersectClip);
        m_painter.drawImage(area, image);
    }
    m_painter.restore();
    return true;
}

void PainterSurface::drawText(Point at, TextAnchor anchor, std::string_view text, const TextStyle& style) {
    const double width = textWidth(text, style.pixelSize, style.weight);
    const double left = anchor == TextAnchor::start ? at.x
                        : anchor == TextAnchor::end ? at.x - width
                                                    : at.x - width / 2;
    const bool isBold = style.weight == TextStyle::Weight::semibold;
    const QFont font = ui::canvasFont(kFontSize, isBold ? QFont::DemiBold : QFont::Normal);
    const QString string = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
    const double scale = style.pixelSize / kFontSize;
    m_painter.save();
    m_painter.translate(left, at.y);
    m_painter.scale(scale, scale);
    if (style.halo.alpha > 0) {
        QPainterPath outline;
        outline.addText(0, 0, font, string);
        m_painter.strokePath(
            outline, QPen(toQt(style.halo), kHaloWidth / scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    m_painter.setFont(font);
    m_painter.setPen(toQt(style.ink));
    m_painter.drawText(QPointF(0, 0), string);
    m_painter.restore();
}

void PainterSurface::drawImage(const Rect& area, const QImage& image) {
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    m_painter.drawImage(toQt(area), image);
}

void PainterSurface::beginClip(const Rect& area) {
    m_painter.save();
    m_painter.setClipRect(toQt(area));
}

void PainterSurface::endClip() {
    m_painter.restore();
}

} // namespace moneyties::canvas
