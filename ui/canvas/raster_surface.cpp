#include "ui/canvas/raster_surface.h"

#include "ui/canvas/line_batch.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <thread>
#include <utility>

namespace moneyties::canvas {

namespace {

constexpr int kStripRows = 128;
constexpr std::size_t kWorthThreads = 2000; // fewer lines are drawn before another thread has woken up

Rect boundsOf(std::span<const Point> points) {
    Rect bounds;
    for (const Point p : points)
        bounds = bounds.united({p.x, p.y, p.x, p.y});
    return bounds;
}

int rounded(double value) {
    return static_cast<int>(std::lround(value));
}

} // namespace

ThreadPool& RasterCaches::threads() {
    const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
    std::unique_ptr<ThreadPool>& threads = m_cores == Cores::all ? m_threads : m_fewerThreads;
    if (!threads)
        threads = std::make_unique<ThreadPool>(m_cores == Cores::all ? cores : std::max(1U, cores - 1));
    return *threads;
}

std::unique_ptr<RasterCaches> RasterCaches::borrow() {
    const std::scoped_lock lock(m_mutex);
    if (m_spare.empty())
        return std::make_unique<RasterCaches>();
    std::unique_ptr<RasterCaches> caches = std::move(m_spare.back());
    m_spare.pop_back();
    return caches;
}

void RasterCaches::giveBack(std::unique_ptr<RasterCaches> caches) {
    const std::scoped_lock lock(m_mutex);
    m_spare.push_back(std::move(caches));
}

RasterSurface::RasterSurface(QImage& image, double scale, RasterCaches& caches, Point origin)
    : m_buffer(PixelBuffer::of(image)), m_scale(scale), m_origin(origin), m_whole(m_buffer),
      m_wholeOrigin(origin), m_caches(caches), m_painter(&image), m_exact(m_painter) {
    assert(image.format() == QImage::Format_ARGB32_Premultiplied);
    const double ratio = image.devicePixelRatio(); // the painter has applied it already
    m_painter.scale(scale / ratio, scale / ratio);
    m_painter.translate(-origin.x, -origin.y);
}

/// Colours of looks that are gone are forgotten.
RasterSurface::~RasterSurface() {
    constexpr std::size_t kMostInks = 200; // of two kilobytes each
    if (m_caches.inks.size() > kMostInks)
        m_caches.inks.clear();
}

Rect RasterSurface::seen() const {
    return {m_origin.x, m_origin.y, m_origin.x + m_buffer.width / m_scale,
            m_origin.y + m_buffer.height / m_scale};
}

void RasterSurface::fillRect(const Rect& area, Ink ink) {
    m_exact.fillRect(area, ink);
}

void RasterSurface::strokeCurve(const Curve& curve, const Stroke& stroke) {
    // Device pixels. Bends show seams in wide lines, and ends that are square to the pixel grid show in very
    // wide ones: Qt's stroker does without both, at a hundred times the cost.
    constexpr double kWidestBend = 2.6;
    constexpr double kWidest = 6;
    constexpr double kStraight = 0.1;
    const Curve device{toDevice(curve.from), toDevice(curve.control), toDevice(curve.to)};
    const double width = stroke.width * m_scale;
    if (width > kWidest || (width > kWidestBend && device.flatness() > kStraight)) {
        strokeWide(curve, stroke);
        return;
    }
    blendCurve(m_buffer, device, width, stroke.dash, m_caches.inks.of(premultiplied(stroke.ink)));
}

void RasterSurface::strokeLines(std::size_t count, const LineAt& line, const std::stop_token& stop) {
    if (count < kWorthThreads)
        Surface::strokeLines(count, line, stop);
    else
        blendLines(m_buffer, {m_scale, m_origin}, count, line, m_caches.threads(), stop);
}

void RasterSurface::fillDots(std::size_t count, const DotAt& dot, const std::stop_token& stop) {
    if (count < kWorthThreads)
        Surface::fillDots(count, dot, stop);
    else
        blendDots(m_buffer, {m_scale, m_origin}, count, dot, m_caches.threads(), stop);
}

/// Only what is seen: Qt's stroker works along the whole of a line, also of one a thousand times as long as
/// the picture. Cuts lie where dashes begin, so that these do not crawl when the view moves.
void RasterSurface::strokeWide(const Curve& curve, const Stroke& stroke) {
    const DashLengths dash = dashLengths(stroke.dash, stroke.width);
    const double period = (dash.on + dash.off) / std::max(1e-9, curve.roughLength());
    for (const Span& span : spansInside(curve, seen().grownBy(stroke.width))) {
        const double begin = period > 0 ? std::floor(span.begin / period) * period : span.begin;
        m_exact.strokeCurve(curve.part(begin, span.end), stroke);
    }
}

void RasterSurface::strokePolyline(std::span<const Point> points, const Stroke& stroke) {
    if (shows(boundsOf(points).grownBy(stroke.width)))
        m_exact.strokePolyline(points, stroke);
}

void RasterSurface::fillPolygon(std::span<const Point> points, Ink ink) {
    if (shows(boundsOf(points)))
        m_exact.fillPolygon(points, ink);
}

void RasterSurface::strokePolygon(std::span<const Point> points, const Stroke& stroke) {
    if (shows(boundsOf(points).grownBy(stroke.width)))
        m_exact.strokePolygon(points, stroke);
}

void RasterSurface::fillCircle(Point centre, double radius, Ink ink) {
    blendDisc(m_buffer, toDevice(centre), radius * m_scale, premultiplied(ink));
}

void RasterSurface::strokeCircle(Point centre, double radius, const Stroke& stroke) {
    if (shows(Rect::around(centre, {2 * radius, 2 * radius}).grownBy(stroke.width)))
        m_exact.strokeCircle(centre, radius, stroke);
}

void RasterSurface::fillRoundedRect(const Rect& area, double radius, Ink ink) {
    m_exact.fillRoundedRect(area, radius, ink);
}

void RasterSurface::strokeRoundedRect(const Rect& area, double radius, const Stroke& stroke) {
    m_exact.strokeRoundedRect(area, radius, stroke);
}

void RasterSurface::drawNode(Point centre, double radius, const NodeBody& body) {
    constexpr double kLargestSprite = 96; // device pixels; larger bodies are few and drawn exactly
    if (!shows(Rect::around(centre, {3 * radius, 3 * radius})))
        return;
    if (radius * m_scale > kLargestSprite) {
        m_exact.drawNode(centre, radius, body);
        return;
    }
    const QImage& sprite = m_caches.sprites.sprite(body, radius * m_scale);
    const Point device = toDevice(centre);
    blendImage(m_buffer, rounded(device.x) - sprite.width() / 2, rounded(device.y) - sprite.height() / 2,
               sprite);
}

void RasterSurface::drawText(Point at, TextAnchor anchor, std::string_view text, const TextStyle& style) {
    // Above and below alone: how wide it is would have to be measured. Stacked accents stay within it.
    const double reach = 2 * style.pixelSize;
    if (const Rect all = seen(); at.y + reach < all.top || at.y - reach > all.bottom)
        return;
    const LabelCache::Label& label = m_caches.labels.label(text, style, m_scale);
    const Point device = toDevice(at);
    const double back = anchor == TextAnchor::start ? 0
                        : anchor == TextAnchor::end ? label.width
                                                    : label.width / 2;
    blendImage(m_buffer, rounded(device.x - back) - label.originX, rounded(device.y) - label.originY,
               label.image);
}

void RasterSurface::drawImage(const Rect& area, const QImage& image) {
    if (shows(area))
        m_exact.drawImage(area, image);
}

/// Strips are low, so that what a core writes to stays in its cache.
void RasterSurface::paintInStrips(const StripWork& work) {
    const int strips = (m_buffer.height + kStripRows - 1) / kStripRows;
    m_caches.threads().run(static_cast<std::size_t>(strips), [&](std::size_t number) {
        const int first = static_cast<int>(number) * kStripRows;
        QImage rows(reinterpret_cast<uchar*>(m_buffer.row(first)), m_buffer.width,
                    std::min(kStripRows, m_buffer.height - first),
                    m_buffer.stride * static_cast<qsizetype>(sizeof(std::uint32_t)),
                    QImage::Format_ARGB32_Premultiplied);
        std::unique_ptr<RasterCaches> caches = m_caches.borrow();
        {
            RasterSurface strip(rows, m_scale, *caches, m_origin + Point{0, first / m_scale});
            work(strip, number);
        }
        m_caches.giveBack(std::move(caches));
    });
}

void RasterSurface::inParts(std::size_t parts, const PartWork& work) {
    m_caches.threads().run(parts, work);
}

void RasterSurface::beginClip(const Rect& area) {
    const auto inside = [](double value, int most) { return std::clamp(rounded(value), 0, most); };
    const Point from = toDevice({area.left, area.top});
    const Point to = toDevice({area.right, area.bottom});
    const int left = inside(from.x, m_whole.width);
    const int top = inside(from.y, m_whole.height);
    m_buffer.pixels = m_whole.row(top) + left;
    m_buffer.width = inside(to.x, m_whole.width) - left;
    m_buffer.height = inside(to.y, m_whole.height) - top;
    m_origin = m_wholeOrigin + Point{left / m_scale, top / m_scale};
    const Rect kept = seen();
    m_painter.setClipRect(QRectF(kept.left, kept.top, kept.width(), kept.height()));
}

void RasterSurface::endClip() {
    m_buffer = m_whole;
    m_origin = m_wholeOrigin;
    m_painter.setClipping(false);
}

} // namespace moneyties::canvas
