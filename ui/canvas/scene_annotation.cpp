#include "ui/canvas/scene_annotation.h"

#include "ui/canvas/label_metrics.h"
#include "ui/canvas/surface.h"
#include "ui/canvas/text_lines.h"
#include "ui/canvas/view_transform.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace moneyties::canvas {

namespace {

constexpr double kLeading = 1.38;        // baseline to baseline, in sizes
constexpr double kCorner = 6;            // radius, scene units
constexpr double kArrowWidth = 2;        // scene units
constexpr double kHeadLength = 12;       // scene units
constexpr double kLeastTextOnScreen = 5; // logical pixels; smaller text is only a shade
constexpr std::size_t kMostCharacters = 20'000;

/// Paragraphs are kept: each line that the user typed is broken by itself.
std::vector<std::string> linesOf(std::string_view text, double width, const style::AnnotationLook& look) {
    std::vector<std::string> lines;
    text = text.substr(0, kMostCharacters);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        for (std::string& line : brokenIntoLines(text.substr(begin, end - begin), width, look.textSize,
                                                 TextStyle::Weight::regular))
            lines.push_back(std::move(line));
        begin = end + 1;
    }
    return lines;
}

Point startOf(const SceneAnnotation& arrow) {
    return {arrow.area.left, arrow.area.top};
}
Point endOf(const SceneAnnotation& arrow) {
    return {arrow.area.right, arrow.area.bottom};
}

double distanceToSegment(Point at, Point a, Point b) {
    const Point along = b - a;
    const double squared = dot(along, along);
    const double t = squared > 0 ? std::clamp(dot(at - a, along) / squared, 0.0, 1.0) : 0;
    return length(at - (a + along * t));
}

Rect toView(const Rect& area, const ViewTransform& view) {
    const Point a = view.toView({area.left, area.top});
    const Point b = view.toView({area.right, area.bottom});
    return {a.x, a.y, b.x, b.y};
}

class AnnotationPainter {
public:
    AnnotationPainter(Surface& surface, const SceneAnnotation& annotation, const ViewTransform& view,
                      const Palette& palette)
        : m_surface(surface), m_annotation(annotation), m_view(view),
          m_inks(style::inksOf(annotation.look, palette.background, palette.text)),
          m_area(toView(annotation.area, view)) {}

    void paint() {
        switch (m_annotation.kind) {
        case AnnotationKind::note:
            return paintNote();
        case AnnotationKind::frame:
            return paintFrame();
        case AnnotationKind::arrow:
            return paintArrow();
        case AnnotationKind::image:
            return paintImage();
        }
    }

private:
    double scaled(double sceneUnits) const { return sceneUnits * m_view.scale; }
    Stroke line(double width) const { return {{m_inks.line, 1}, std::max(1.0, scaled(width))}; }
    void paintNote();
    void paintFrame();
    void paintArrow();
    void paintImage();
    void paintLines(Point firstBaseline, TextAnchor anchor, TextStyle::Weight weight);

    Surface& m_surface;
    const SceneAnnotation& m_annotation;
    const ViewTransform& m_view;
    style::AnnotationInks m_inks;
    Rect m_area;
};

void AnnotationPainter::paintLines(Point at, TextAnchor anchor, TextStyle::Weight weight) {
    const double size = scaled(m_annotation.look.textSize);
    if (size < kLeastTextOnScreen)
        return;
    const TextStyle style{size, weight, {m_inks.text, 1}};
    for (const std::string& text : m_annotation.lines) {
        if (!text.empty())
            m_surface.drawText(at, anchor, text, style);
        at.y += scaled(lineStep(m_annotation.look));
    }
}

void AnnotationPainter::paintNote() {
    if (m_annotation.look.fill == style::AnnotationFill::tinted) {
        m_surface.fillRoundedRect(m_area, scaled(kCorner), {m_inks.fill, 1});
        m_surface.strokeRoundedRect(m_area, scaled(kCorner), {{m_inks.line, 1}, 1});
    }
    const double baseline = scaled(kNotePadding + kAscent * m_annotation.look.textSize);
    paintLines({m_area.left + scaled(kNotePadding), m_area.top + baseline}, TextAnchor::start,
               TextStyle::Weight::regular);
}

void AnnotationPainter::paintFrame() {
    if (m_annotation.look.fill == style::AnnotationFill::tinted)
        m_surface.fillRoundedRect(m_area, scaled(kCorner), {m_inks.fill, 1});
    m_surface.strokeRoundedRect(m_area, scaled(kCorner), line(1.5));
    const double baseline = scaled(kNotePadding + kAscent * m_annotation.look.textSize);
    paintLines({m_area.left + scaled(kNotePadding), m_area.top + baseline}, TextAnchor::start,
               TextStyle::Weight::semibold);
}

