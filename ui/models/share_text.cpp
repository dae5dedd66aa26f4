#include "ui/models/share_text.h"

#include "core/base/unicode.h"

#include <QRegularExpression>

#include <cmath>

namespace moneyties::ui {

namespace {

constexpr double kMillionthsPerPercent = 10'000;
constexpr double kWhole = 1'000'000;

std::optional<Share> ofMillionths(double millionths) {
    if (!(millionths >= 0 && millionths <= kWhole))
        return std::nullopt;
    return Share{static_cast<std::int32_t>(std::lround(millionths))};
}

/// A tenth is 割, a hundredth 分.
std::optional<Share> parseWari(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,2})割(?:(\\d)分)?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int percent = match.captured(1).toInt() * 10 + match.captured(2).toInt();
    return ofMillionths(percent * kMillionthsPerPercent);
}

std::optional<Share> parseFraction(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,6})/(\\d{1,6})$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch() || match.captured(2).toInt() == 0)
        return std::nullopt;
    return ofMillionths(kWhole * match.captured(1).toDouble() / match.captured(2).toDouble());
}

std::optional<Share> parsePercent(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,3}(?:\\.\\d{1,8})?)%?$"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return ofMillionths(match.captured(1).toDouble() * kMillionthsPerPercent);
}

} // namespace

QString shareText(Share share) {
    QString number = QString::number(share.millionths / kMillionthsPerPercent, 'f', 4);
    while (number.endsWith(QLatin1Char('0')))
        number.chop(1);
    if (number.endsWith(QLatin1Char('.')))
        number.chop(1);
    return number + QStringLiteral(" %");
}

std::optional<Share> parseShare(const QString& text) {
    QString plain = QString::fromStdString(foldWidth(foldDigits(text.toStdString())));
    plain.remove(QLatin1Char(' '));
    for (const auto& parse : {parsePercent, parseFraction, parseWari})
        if (const auto share = parse(plain))
            return share;
    return std::nullopt;
}

} // namespace moneyties::ui
