#include "ui/picture/picture.h"

#include "core/base/error.h"
#include "core/style/contrast.h"
#include "tests/ui/canvas/small_scene.h"
#include "ui/canvas/label_metrics.h"
#include "ui/canvas/text_lines.h"
#include "ui/picture/picture_writer.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace moneyties;
using namespace moneyties::picture;
using moneyties::test::SmallScene;

namespace {

canvas::Scene japaneseScene() {
    canvas::SceneData scene = SmallScene{{{0, 0}, {260, 40}}, {{0, 1}}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].label = "イーロン・マスク";
    looks[1].label = "OpenAI";
    looks[1].shape = KindShape::octagon;
    scene.nodeLooks = std::move(looks);
    return std::make_shared<const canvas::SceneData>(std::move(scene));
}

Picture pictureOf(const canvas::Scene& scene, PictureText text = {}, PictureStyle style = {}) {
    return Picture(scene, {}, std::move(text), style);
}

std::filesystem::path in(const QTemporaryDir& folder, const char* name) {
    return std::filesystem::path(folder.path().toStdString()) / name;
}

QByteArray bytesOf(const std::filesystem::path& file) {
    QFile opened(QString::fromStdString(file.string()));
    REQUIRE(opened.open(QIODevice::ReadOnly));
    return opened.readAll();
}

ErrorCode codeOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.code();
    }
    return ErrorCode::fileMissing; // stands for "no error"
}

} // namespace

TEST_CASE("title, caption, sources and footer make the picture taller, and take no room when empty",
          "[picture]") {
    const canvas::Scene scene = japaneseScene();
    const double bare = pictureOf(scene).size().height;
    PictureText text;
    text.title = "Who funded whom";
    const double titled = pictureOf(scene, text).size().height;
    CHECK(titled > bare + 20);
    text.sources = {"[1] A source", "[2] 出典"};
    CHECK(pictureOf(scene, text).size().height > titled + 30);
}

TEST_CASE("the picture holds the whole board with its names", "[picture]") {
    const canvas::Scene scene = japaneseScene();
    const Rect board = canvas::sceneBounds(*scene);
    CHECK(pictureOf(scene).size().width >= board.width());
    CHECK(pictureOf(scene).size().height >= board.height());
}

TEST_CASE("a board of absurd extent is scaled down to a picture that can be made", "[picture]") {
    const canvas::Scene scene = test::sceneOf({{-2e6, 0}, {2e6, 0}}, {{0, 1}});
    CHECK(pictureOf(scene).size().width < 7000);
    CHECK_FALSE(imageOf(pictureOf(scene), 1).isNull());
}

TEST_CASE("an empty board makes a small blank picture", "[picture]") {
    CHECK_FALSE(imageOf(pictureOf(test::sceneOf({}, {})), 1).isNull());
}

TEST_CASE("PNG has the size, the text and the background asked for", "[picture]") {
    const QTemporaryDir folder;
    PictureText text;
    text.title = "題";
    text.altText = "Two nodes";
    const Picture picture = pictureOf(japaneseScene(), text);
    writePicture(picture, in(folder, "a.png"), Format::png, {2, canvas::SvgText::text});
    const QImage image(QString::fromStdString(in(folder, "a.png").string()));
    CHECK(image.width() == 2 * static_cast<int>(picture.size().width));
    CHECK(image.pixel(3, 3) == 0xFFFDFDFC);
    CHECK(image.text(QStringLiteral("Description")) == QStringLiteral("Two nodes"));
    PictureStyle transparent;
    transparent.background = canvas::PaintOptions::Background::transparent;
    writePicture(pictureOf(japaneseScene(), text, transparent), in(folder, "a.png"), Format::png);
    CHECK(qAlpha(QImage(QString::fromStdString(in(folder, "a.png").string())).pixel(3, 3)) == 0);
}

TEST_CASE("PDF embeds its fonts and gives Japanese text back", "[picture]") {
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        SKIP("pdftotext is not installed");
    const QTemporaryDir folder;
    PictureText text;
    text.title = "資金の流れ 田中工業";
    writePicture(pictureOf(japaneseScene(), text), in(folder, "a.pdf"), Format::pdf);
    QProcess reader;
    reader.start(tool, {QString::fromStdString(in(folder, "a.pdf").string()), QStringLiteral("-")});
    REQUIRE(reader.waitForFinished());
    const QString found = QString::fromUtf8(reader.readAllStandardOutput());
    CHECK(found == found.normalized(QString::NormalizationForm_KC));
    CHECK(found.contains(QStringLiteral("イーロン・マスク")));
    CHECK(found.contains(QStringLiteral("資金の流れ")));
    CHECK(found.contains(QStringLiteral("田中工業")));
    CHECK(found.contains(QStringLiteral("OpenAI")));
}

