// Owns Picture: a board with its title, legend, sources and footer, drawn on any surface.
#pragma once

#include "ui/canvas/graph_painter.h"
#include "ui/canvas/spatial_index.h"
#include "ui/picture/legend.h"
#include "ui/picture/picture_layout.h"

#include <cstddef>
#include <stop_token>

namespace moneyties::picture {

struct PictureStyle {
    canvas::Palette palette;
    canvas::PaintOptions::Background background = canvas::PaintOptions::Background::paint;
    PictureFrame frame = {};
};

/// Immutable; any thread may paint it (a QGuiApplication must live, for the fonts).
class Picture {
public:
    Picture(canvas::Scene scene, Legend legend, PictureText text, PictureStyle style);

    Size size() const { return m_layout.size; } ///< of a page, logical pixels
    std::size_t pageCount() const { return m_layout.pages.size(); }
    const PictureText& text() const { return m_text; }

    /// Throws Error(cancelled) when `stop` ended the work.
    void paint(canvas::Surface& surface, std::size_t page = 0, std::stop_token stop = {}) const;

private:
    void paintBoard(canvas::Surface& surface, std::stop_token stop) const;

    canvas::Scene m_scene;
    canvas::SpatialIndex m_index;
    Legend m_legend;
    PictureText m_text;
    PictureStyle m_style;
    PictureLayout m_layout;
};

} // namespace moneyties::picture
