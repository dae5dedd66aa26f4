#include "ui/picture/picture.h"

#include "core/base/error.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/text_lines.h"

#include <algorithm>

namespace moneyties::picture {

namespace {

constexpr double kMargin = 28;
constexpr double kBetweenParts = 20;
constexpr double kLeastWidth = 560;
constexpr double kBoardMargin = 16; // around the outermost names, so that labels at the rim have room
constexpr double kTitleSize = 22;
constexpr double kCaptionSize = 12.5;
constexpr double kHeadingSize = 12;
constexpr double kSourceSize = 11;
constexpr double kFooterSize = 10.5;

using Weight = canvas::TextStyle::Weight;

} // namespace

Picture::Picture(canvas::Scene scene, Legend legend, PictureText text, PictureStyle style)
    : m_scene(std::move(scene)), m_index(*m_scene), m_legend(std::move(legend)), m_text(std::move(text)),
      m_style(std::move(style)) {
    layOut();
}

void Picture::layOut() {
    Rect board = canvas::sceneBounds(*m_scene);
    if (board.isEmpty())
        board = {0, 0, 1, 1};
    const double scale = std::min(1.0, kMostBoardSide / std::max(board.width(), board.height()));
    const Size boardSize{board.width() * scale + 2 * kBoardMargin, board.height() * scale + 2 * kBoardMargin};
    m_contentWidth = std::max(kLeastWidth, boardSize.width);
    m_y = kMargin;
    if (!m_text.title.empty())
        addText(m_text.title, kTitleSize, Weight::semibold, m_style.palette.text);
    if (!m_text.caption.empty())
        addText(m_text.caption, kCaptionSize, Weight::regular, m_style.palette.secondaryText);
    const double boardTop = m_y + (m_lines.empty() ? 0 : kBetweenParts / 2);
    m_y = boardTop + boardSize.height + kBetweenParts;
    if (!m_legend.isEmpty()) {
        m_legendAt = {kMargin, m_y};
        m_y += m_legend.sizeWithin(m_contentWidth).height + kBetweenParts;
    }
    if (!m_text.sources.empty()) {
        addText(m_text.sourcesHeading, kHeadingSize, Weight::semibold, m_style.palette.text);
        for (const std::string& source : m_text.sources)
            addText(source, kSourceSize, Weight::regular, m_style.palette.text);
        m_y += kBetweenParts / 2;
    }
    if (!m_text.footer.empty())
        addText(m_text.footer, kFooterSize, Weight::regular, m_style.palette.secondaryText);
    m_size = {std::ceil(m_contentWidth + 2 * kMargin), std::ceil(m_y + kMargin - kBetweenParts)};
    m_view.viewport = m_size;
    m_view.scale = scale;
    const Point middle{m_size.width / 2, boardTop + boardSize.height / 2};
    m_view.centre = board.centre() - (middle - Point{m_size.width / 2, m_size.height / 2}) * (1 / scale);
    m_reserved = {{0, 0, m_size.width, boardTop},
                  {0, boardTop + boardSize.height, m_size.width, m_size.height}};
}

void Picture::addText(std::string_view text, double pixelSize, Weight weight, style::Colour colour) {
    constexpr double kLine = 1.45;
    const canvas::TextStyle style{pixelSize, weight, {colour, 1}, {colour, 0}};
    for (std::string& line : canvas::brokenIntoLines(text, m_contentWidth, pixelSize, weight)) {
        m_lines.push_back({{kMargin, m_y + pixelSize * 1.1}, std::move(line), style});
        m_y += pixelSize * kLine;
    }
}

void Picture::paint(canvas::Surface& surface, std::stop_token stop) const {
    canvas::PaintOptions options;
    options.palette = m_style.palette;
    options.background = m_style.background;
    options.reserved = m_reserved;
    if (!canvas::paintGraph(*m_scene, m_index, m_view, options, surface, std::move(stop)).complete)
        throw Error(ErrorCode::cancelled, "The export", "was cancelled");
    for (const Line& line : m_lines)
        surface.drawText(line.at, canvas::TextAnchor::start, line.text, line.style);
    if (m_legend.isEmpty())
        return;
    surface.beginGroup("legend", "legend", "Legend");
    m_legend.paint(surface, m_legendAt, m_contentWidth, m_style.palette);
    surface.endGroup();
}

} // namespace moneyties::picture
