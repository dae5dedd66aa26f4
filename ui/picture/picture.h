// Owns Picture: a board with its title, legend, sources and footer on one page, drawn on any surface.
#pragma once

#include "ui/canvas/graph_painter.h"
#include "ui/canvas/spatial_index.h"
#include "ui/picture/legend.h"

#include <memory>
#include <stop_token>
#include <string>
#include <vector>

namespace moneyties::picture {

/// What stands around the board; what is empty takes no room.
struct PictureText {
    std::string name;                 ///< of the document part shown, for metadata; never drawn
    std::string title;                ///< drawn above the board
    std::string caption;              ///< below the title: as-of date, a sentence
    std::vector<std::string> sources; ///< one per source, beginning with its number: "[1] …"
    std::string sourcesHeading;
    std::string footer;  ///< what was left out
    std::string altText; ///< for those who cannot see the picture
};

struct PictureStyle {
    canvas::Palette palette;
    canvas::PaintOptions::Background background = canvas::PaintOptions::Background::paint;
};

/// Immutable; any thread may paint it (a QGuiApplication must live, for the fonts).
class Picture {
public:
    Picture(canvas::Scene scene, Legend legend, PictureText text, PictureStyle style);

    /// Logical pixels. The board is shown at 100 %, smaller only when it is larger than kMostBoardSide.
    Size size() const { return m_size; }
    const PictureText& text() const { return m_text; }

    static constexpr double kMostBoardSide = 6000;

    /// Throws Error(cancelled) when `stop` ended the work.
    void paint(canvas::Surface& surface, std::stop_token stop = {}) const;

private:
    struct Line {
        Point at; ///< on the baseline
        std::string text;
        canvas::TextStyle style;
    };
    void layOut();
    void addText(std::string_view text, double pixelSize, canvas::TextStyle::Weight weight,
                 style::Colour colour);

    canvas::Scene m_scene;
    canvas::SpatialIndex m_index;
    Legend m_legend;
    PictureText m_text;
    PictureStyle m_style;
    Size m_size;
    canvas::ViewTransform m_view; ///< of the whole page
    std::vector<Line> m_lines;
    std::vector<Rect> m_reserved; ///< page outside the board
    Point m_legendAt;
    double m_contentWidth = 0;
    double m_y = 0; ///< while laying out: where the next part begins
};

} // namespace moneyties::picture