TEST_CASE("PDF carries its title and its words for those who cannot see it", "[picture]") {
    const QTemporaryDir folder;
    PictureText text;
    text.title = "Money & <power>";
    text.altText = "Two nodes, 二つの点";
    writePicture(pictureOf(japaneseScene(), text), in(folder, "a.pdf"), Format::pdf);
    const QByteArray pdf = bytesOf(in(folder, "a.pdf"));
    CHECK(pdf.contains("Money &amp; &lt;power&gt;"));
    CHECK(pdf.contains(QStringLiteral("Two nodes, 二つの点").toUtf8()));
    CHECK_FALSE(pdf.contains(folder.path().toUtf8()));
}

TEST_CASE("Japanese names leave ink in every format", "[picture]") {
    canvas::SceneData scene = SmallScene{{{0, 0}}, {}}.make();
    std::vector<style::NodeLook> looks = scene.nodeLooks.values();
    looks[0].fill = 0xFFFFFF;
    const auto inkOf = [&](const char* label, canvas::SvgText svgText) {
        looks[0].label = label;
        scene.nodeLooks = looks;
        const Picture picture = pictureOf(std::make_shared<const canvas::SceneData>(scene));
        QImage image(static_cast<int>(picture.size().width), static_cast<int>(picture.size().height),
                     QImage::Format_RGB32);
        image.fill(Qt::white);
        if (svgText == canvas::SvgText::outlines) {
            QPainter painter(&image);
            QSvgRenderer(QByteArray::fromStdString(svgOf(picture, {1, svgText}))).render(&painter);
        } else {
            image = imageOf(picture, 1).convertToFormat(QImage::Format_RGB32);
        }
        int dark = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        return dark;
    };
    for (const auto text : {canvas::SvgText::text, canvas::SvgText::outlines}) {
        CHECK(inkOf("資金提供者", text) > 150);
        CHECK(inkOf("資金提供者", text) != inkOf("\u25A1\u25A1\u25A1\u25A1\u25A1", text)); // no boxes
    }
}

TEST_CASE("no path or user goes into the files, and PNG and SVG are the same each time", "[picture]") {
    const QTemporaryDir folder;
    for (const auto& [name, format] : {std::pair{"a.png", Format::png}, std::pair{"a.svg", Format::svg}}) {
        writePicture(pictureOf(japaneseScene()), in(folder, name), format);
        const QByteArray first = bytesOf(in(folder, name));
        CHECK_FALSE(first.contains(folder.path().toUtf8()));
        writePicture(pictureOf(japaneseScene()), in(folder, name), format);
        CHECK(bytesOf(in(folder, name)) == first);
    }
}

TEST_CASE("a failed or cancelled export leaves the old file and no other", "[picture]") {
    const QTemporaryDir folder;
    const auto file = in(folder, "a.png");
    writePicture(pictureOf(japaneseScene()), file, Format::png);
    const QByteArray before = bytesOf(file);
    std::stop_source stop;
    stop.request_stop();
    CHECK(codeOf([&] {
              writePicture(pictureOf(japaneseScene()), file, Format::png, {}, Job(stop.get_token()));
          }) == ErrorCode::cancelled);
    CHECK(codeOf([&] { writePicture(pictureOf(japaneseScene()), file, Format::png, {90}); }) ==
          ErrorCode::optionInvalid);
    CHECK(bytesOf(file) == before);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("a path that cannot be written and a scale that means nothing are told", "[picture]") {
    const QTemporaryDir folder;
    const Picture picture = pictureOf(japaneseScene());
    CHECK(codeOf([&] { writePicture(picture, in(folder, "no/such/a.svg"), Format::svg); }) ==
          ErrorCode::exportFailed);
    for (const double scale : {0.0, -1.0, 1e9, std::nan("")})
        CHECK(codeOf([&] { writePicture(picture, in(folder, "a.png"), Format::png, {scale}); }) ==
              ErrorCode::optionInvalid);
}

TEST_CASE("formats are told by their extension", "[picture]") {
    CHECK(formatOf("a.PNG") == Format::png);
    CHECK(formatOf("b.c.svg") == Format::svg);
    CHECK_FALSE(formatOf("a.jpg"));
    CHECK_FALSE(formatOf("png"));
}

TEST_CASE("long titles break into lines that fit, Japanese ones between characters", "[picture]") {
    constexpr auto kRegular = canvas::TextStyle::Weight::regular;
    for (const std::string& text :
         {std::string("Who funded whom, and who left whom, in the story of OpenAI"),
          std::string("イーロン・マスクとサム・アルトマンが激突、その影響と今後の行方"),
          std::string(500, 'W')}) {
        const auto lines = canvas::brokenIntoLines(text, 120, 12, kRegular);
        CHECK(lines.size() > 2);
        for (const std::string& line : lines)
            CHECK(canvas::textWidth(line, 12, kRegular) <= 120.5);
    }
    CHECK(canvas::brokenIntoLines("", 120, 12, kRegular).size() == 1);
}
