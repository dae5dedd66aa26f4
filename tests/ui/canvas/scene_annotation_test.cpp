#include "ui/canvas/scene_annotation.h"

#include "ui/canvas/label_metrics.h"
#include "ui/canvas/surface.h"

#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::canvas;

namespace {

Annotation note(const char* text, double width) {
    Annotation made;
    made.text = text;
    made.area = {0, 0, width, 30};
    return made;
}

} // namespace

TEST_CASE("A note breaks Japanese and English to its width, keeps paragraphs, and grows to hold them",
          "[annotation]") {
    const SceneAnnotation made = sceneAnnotation(
        note("高輪で会った人たちの関係を調べる必要がある。\nSecond paragraph, in English", 120));
    CHECK(made.lines.size() >= 4);
    for (const std::string& line : made.lines)
        CHECK(textWidth(line, made.look.textSize, TextStyle::Weight::regular) <=
              120 - 2 * kNotePadding + 0.5);
    CHECK(made.area.height() >= static_cast<double>(made.lines.size() - 1) * lineStep(made.look));
    const SceneAnnotation paragraphs = sceneAnnotation(note("a\n\nb", 120));
    CHECK(paragraphs.lines == std::vector<std::string>{"a", "", "b"});
}

TEST_CASE("A frame is hit at its border and title, a note anywhere, an arrow near its line", "[annotation]") {
    Annotation frame = note("Title", 300);
    frame.kind = AnnotationKind::frame;
    frame.area = {0, 0, 300, 200};
    const SceneAnnotation made = sceneAnnotation(frame);
    CHECK(isHit(made, {150, 5}, 4));
    CHECK(isHit(made, {299, 100}, 4));
    CHECK_FALSE(isHit(made, {150, 120}, 4));
    CHECK(isHit(sceneAnnotation(note("x", 100)), {50, 15}, 0));
    Annotation arrow;
    arrow.kind = AnnotationKind::arrow;
    arrow.area = {100, 100, 0, 0};
    CHECK(isHit(sceneAnnotation(arrow), {50, 52}, 4));
    CHECK_FALSE(isHit(sceneAnnotation(arrow), {80, 20}, 4));
    CHECK(boundsOf(sceneAnnotation(arrow)).contains({50, 50}));
}
