#include "ui/picture/picture_layout.h"

#include "ui/canvas/detail_policy.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/text_lines.h"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <utility>

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
constexpr double kLine = 1.45;            // from baseline to baseline, in sizes
constexpr double kLeastBoardShare = 0.5;  // of a page, for sources to stand on it too
constexpr double kLeastLegendShare = 0.3; // of a page left for the board, for the legend to stand on it too

using Weight = canvas::TextStyle::Weight;

/// The whole of a scene as large as a viewport allows; labels that stay readable take more room the smaller
/// the scale.
canvas::ViewTransform fitted(const canvas::SceneData& scene, Size viewport) {
    constexpr int kRounds = 3;
    canvas::ViewTransform view;
    view.viewport = viewport;
    view = view.fitted(canvas::sceneBounds(scene), kBoardMargin, 1);
    for (int round = 0; round < kRounds; ++round) {
        const double textScale =
            canvas::detailFor(view.scale, scene.nodeCount(), scene.links.size()).textScale;
        view = view.fitted(canvas::sceneBounds(scene, textScale / view.scale), kBoardMargin, 1);
    }
    return view;
}

class Composer {
public:
    Composer(const canvas::SceneData& scene, const Legend& legend, const PictureText& text,
             const PictureFrame& frame, const canvas::Palette& palette)
        : m_scene(scene), m_legend(legend), m_text(text), m_frame(frame), m_palette(palette) {}

    PictureLayout take() {
        m_layout.pages.emplace_back();
        if (m_frame.page)
            composePage(*m_frame.page);
        else
            composeFreely();
        return std::move(m_layout);
    }

private:
    using Lines = std::vector<PageLine>;

    bool isBare() const {
        return m_text.title.empty() && m_text.caption.empty() && m_text.sources.empty() &&
               m_text.footer.empty() && m_legend.isEmpty();
    }
    /// Lines from a height downwards; `height` is where the next part begins afterwards.
    Lines broken(std::string_view text, double pixelSize, Weight weight, style::Colour colour) const;
    static void stack(Lines& onto, Lines lines, double& height);
    Lines header() const;
    Lines sources() const;
    Lines footer() const;
    double legendHeight() const {
        return m_legend.isEmpty() ? 0 : m_legend.sizeWithin(m_layout.contentWidth).height + kBetweenParts;
    }
    static double heightOf(const Lines& lines, double below);
    void composeFreely();
    void composePage(Size page);
    void placeSources(Lines lines, double height, double bottom);
    void placeBoard(const canvas::ViewTransform& view, Point topLeft);

    const canvas::SceneData& m_scene;
    const Legend& m_legend;
    const PictureText& m_text;
    const PictureFrame& m_frame;
    const canvas::Palette& m_palette;
    PictureLayout m_layout;
};

/// Each line's `at.y` is its height above the next one; stack() makes baselines of them.
Composer::Lines Composer::broken(std::string_view text, double pixelSize, Weight weight,
                                 style::Colour colour) const {
    const canvas::TextStyle style{pixelSize, weight, {colour, 1}, {colour, 0}};
    Lines lines;
    for (std::string& line : canvas::brokenIntoLines(text, m_layout.contentWidth, pixelSize, weight))
        lines.push_back({{kMargin, pixelSize * kLine}, std::move(line), style});
    return lines;
}

double Composer::heightOf(const Lines& lines, double below) {
    double height = lines.empty() ? 0 : below;
    for (const PageLine& line : lines)
        height += line.at.y;
    return height;
}

void Composer::stack(Lines& onto, Lines lines, double& height) {
    constexpr double kBaseline = 1.1; // below a line's top, in sizes
    for (PageLine& line : lines) {
        const double advance = line.at.y;
        line.at.y = height + line.style.pixelSize * kBaseline;
        height += advance;
        onto.push_back(std::move(line));
    }
}

Composer::Lines Composer::header() const {
    Lines lines;
    if (!m_text.title.empty())
        lines = broken(m_text.title, kTitleSize, Weight::semibold, m_palette.text);
    if (!m_text.caption.empty())
        for (PageLine& line : broken(m_text.caption, kCaptionSize, Weight::regular, m_palette.secondaryText))
            lines.push_back(std::move(line));
    return lines;
}

Composer::Lines Composer::sources() const {
    if (m_text.sources.empty())
        return {};
    Lines lines = broken(m_text.sourcesHeading, kHeadingSize, Weight::semibold, m_palette.text);
    for (const std::string& source : m_text.sources)
        for (PageLine& line : broken(source, kSourceSize, Weight::regular, m_palette.text))
            lines.push_back(std::move(line));
    return lines;
}

Composer::Lines Composer::footer() const {
    if (m_text.footer.empty())
        return {};
    return broken(m_text.footer, kFooterSize, Weight::regular, m_palette.secondaryText);
}

void Composer::placeBoard(const canvas::ViewTransform& view, Point topLeft) {
    m_layout.board = {topLeft.x, topLeft.y, topLeft.x + view.viewport.width,
                      topLeft.y + view.viewport.height};
    const Point middle = m_layout.board.centre();
    m_layout.view.viewport = m_layout.size;
    m_layout.view.scale = view.scale;
    m_layout.view.centre =
        view.centre - (middle - Point{m_layout.size.width / 2, m_layout.size.height / 2}) * (1 / view.scale);
}

