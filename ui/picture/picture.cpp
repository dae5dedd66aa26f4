#include "ui/picture/picture.h"

#include "core/base/error.h"

#include <utility>

namespace moneyties::picture {

Picture::Picture(canvas::Scene scene, Legend legend, PictureText text, PictureStyle style)
    : m_scene(std::move(scene)), m_index(*m_scene), m_legend(std::move(legend)), m_text(std::move(text)),
      m_style(std::move(style)),
      m_layout(layOutPicture(*m_scene, m_legend, m_text, m_style.frame, m_style.palette)) {}

/// A view cuts nodes and lines at its rim; the whole board ends by itself.
void Picture::paintBoard(canvas::Surface& surface, std::stop_token stop) const {
    const Rect& board = m_layout.board;
    const Size page = m_layout.size;
    canvas::PaintOptions options;
    options.palette = m_style.palette;
    options.background = m_style.background;
    options.reserved = {{0, 0, page.width, board.top}, {0, board.bottom, page.width, page.height}};
    const bool isCut = m_style.frame.view.has_value();
    if (isCut) {
        options.reserved.push_back({0, 0, board.left, page.height});
        options.reserved.push_back({board.right, 0, page.width, page.height});
        surface.beginClip(board);
    }
    if (!canvas::paintGraph(*m_scene, m_index, m_layout.view, options, surface, std::move(stop)).complete)
        throw Error(ErrorCode::cancelled, "The export", "was cancelled");
    if (isCut)
        surface.endClip();
}

void Picture::paint(canvas::Surface& surface, std::size_t page, std::stop_token stop) const {
    // A sheet ends within a pixel, which is to be paper too.
    const bool boardPaintsAll = page == 0 && !m_style.frame.view && !m_style.frame.page;
    if (m_style.background == canvas::PaintOptions::Background::paint && !boardPaintsAll)
        surface.fillRect({-1, -1, m_layout.size.width + 1, m_layout.size.height + 1},
                         {m_style.palette.background, 1});
    if (page == 0)
        paintBoard(surface, std::move(stop));
    const PicturePage& shown = m_layout.pages.at(page);
    for (const PageLine& line : shown.lines)
        surface.drawText(line.at, canvas::TextAnchor::start, line.text, line.style);
    if (!shown.legendAt)
        return;
    surface.beginGroup("legend", "legend", "Legend");
    m_legend.paint(surface, *shown.legendAt, m_layout.contentWidth, m_style.palette);
    surface.endGroup();
}

} // namespace moneyties::picture
