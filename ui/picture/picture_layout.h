// Owns PictureLayout: where title, board, legend, sources and footer of a picture stand, page by page.
#pragma once

#include "ui/canvas/palette.h"
#include "ui/canvas/scene_data.h"
#include "ui/canvas/surface.h"
#include "ui/canvas/view_transform.h"
#include "ui/picture/legend.h"

#include <cstddef>
#include <optional>
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

struct PictureFrame {
    /// The part of the board that is shown, at its scale; absent: the whole board.
    std::optional<canvas::ViewTransform> view;
    /// Logical pixels; absent: as large as the content, one page.
    std::optional<Size> page;
    /// Sources that find no room on the page: on further pages, or on this one, grown downwards.
    enum class Overflow { nextPage, growPage } overflow = Overflow::growPage;
};

struct PageLine {
    Point at; ///< on the baseline
    std::string text;
    canvas::TextStyle style;
};

struct PicturePage {
    std::vector<PageLine> lines;
    std::optional<Point> legendAt; ///< top left
};

/// Logical pixels of a page throughout; the board stands on the first one.
struct PictureLayout {
    Size size;
    Rect board;
    canvas::ViewTransform view; ///< of the whole first page, so that the board comes to stand in its place
    double contentWidth = 0;
    std::vector<PicturePage> pages; ///< at least one
};

/// The largest side of a board without a page: it is shown at 100 %, smaller only when larger than this.
inline constexpr double kMostBoardSide = 6000;

PictureLayout layOutPicture(const canvas::SceneData& scene, const Legend& legend, const PictureText& text,
                            const PictureFrame& frame, const canvas::Palette& palette);

} // namespace moneyties::picture
