// Owns SvgSurface: a picture as SVG 1.1 text that browsers, Inkscape and office programs read and edit.
#pragma once

#include "ui/canvas/surface.h"

#include <set>
#include <string>

namespace moneyties::canvas {

/// What the file says of itself, for search engines and screen readers.
struct SvgHead {
    Size size; ///< logical pixels
    std::string title;
    std::string description;
};

/// Text stays text, one element per label with the whole list of fonts; or becomes outlines, which need no
/// font where the picture is shown.
enum class SvgText { text, outlines };

/// Whatever the names hold, the result is well-formed XML: characters that XML forbids become U+FFFD.
class SvgSurface : public Surface {
public:
    explicit SvgSurface(SvgHead head, SvgText text = SvgText::text);

    /// The whole file, UTF-8.
    std::string finished() const;

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
    bool keepsGroups() const override { return true; }
    void beginGroup(std::string_view id, std::string_view kind, std::string_view title) override;
    void endGroup() override;

private:
    void addPoints(std::span<const Point> points);
    void addFill(Ink ink);
    void addStroke(const Stroke& stroke);
    void drawIcon(Point centre, double radius, const NodeBody& body);
    bool drawPicture(Point centre, double radius, const NodeBody& body);
    void addImage(const Rect& area, const std::string& uri);
    void addOutlines(Point left, std::string_view text, const TextStyle& style);

    SvgHead m_head;
    SvgText m_text;
    std::string m_body;
    int m_clips = 0;
    std::set<std::string, std::less<>> m_icons; ///< pictograms used
};

} // namespace moneyties::canvas
