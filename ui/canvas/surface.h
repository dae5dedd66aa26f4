// Owns Surface, the small drawing interface that the painter draws on: screen and PNG, PDF and print, SVG.
#pragma once

#include "core/geometry/curve.h"
#include "core/geometry/point.h"
#include "core/style/look.h"

#include <cstddef>
#include <functional>
#include <span>
#include <stop_token>
#include <string>
#include <string_view>

class QImage;

namespace moneyties::ui {
class SquarePicture;
}

namespace moneyties::canvas {

struct Ink {
    style::Colour colour = 0;
    double alpha = 1;
};

struct Stroke {
    Ink ink;
    double width = 1; ///< logical pixels
    style::Dash dash = style::Dash::solid;
};

/// Part of the font description that surfaces need; families are the canvas's own, named in ui/theme.
struct TextStyle {
    double pixelSize = 12;
    enum class Weight { regular, semibold } weight = Weight::regular;
    Ink ink;
    Ink halo{0xFFFFFF, 0}; ///< alpha 0: no halo
};

/// One of very many lines or dots, which have no dashes and no ends.
struct PlainLine {
    Curve curve;
    Ink ink;
    double width = 1; ///< logical pixels
};
struct PlainDot {
    Point centre;
    double radius = 1; ///< logical pixels
    Ink ink;
};
/// Gives the line or dot of a number; called from any thread.
using LineAt = std::function<PlainLine(std::size_t)>;
using DotAt = std::function<PlainDot(std::size_t)>;

enum class TextAnchor { start, middle, end };

/// What is drawn of a node: its outline filled, and its pictogram when `icon` names one. With a picture the
/// fill is left as a ring around it.
struct NodeBody {
    KindShape shape = KindShape::circle;
    Ink fill;
    std::string_view icon; ///< name of a pictogram in ui/theme/kind_glyphs; empty for none
    Ink iconInk{0xFFFFFF, 1};
    const ui::SquarePicture* picture = nullptr; ///< null, or one that cannot be read: the pictogram alone
    bool hasBadge = false; ///< whether the pictogram stands beside the picture, on a badge
};

/// Coordinates are logical pixels of the view; a surface scales by its own device pixel ratio. Groups nest
/// what belongs to one node or link, so that SVG carries ids and titles; other surfaces ignore them.
class Surface {
public:
    virtual ~Surface() = default;

    virtual void fillRect(const Rect& area, Ink ink) = 0;
    virtual void strokeCurve(const Curve& curve, const Stroke& stroke) = 0;
    /// In this order; ends early, with anything drawn, when it is asked to stop.
    virtual void strokeLines(std::size_t count, const LineAt& line, const std::stop_token& stop);
    virtual void fillDots(std::size_t count, const DotAt& dot, const std::stop_token& stop);
    virtual void strokePolyline(std::span<const Point> points, const Stroke& stroke) = 0;
    virtual void fillPolygon(std::span<const Point> points, Ink ink) = 0;
    virtual void strokePolygon(std::span<const Point> points, const Stroke& stroke) = 0;
    virtual void fillCircle(Point centre, double radius, Ink ink) = 0;
    virtual void strokeCircle(Point centre, double radius, const Stroke& stroke) = 0;
    virtual void fillRoundedRect(const Rect& area, double radius, Ink ink) = 0;
    virtual void strokeRoundedRect(const Rect& area, double radius, const Stroke& stroke) = 0;
    /// A node's body: the outline of style::unitOutline() times `radius`.
    virtual void drawNode(Point centre, double radius, const NodeBody& body) = 0;
    /// One line of text; `at` is on the baseline.
    virtual void drawText(Point at, TextAnchor anchor, std::string_view text, const TextStyle& style) = 0;

    /// The whole image, scaled into the area.
    virtual void drawImage(const Rect& area, const QImage& image) = 0;

    /// Calls `work` with one surface or several that together make up this one, each with its number from 0;
    /// several at once, on threads of their own. All that is painted must be painted on each of them.
    using StripWork = std::function<void(Surface& strip, std::size_t number)>;
    virtual void paintInStrips(const StripWork& work) { work(*this, 0); }
    /// Calls work(0) … work(parts - 1), each once and on whatever threads the surface has: for what must be
    /// worked out before anything is drawn.
    using PartWork = std::function<void(std::size_t)>;
    virtual void inParts(std::size_t parts, const PartWork& work);
    /// Whether anything drawn in this area (logical pixels) can be seen on this surface.
    virtual bool shows(const Rect& /*area*/) const { return true; }

    /// What follows is drawn inside of an area alone, until endClip(). Areas do not nest. A surface that is
    /// never cut need not know.
    virtual void beginClip(const Rect& /*area*/) {}
    virtual void endClip() {}

    /// Whether beginGroup() says anything to this surface; titles are only made when it does.
    virtual bool keepsGroups() const { return false; }
    virtual void beginGroup(std::string_view /*id*/, std::string_view /*kind*/, std::string_view /*title*/) {}
    virtual void endGroup() {}
};

} // namespace moneyties::canvas
