#include "ui/picture/picture_layout.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/graph_painter.h"
#include "ui/picture/paper.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace moneyties;
using namespace moneyties::picture;

namespace {

const Size kA4 = sheetSize({*paperNamed("a4"), Orientation::landscape});

canvas::Scene wideScene() {
    return test::sceneOf({{0, 0}, {1500, 300}, {700, -400}}, {{0, 1}, {1, 2}});
}

PictureText textWith(int sources) {
    PictureText text;
    text.title = "Title";
    text.footer = "Left out: 2";
    text.sourcesHeading = "Sources";
    for (int i = 1; i <= sources; ++i)
        text.sources.push_back("[" + std::to_string(i) + "] A source that says something, 2024");
    return text;
}

PictureLayout laidOut(const PictureText& text, const PictureFrame& frame) {
    return layOutPicture(*wideScene(), {}, text, frame, {});
}

/// Whether every line stands inside of the page.
bool fits(const PictureLayout& layout) {
    for (const PicturePage& page : layout.pages)
        for (const PageLine& line : page.lines)
            if (line.at.y > layout.size.height || line.at.y < 0)
                return false;
    return true;
}

} // namespace

TEST_CASE("A4 lying is 297 × 210 mm", "[picture]") {
    CHECK(kA4.width == Catch::Approx(297 / 25.4 * 96));
    CHECK(kA4.height == Catch::Approx(210 / 25.4 * 96));
    CHECK_FALSE(paperNamed("a99"));
}

TEST_CASE("on a sheet the whole board stands in the room that the text leaves", "[picture]") {
    const PictureLayout layout = laidOut(textWith(2), {{}, kA4, PictureFrame::Overflow::nextPage});
    CHECK(layout.pages.size() == 1);
    CHECK(layout.size.width == Catch::Approx(kA4.width));
    CHECK(fits(layout));
    for (const Point node : {Point{0, 0}, Point{1500, 300}, Point{700, -400}})
        CHECK(layout.board.contains(layout.view.toView(node)));
}

TEST_CASE("sources that find no room go on, on further pages", "[picture]") {
    const PictureLayout layout = laidOut(textWith(150), {{}, kA4, PictureFrame::Overflow::nextPage});
    CHECK(layout.pages.size() >= 3);
    CHECK(fits(layout));
    std::size_t lines = 0;
    for (const PicturePage& page : layout.pages)
        lines += page.lines.size();
    CHECK(lines == 150 + 3); // title, heading, footer
}

TEST_CASE("an image grows instead of having further pages", "[picture]") {
    const PictureLayout layout = laidOut(textWith(150), {{}, kA4, PictureFrame::Overflow::growPage});
    CHECK(layout.pages.size() == 1);
    CHECK(layout.size.height > kA4.height);
    CHECK(fits(layout));
}

TEST_CASE("a view with nothing around it is exactly the view", "[picture]") {
    canvas::ViewTransform view;
    view.viewport = {640, 400};
    view.centre = {300, 20};
    view.scale = 0.7;
    const PictureLayout layout = laidOut({}, {view, {}, {}});
    CHECK(layout.size.width == 640);
    CHECK(layout.size.height == 400);
    CHECK(layout.view == view);
    const PictureLayout titled = laidOut(textWith(0), {view, {}, {}});
    CHECK(titled.size.height > 400);
    const Point corner = titled.view.toScene({titled.board.left, titled.board.top});
    CHECK(corner.x == Catch::Approx(view.visibleScene().left));
    CHECK(corner.y == Catch::Approx(view.visibleScene().top));
}
