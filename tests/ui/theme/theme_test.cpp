#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QImage>
#include <QRegularExpression>

#include <catch2/catch_test_macros.hpp>

using namespace moneyties::ui;

namespace {

QString styleSheet() {
    icon(QStringLiteral("undo")); // makes the resources readable
    QFile file(QStringLiteral(":/theme/moneyties.qss"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

int inkOf(const QIcon& icon) {
    const QImage image = icon.pixmap(QSize(20, 20)).toImage().convertToFormat(QImage::Format_ARGB32);
    int pixels = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            pixels += image.pixelColor(x, y).alpha() > 128 ? 1 : 0;
    return pixels;
}

/// Relative luminance and contrast of WCAG 2.1.
double luminance(const QColor& colour) {
    const auto linear = [](double c) {
        return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}
double contrast(const QColor& a, const QColor& b) {
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("Every colour and image that the style sheet names exists in both themes", "[theme]") {
    const QRegularExpression images(QStringLiteral("url\\(([^)]+)\\)"));
    for (const Tokens& tokens : {lightTokens(), darkTokens()}) {
        const QString sheet = withTokens(styleSheet(), tokens);
        const qsizetype comment = sheet.indexOf(QStringLiteral("*/"));
        CHECK_FALSE(sheet.mid(comment).contains(QStringLiteral("${")));
        for (auto match = images.globalMatch(sheet); match.hasNext();) {
            const QString image = match.next().captured(1);
            INFO(image.toStdString());
            CHECK(QFile::exists(image));
        }
    }
}

TEST_CASE("Text can be read on every ground it stands on, light and dark", "[theme]") {
    for (const Tokens& t : {lightTokens(), darkTokens()}) {
        for (const QColor& ground : {t.window, t.panel, t.canvas, t.field, t.accentTint, t.hover})
            CHECK(contrast(t.text, ground) > 7);
        for (const QColor& ground : {t.window, t.panel, t.field})
            CHECK(contrast(t.secondaryText, ground) > 4);
        CHECK(contrast(t.onAccent, t.accent) > 4.5);
        CHECK(contrast(t.conflict, t.conflictTint) > 4.5);
    }
}

TEST_CASE("Every icon draws lines, and draws them in the theme's colour", "[theme]") {
    REQUIRE(iconNames().size() > 30);
    for (const QString& name : iconNames()) {
        INFO(name.toStdString());
        const int ink = inkOf(icon(name));
        CHECK(ink > 4);
        CHECK(ink < 200);
    }
}

TEST_CASE("Switching the theme recolours palette, style sheet and icons at once", "[theme]") {
    Theme& theme = Theme::install(*qApp, ThemeMode::light);
    CHECK(qApp->palette().color(QPalette::Window) == lightTokens().panel);
    int changes = 0;
    const auto connection = QObject::connect(&theme, &Theme::changed, [&changes] { ++changes; });
    theme.setMode(ThemeMode::dark);
    CHECK(changes == 1);
    CHECK(theme.isDark());
    CHECK(qApp->palette().color(QPalette::Window) == darkTokens().panel);
    CHECK(qApp->styleSheet().contains(darkTokens().hairline.name()));
    theme.setMode(ThemeMode::light);
    QObject::disconnect(connection);
    CHECK_FALSE(theme.isDark());
}
