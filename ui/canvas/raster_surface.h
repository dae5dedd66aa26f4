// Owns RasterSurface: screen frames and PNG, drawn into a QImage with own lines and cached bodies and labels.
#pragma once

#include "core/base/thread_pool.h"
#include "ui/canvas/cores.h"
#include "ui/canvas/hairlines.h"
#include "ui/canvas/ink_table.h"
#include "ui/canvas/label_cache.h"
#include "ui/canvas/painter_surface.h"
#include "ui/canvas/sprite_cache.h"

#include <memory>
#include <mutex>
#include <vector>

namespace moneyties::canvas {

/// What one painting thread keeps from frame to frame, and the threads that help it.
class RasterCaches {
public:
    LabelCache labels;
    SpriteCache sprites;
    InkTables inks;

    /// What threads() may keep busy from now on.
    void use(Cores cores) { m_cores = cores; }
    /// For very many lines and for strips; they sleep between frames.
    ThreadPool& threads();
    /// Caches for one of those threads, used by nobody else until they are given back; from any thread.
    std::unique_ptr<RasterCaches> borrow();
    void giveBack(std::unique_ptr<RasterCaches> caches);

private:
    Cores m_cores = Cores::all;
    std::unique_ptr<ThreadPool> m_threads;
    std::unique_ptr<ThreadPool> m_fewerThreads;
    std::mutex m_mutex;
    std::vector<std::unique_ptr<RasterCaches>> m_spare; ///< used last at the end
};

/// Use on one thread at a time. Does not clear the image first.
class RasterSurface : public Surface {
public:
    /// `image` must be QImage::Format_ARGB32_Premultiplied and not be copied while the surface lives; `scale`
    /// is device pixels per logical pixel (the image's own ratio is ignored); `origin` is the logical point
    /// of the image's top left corner, so that a tall picture may be painted in bands.
    RasterSurface(QImage& image, double scale, RasterCaches& caches, Point origin = {});
    ~RasterSurface() override;

    void fillRect(const Rect& area, Ink ink) override;
    void strokeCurve(const Curve& curve, const Stroke& stroke) override;
    void strokeLines(std::size_t count, const LineAt& line, const std::stop_token& stop) override;
    void fillDots(std::size_t count, const DotAt& dot, const std::stop_token& stop) override;
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
    void paintInStrips(const StripWork& work) override;
    void inParts(std::size_t parts, const PartWork& work) override;
    bool shows(const Rect& area) const override { return area.intersects(seen()); }
    void beginClip(const Rect& area) override;
    void endClip() override;

private:
    /// Whole pixels are taken off last, so that a strip rounds as the whole image does.
    Point toDevice(Point p) const { return p * m_scale - m_origin * m_scale; }
    Rect seen() const; ///< logical pixels of the image
    void strokeWide(const Curve& curve, const Stroke& stroke);

    PixelBuffer m_buffer; ///< before the painter: taking it later would copy the image
    double m_scale;
    Point m_origin;
    PixelBuffer m_whole; ///< while clipped, m_buffer and m_origin are those of the part
    Point m_wholeOrigin;
    RasterCaches& m_caches;
    QPainter m_painter;
    PainterSurface m_exact; ///< for what is drawn seldom
};

} // namespace moneyties::canvas
