#include "ui/canvas/svg_surface.h"

#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/graph_painter.h"
#include "ui/canvas/spatial_index.h"
#include "ui/canvas/svg_text.h"

#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <catch2/catch_test_macros.hpp>
#include <pugixml.hpp>

using namespace moneyties;
using namespace moneyties::canvas;
using moneyties::test::SmallScene;

namespace {

const ViewTransform kView{{100, 0}, 1, {600, 400}, 1};

struct SvgPicture {
    std::string text;
    PaintResult result;
};

SvgPicture svgOf(const SceneData& scene, SvgText as = SvgText::text) {
    SvgSurface surface({{600, 400}, "Title & <more>", "About"}, as);
    SvgPicture picture;
    picture.result = paintGraph(scene, SpatialIndex(scene), kView, {}, surface);
    picture.text = surface.finished();
    return picture;
}

SceneData named(const std::string& first, const std::string& second) {
    SceneData scene = SmallScene{{{0, 0}, {200, 0}}, {{0, 1}}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].label = first;
    looks[0].icon = "person";
    looks[1].label = second;
    scene.nodeLooks = std::move(looks);
    return scene;
}

pugi::xml_document parsed(const std::string& text) {
    pugi::xml_document document;
    const pugi::xml_parse_result result = document.load_string(text.c_str(), pugi::parse_full);
    INFO(result.description());
    CHECK(result);
    return document;
}

std::string texts(const pugi::xml_document& document) {
    std::string all;
    for (const pugi::xpath_node& node : document.select_nodes("//text"))
        all += std::string(node.node().child_value()) + "|";
    return all;
}

} // namespace

TEST_CASE("SVG carries every label as one text, and groups with ids and titles", "[canvas]") {
    const auto document = parsed(svgOf(named("Elon Musk", "イーロン・マスク")).text);
    CHECK(texts(document) == "Elon Musk|イーロン・マスク|tie 1|");
    CHECK(std::string(document.select_node("//g[@id='entity-1']/title").node().child_value()) == "Elon Musk");
    CHECK(std::string(document.select_node("//g[@id='relationship-1']/title").node().child_value()) ==
          "Elon Musk → イーロン・マスク: tie 1");
    CHECK(std::string(document.select_node("//text[@xml:lang='ja']").node().child_value()) ==
          "イーロン・マスク");
    CHECK(std::string(document.select_node("/svg/title").node().child_value()) == "Title & <more>");
    CHECK(document.select_node("//use[@xlink:href='#icon-person']"));
}

TEST_CASE("SVG stays well-formed whatever the names hold", "[canvas]") {
    for (const std::string name :
         {"<script>&\"'", "a\x01\x02\x1F", "]]>", "bad \xFF bytes", "אבג 🏦 \uFFFE", "--><!--"}) {
        INFO(name);
        const auto document = parsed(svgOf(named(name, "x")).text);
        CHECK(document.select_nodes("//text").size() == 3);
    }
}

TEST_CASE("Qt's renderer draws ink where SVG labels stand", "[canvas]") {
    const SvgPicture picture = svgOf(named("Elon Musk", "イーロン・マスク"));
    QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QSvgRenderer renderer(QByteArray::fromStdString(picture.text));
    REQUIRE(renderer.isValid());
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    for (const PlacedLabel& label : picture.result.labels) {
        int ink = 0;
        for (int y = static_cast<int>(label.area.top); y < label.area.bottom; ++y)
            for (int x = static_cast<int>(label.area.left); x < label.area.right; ++x)
                ink += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        CHECK(ink > 10);
    }
}

TEST_CASE("text as outlines needs no font and keeps the words for readers", "[canvas]") {
    const auto document = parsed(svgOf(named("Elon Musk", "イーロン・マスク"), SvgText::outlines).text);
    CHECK(document.select_nodes("//text").empty());
    CHECK(document.select_node("//path[@aria-label='イーロン・マスク']"));
}

TEST_CASE("SVG numbers are short and never in words", "[canvas]") {
    const auto number = [](double value) {
        std::string text;
        appendNumber(text, value);
        return text;
    };
    CHECK(number(1) == "1");
    CHECK(number(-0.5) == "-0.5");
    CHECK(number(12.345) == "12.35");
    CHECK(number(3.999) == "4");
    CHECK(number(0.07) == "0.07");
    CHECK(number(1.0 / 0.0) == "0");
}