void AnnotationPainter::paintArrow() {
    const Point from = m_view.toView(startOf(m_annotation));
    const Point to = m_view.toView(endOf(m_annotation));
    const double span = length(to - from);
    if (span < 1)
        return;
    const Point along = (to - from) * (1 / span);
    const Point aside{-along.y, along.x};
    const double head = std::min(scaled(kHeadLength), span);
    const Point base = to - along * head;
    m_surface.strokePolyline(std::array{from, base}, line(kArrowWidth));
    m_surface.fillPolygon(std::array{to, base + aside * (head * 0.42), base - aside * (head * 0.42)},
                          {m_inks.line, 1});
    const Point middle = (from + to) * 0.5;
    paintLines(middle - Point{0, scaled(6)}, TextAnchor::middle, TextStyle::Weight::regular);
}

void AnnotationPainter::paintImage() {
    if (m_annotation.image)
        m_surface.drawImage(m_area, *m_annotation.image);
    else
        m_surface.strokeRoundedRect(m_area, scaled(kCorner), line(1));
}

const char* groupOf(AnnotationKind kind) {
    switch (kind) {
    case AnnotationKind::note:
        return "note";
    case AnnotationKind::frame:
        return "frame";
    case AnnotationKind::arrow:
        return "arrow";
    case AnnotationKind::image:
        break;
    }
    return "image";
}

} // namespace

double lineStep(const style::AnnotationLook& look) {
    return look.textSize * kLeading;
}

double titleHeight(const style::AnnotationLook& look) {
    return 2 * kNotePadding + look.textSize;
}

SceneAnnotation sceneAnnotation(const Annotation& annotation, std::shared_ptr<const QImage> image) {
    SceneAnnotation made{annotation.id,
                         annotation.kind,
                         annotation.layer,
                         annotation.area,
                         {},
                         style::lookFromStyle(annotation.style),
                         std::move(image)};
    const bool isArrow = annotation.kind == AnnotationKind::arrow;
    constexpr double kArrowText = 240;
    const double width = isArrow ? kArrowText : made.area.width() - 2 * kNotePadding;
    if (!annotation.text.empty() && annotation.kind != AnnotationKind::image)
        made.lines = linesOf(annotation.text, std::max(width, made.look.textSize), made.look);
    if (annotation.kind == AnnotationKind::note) {
        const double rows = static_cast<double>(std::max<std::size_t>(1, made.lines.size()));
        const double needed =
            2 * kNotePadding + made.look.textSize * (kAscent + kDescent) + (rows - 1) * lineStep(made.look);
        made.area.bottom = std::max(made.area.bottom, made.area.top + needed);
    }
    return made;
}

Rect boundsOf(const SceneAnnotation& annotation) {
    const Rect& area = annotation.area;
    if (annotation.kind != AnnotationKind::arrow)
        return area;
    const Rect tidy{std::min(area.left, area.right), std::min(area.top, area.bottom),
                    std::max(area.left, area.right), std::max(area.top, area.bottom)};
    return tidy.grownBy(kHeadLength / 2);
}

bool isHit(const SceneAnnotation& annotation, Point at, double tolerance) {
    switch (annotation.kind) {
    case AnnotationKind::note:
    case AnnotationKind::image:
        return annotation.area.contains(at);
    case AnnotationKind::arrow:
        return distanceToSegment(at, startOf(annotation), endOf(annotation)) <= tolerance + kArrowWidth;
    case AnnotationKind::frame: {
        Rect inside = annotation.area.grownBy(-tolerance);
        inside.top = annotation.area.top + titleHeight(annotation.look);
        return annotation.area.grownBy(tolerance).contains(at) && !inside.contains(at);
    }
    }
    return false;
}

void paintAnnotation(Surface& surface, const SceneAnnotation& annotation, const ViewTransform& view,
                     const Palette& palette) {
    if (surface.keepsGroups()) {
        std::string title;
        for (const std::string& line : annotation.lines)
            title += (title.empty() ? "" : " ") + line;
        surface.beginGroup("annotation-" + std::to_string(annotation.id.value), groupOf(annotation.kind),
                           title);
    }
    AnnotationPainter(surface, annotation, view, palette).paint();
    if (surface.keepsGroups())
        surface.endGroup();
}

} // namespace moneyties::canvas