void Composer::composeFreely() {
    canvas::ViewTransform view;
    if (m_frame.view) {
        view = *m_frame.view;
    } else {
        Rect bounds = canvas::sceneBounds(m_scene);
        if (bounds.isEmpty())
            bounds = {0, 0, 1, 1};
        view.scale = std::min(1.0, kMostBoardSide / std::max(bounds.width(), bounds.height()));
        view.viewport = {bounds.width() * view.scale + 2 * kBoardMargin,
                         bounds.height() * view.scale + 2 * kBoardMargin};
        view.centre = bounds.centre();
    }
    if (m_frame.view && isBare()) { // exactly what the view shows
        m_layout.size = view.viewport;
        placeBoard(view, {0, 0});
        return;
    }
    m_layout.contentWidth = std::max(kLeastWidth, view.viewport.width);
    PicturePage& page = m_layout.pages.front();
    double height = kMargin;
    stack(page.lines, header(), height);
    const double boardTop = height + (page.lines.empty() ? 0 : kBetweenParts / 2);
    height = boardTop + view.viewport.height + kBetweenParts;
    if (!m_legend.isEmpty()) {
        page.legendAt = Point{kMargin, height};
        height += legendHeight();
    }
    if (!m_text.sources.empty()) {
        stack(page.lines, sources(), height);
        height += kBetweenParts / 2;
    }
    stack(page.lines, footer(), height);
    m_layout.size = {std::ceil(m_layout.contentWidth + 2 * kMargin),
                     std::ceil(height + kMargin - kBetweenParts)};
    placeBoard(view, {(m_layout.size.width - view.viewport.width) / 2, boardTop});
}

/// Sources from a height on; what does not fit above `bottom` goes on, from the top of further pages.
void Composer::placeSources(Lines lines, double height, double bottom) {
    for (PageLine& line : lines) {
        if (height + line.at.y > bottom && !m_layout.pages.back().lines.empty()) {
            m_layout.pages.emplace_back();
            height = kMargin;
            bottom = m_layout.size.height - kMargin;
        }
        Lines one;
        one.push_back(std::move(line));
        stack(m_layout.pages.back().lines, std::move(one), height);
    }
}

void Composer::composePage(Size page) {
    m_layout.size = page;
    m_layout.contentWidth = page.width - 2 * kMargin;
    double height = kMargin;
    stack(m_layout.pages.front().lines, header(), height);
    const double boardTop = height + (height > kMargin ? kBetweenParts / 2 : 0);
    Lines sourceLines = sources();
    Lines footerLines = footer();
    const double sourcesHeight = heightOf(sourceLines, kBetweenParts / 2);
    const double footerHeight = heightOf(footerLines, 0);
    const bool grows = m_frame.overflow == PictureFrame::Overflow::growPage;
    double room = page.height - kMargin - boardTop - footerHeight;
    const bool hasLegend = !m_legend.isEmpty();
    const bool legendFits = room - legendHeight() >= kLeastLegendShare * page.height;
    if (hasLegend && (legendFits || grows))
        room -= legendHeight();
    const bool sourcesFit = room - sourcesHeight >= kLeastBoardShare * page.height;
    if (sourcesFit)
        room -= sourcesHeight;
    const double boardHeight = std::max(room, kLeastLegendShare * page.height);
    if (grows) // by what found no room
        m_layout.size.height += boardHeight - room + (sourcesFit ? 0 : sourcesHeight);
    const Size boardSize{m_layout.contentWidth, boardHeight - kBetweenParts};
    canvas::ViewTransform view = fitted(m_scene, boardSize);
    if (m_frame.view) {
        const double factor = std::min(boardSize.width / m_frame.view->viewport.width,
                                       boardSize.height / m_frame.view->viewport.height);
        view = *m_frame.view;
        view.scale *= factor;
        view.viewport = {view.viewport.width * factor, view.viewport.height * factor};
    }
    placeBoard(view, {(page.width - view.viewport.width) / 2,
                      boardTop + (boardSize.height - view.viewport.height) / 2});
    height = boardTop + boardHeight;
    if (hasLegend && (legendFits || grows)) {
        m_layout.pages.front().legendAt = Point{kMargin, height};
        height += legendHeight();
    }
    const bool sourcesHere = sourcesFit || grows;
    if (sourcesHere && !sourceLines.empty()) {
        stack(m_layout.pages.front().lines, std::exchange(sourceLines, {}), height);
        height += kBetweenParts / 2;
    }
    stack(m_layout.pages.front().lines, std::move(footerLines), height);
    if ((!hasLegend || m_layout.pages.front().legendAt) && sourceLines.empty())
        return;
    m_layout.pages.emplace_back();
    height = kMargin;
    if (hasLegend && !m_layout.pages.front().legendAt) {
        m_layout.pages.back().legendAt = Point{kMargin, height};
        height += legendHeight();
    }
    placeSources(std::move(sourceLines), height, page.height - kMargin);
}

} // namespace

PictureLayout layOutPicture(const canvas::SceneData& scene, const Legend& legend, const PictureText& text,
                            const PictureFrame& frame, const canvas::Palette& palette) {
    return Composer(scene, legend, text, frame, palette).take();
}

} // namespace moneyties::picture
