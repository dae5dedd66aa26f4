// Pictures of the reference story beside those that were looked at and found good. Renew them, after looking,
// with MONEYTIES_RENEW_PICTURES=1 build/dev/tests/ui_tests "[golden]".
#include "core/store/sample.h"
#include "ui/picture/export_file.h"

#include <QDir>
#include <QImage>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cstdlib>
#include <string>

using namespace moneyties;
using namespace moneyties::picture;

namespace {

/// Letters differ a little between versions of the fonts and lines between kinds of processors, so both are
/// seen at a quarter of their size, where neither counts.
QImage fromAfar(const QImage& image) {
    return image.convertToFormat(QImage::Format_RGB32)
        .scaled(image.size() / 4, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

struct Difference {
    double mean = 0;   ///< of all channels, 0 to 255
    double strong = 0; ///< share of the pixels that differ by more than 48
};

Difference differenceOf(const QImage& a, const QImage& b) {
    double sum = 0;
    int strong = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            const int red = std::abs(qRed(p) - qRed(q));
            const int green = std::abs(qGreen(p) - qGreen(q));
            const int blue = std::abs(qBlue(p) - qBlue(q));
            sum += red + green + blue;
            strong += std::max({red, green, blue}) > 48 ? 1 : 0;
        }
    const double pixels = static_cast<double>(a.width()) * a.height();
    return {sum / pixels / 3, strong / pixels};
}

void compare(const char* name, const ExportOptions& options) {
    const QTemporaryDir folder;
    const auto project =
        store::createSample(std::filesystem::path(folder.path().toStdString()) / "story.ties");
    constexpr double kScale = 0.5; // small files
    const QImage made = imageOf(makePicture(*project, options), kScale);
    const QString file = QDir(QStringLiteral(MONEYTIES_PICTURES)).filePath(QLatin1String(name));
    if (std::getenv("MONEYTIES_RENEW_PICTURES") != nullptr) {
        REQUIRE(made.convertToFormat(QImage::Format_RGB32).save(file));
        SUCCEED("renewed");
        return;
    }
    const QImage golden(file);
    REQUIRE_FALSE(golden.isNull());
    REQUIRE(golden.size() == made.size());
    const Difference difference = differenceOf(fromAfar(golden), fromAfar(made));
    CAPTURE(difference.mean, difference.strong);
    CHECK(difference.mean < 1.5);
    CHECK(difference.strong < 0.003);
}

ExportOptions withEverything() {
    ExportOptions options;
    options.title = "Who funded whom";
    options.caption = "The reference story";
    options.legend = options.sources = Part::included;
    options.filter.asOf = FuzzyDate::ofYear(2024);
    return options;
}

} // namespace

TEST_CASE("the story with everything around it looks as it did", "[picture][golden]") {
    compare("story.png", withEverything());
}

TEST_CASE("the story in Japanese on a dark sheet looks as it did", "[picture][golden]") {
    ExportOptions options = withEverything();
    options.labels = LabelLanguage::japanese;
    options.sheet = Sheet{*paperNamed("a4"), Orientation::landscape};
    setBackground(options, "dark");
    compare("story-ja-dark.png", options);
}
