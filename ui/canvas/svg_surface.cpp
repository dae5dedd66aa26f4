#include "ui/canvas/svg_surface.h"

#include "core/style/shape.h"
#include "ui/canvas/hairlines.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/picture_body.h"
#include "ui/canvas/svg_text.h"
#include "ui/theme/canvas_fonts.h"
#include "ui/theme/encoded_image.h"
#include "ui/theme/kind_glyphs.h"
#include "ui/theme/square_picture.h"

#include <QByteArray>
#include <QImage>
#include <QPainterPath>
#include <QTransform>

#include <cmath>

namespace moneyties::canvas {

namespace {

constexpr double kIconUnits = 100; // pictograms are stored a hundred times as large, for whole numbers

void addAttribute(std::string& out, std::string_view name, double value) {
    out += ' ';
    out += name;
    out += "=\"";
    appendNumber(out, value);
    out += '"';
}

void addAttribute(std::string& out, std::string_view name, std::string_view value) {
    out += ' ';
    out += name;
    out += "=\"";
    out += value;
    out += '"';
}

/// Fonts of other systems stand after the own ones, so that Japanese is Japanese everywhere.
std::string fontFamilies() {
    return "'Noto Sans', 'Noto Sans CJK JP', 'Noto Sans JP', 'Hiragino Sans', 'Yu Gothic', Meiryo, "
           "sans-serif";
}

std::string iconDefinition(std::string_view name) {
    const QPainterPath path = QTransform::fromScale(kIconUnits, kIconUnits).map(ui::kindGlyph(name));
    return "<path id=\"icon-" + xmlText(name) + "\" fill-rule=\"evenodd\" d=\"" + svgPathData(path) +
           "\"/>\n";
}

std::string dataUri(const ui::EncodedImage& image) {
    return "data:image/" + image.format.toStdString() + ";base64," + image.bytes.toBase64().toStdString();
}

const char* anchorName(TextAnchor anchor) {
    return anchor == TextAnchor::start ? "start" : anchor == TextAnchor::middle ? "middle" : "end";
}

} // namespace

SvgSurface::SvgSurface(SvgHead head, SvgText text) : m_head(std::move(head)), m_text(text) {}

std::string SvgSurface::finished() const {
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
                      "xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\" role=\"img\"";
    addAttribute(out, "width", m_head.size.width);
    addAttribute(out, "height", m_head.size.height);
    out += " viewBox=\"0 0 ";
    appendNumber(out, m_head.size.width);
    out += ' ';
    appendNumber(out, m_head.size.height);
    out += "\" font-family=\"" + fontFamilies() + "\">\n";
    out += "<title>" + xmlText(m_head.title) + "</title>\n";
    out += "<desc>" + xmlText(m_head.description) + "</desc>\n";
    if (!m_icons.empty()) {
        out += "<defs>\n";
        for (const std::string& icon : m_icons)
            out += iconDefinition(icon);
        out += "</defs>\n";
    }
    return out + m_body + "</svg>\n";
}

void SvgSurface::addPoints(std::span<const Point> points) {
    m_body += " points=\"";
    for (const Point p : points) {
        appendPoint(m_body, p);
        m_body += ' ';
    }
    if (!points.empty())
        m_body.pop_back();
    m_body += '"';
}

void SvgSurface::addFill(Ink ink) {
    addAttribute(m_body, "fill", svgColour(ink.colour));
    if (ink.alpha < 1)
        addAttribute(m_body, "fill-opacity", ink.alpha);
    m_body += "/>\n";
}

void SvgSurface::addStroke(const Stroke& stroke) {
    addAttribute(m_body, "fill", "none");
    addAttribute(m_body, "stroke", svgColour(stroke.ink.colour));
    addAttribute(m_body, "stroke-width", stroke.width);
    if (stroke.ink.alpha < 1)
        addAttribute(m_body, "stroke-opacity", stroke.ink.alpha);
    const DashLengths dash = dashLengths(stroke.dash, stroke.width);
    if (dash.on > 0) {
        m_body += " stroke-dasharray=\"";
        appendPoint(m_body, {dash.on, dash.off});
        m_body += '"';
    }
    m_body += "/>\n";
}

void SvgSurface::fillRect(const Rect& area, Ink ink) {
    fillRoundedRect(area, 0, ink);
}

void SvgSurface::strokeCurve(const Curve& curve, const Stroke& stroke) {
    m_body += "<path d=\"M";
    appendPoint(m_body, curve.from);
    m_body += curve.flatness() < 0.01 ? "L" : "Q";
    if (curve.flatness() >= 0.01) {
        appendPoint(m_body, curve.control);
        m_body += ' ';
    }
    appendPoint(m_body, curve.to);
    m_body += '"';
    addStroke(stroke);
}

void SvgSurface::strokePolyline(std::span<const Point> points, const Stroke& stroke) {
    m_body += "<polyline";
    addPoints(points);
    addStroke(stroke);
}

void SvgSurface::fillPolygon(std::span<const Point> points, Ink ink) {
    m_body += "<polygon";
    addPoints(points);
    addFill(ink);
}

void SvgSurface::strokePolygon(std::span<const Point> points, const Stroke& stroke) {
    m_body += "<polygon";
    addPoints(points);
    addStroke(stroke);
}

void SvgSurface::fillCircle(Point centre, double radius, Ink ink) {
    m_body += "<circle";
    addAttribute(m_body, "cx", centre.x);
    addAttribute(m_body, "cy", centre.y);
    addAttribute(m_body, "r", radius);
    addFill(ink);
}

void SvgSurface::strokeCircle(Point centre, double radius, const Stroke& stroke) {
    m_body += "<circle";
    addAttribute(m_body, "cx", centre.x);
    addAttribute(m_body, "cy", centre.y);
    addAttribute(m_body, "r", radius);
    addStroke(stroke);
}

namespace {

void openRect(std::string& out, const Rect& area, double radius) {
    out += "<rect";
    addAttribute(out, "x", area.left);
    addAttribute(out, "y", area.top);
    addAttribute(out, "width", area.width());
    addAttribute(out, "height", area.height());
    if (radius > 0)
        addAttribute(out, "rx", radius);
}

} // namespace

void SvgSurface::fillRoundedRect(const Rect& area, double radius, Ink ink) {
    openRect(m_body, area, radius);
    addFill(ink);
}

void SvgSurface::strokeRoundedRect(const Rect& area, double radius, const Stroke& stroke) {
    openRect(m_body, area, radius);
    addStroke(stroke);
}

void SvgSurface::drawNode(Point centre, double radius, const NodeBody& body) {
    if (body.shape == KindShape::circle) {
        fillCircle(centre, radius, body.fill);
    } else {
        std::vector<Point> outline;
        for (const Point p : style::unitOutline(body.shape))
            outline.push_back(centre + p * radius);
        fillPolygon(outline, body.fill);
    }
    if (!drawPicture(centre, radius, body)) {
        drawIcon(centre, radius, body);
    } else if (body.hasBadge) {
        const Point badge = centre + kBadgeCentre * radius;
        fillCircle(badge, (kBadgeRadius + kBadgeRim) * radius, body.iconInk);
        fillCircle(badge, kBadgeRadius * radius, body.fill);
        drawIcon(badge, kBadgeRadius * radius, body);
    }
}

void SvgSurface::drawIcon(Point centre, double radius, const NodeBody& body) {
    if (ui::kindGlyph(body.icon).isEmpty())
        return;
    m_icons.emplace(body.icon);
    m_body += "<use xlink:href=\"#icon-" + xmlText(body.icon) + "\" transform=\"translate(";
    appendPoint(m_body, centre);
    m_body += ") scale(" + std::to_string(radius / kIconUnits) + ")\"";
    addFill(body.iconInk);
}

/// False when there is no picture to draw.
bool SvgSurface::drawPicture(Point centre, double radius, const NodeBody& body) {
    const QImage image =
        body.picture == nullptr
            ? QImage()
            : body.picture->image(static_cast<int>(std::ceil(2 * radius * kPictureFineness)));
    if (image.isNull())
        return false;
    const double inside = radius * (1 - kPictureRing);
    std::vector<Point> outline;
    for (const Point p : style::unitOutline(body.shape))
        outline.push_back(centre + p * inside);
    const std::string id = "clip-" + std::to_string(++m_clips);
    m_body += "<clipPath id=\"" + id + "\"><polygon";
    addPoints(outline);
    m_body += "/></clipPath>\n<g clip-path=\"url(#" + id + ")\"";
    if (body.iconInk.alpha < 1)
        addAttribute(m_body, "opacity", body.iconInk.alpha);
    m_body += ">\n";
    const double side = 2 * inside * pictureReach(body.shape);
    addImage(Rect::around(centre, {side, side}), dataUri(ui::encodedSmall(image)));
    m_body += "</g>\n";
    return true;
}

void SvgSurface::drawText(Point at, TextAnchor anchor, std::string_view text, const TextStyle& style) {
    if (m_text == SvgText::outlines) {
        const double width = textWidth(text, style.pixelSize, style.weight);
        const double share = anchor == TextAnchor::start ? 0 : anchor == TextAnchor::middle ? 0.5 : 1;
        addOutlines({at.x - width * share, at.y}, text, style);
        return;
    }
    m_body += "<text";
    addAttribute(m_body, "x", at.x);
    addAttribute(m_body, "y", at.y);
    addAttribute(m_body, "font-size", style.pixelSize);
    if (style.weight == TextStyle::Weight::semibold)
        addAttribute(m_body, "font-weight", "600");
    addAttribute(m_body, "text-anchor", anchorName(anchor));
    addAttribute(m_body, "fill", svgColour(style.ink.colour));
    if (style.ink.alpha < 1)
        addAttribute(m_body, "fill-opacity", style.ink.alpha);
    if (isJapanese(text))
        addAttribute(m_body, "xml:lang", "ja");
    m_body += ">" + xmlText(text) + "</text>\n";
}

void SvgSurface::addOutlines(Point left, std::string_view text, const TextStyle& style) {
    constexpr int kFontSize = 40;
    const bool isBold = style.weight == TextStyle::Weight::semibold;
    QPainterPath path;
    path.addText(0, 0, ui::canvasFont(kFontSize, isBold ? QFont::DemiBold : QFont::Normal),
                 QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
    const double scale = style.pixelSize / kFontSize;
    path = (QTransform::fromScale(scale, scale) * QTransform::fromTranslate(left.x, left.y)).map(path);
    m_body += "<path d=\"" + (path.isEmpty() ? std::string() : svgPathData(path)) + "\" aria-label=\"" +
              xmlText(text) + "\"";
    addFill(style.ink);
}

void SvgSurface::beginClip(const Rect& area) {
    const std::string id = "clip-" + std::to_string(++m_clips);
    m_body += "<clipPath id=\"" + id + "\">";
    openRect(m_body, area, 0);
    m_body += "/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n";
}

void SvgSurface::endClip() {
    m_body += "</g>\n";
}

void SvgSurface::beginGroup(std::string_view id, std::string_view kind, std::string_view title) {
    m_body += "<g id=\"" + xmlText(id) + "\" class=\"" + xmlText(kind) + "\">\n<title>" + xmlText(title) +
              "</title>\n";
}

void SvgSurface::endGroup() {
    m_body += "</g>\n";
}

void SvgSurface::drawImage(const Rect& area, const QImage& image) {
    addImage(area, dataUri(ui::encodedAsPng(image)));
}

void SvgSurface::addImage(const Rect& area, const std::string& uri) {
    m_body += "<image";
    addAttribute(m_body, "x", area.left);
    addAttribute(m_body, "y", area.top);
    addAttribute(m_body, "width", area.width());
    addAttribute(m_body, "height", area.height());
    addAttribute(m_body, "preserveAspectRatio", "none");
    m_body += " xlink:href=\"" + uri + "\"/>\n";
}

} // namespace moneyties::canvas
