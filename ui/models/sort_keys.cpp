#include "ui/models/sort_keys.h"

namespace moneyties::ui {

namespace {

const auto kLast = QStringLiteral("~");
constexpr int kNumberWidth = 20;

/// Fixed width, so that strings order as numbers do; the offset keeps days before 1970 positive.
QString dayKey(const std::optional<Day>& day, const QString& absent) {
    constexpr qlonglong kOffset = 10'000'000;
    if (!day)
        return absent;
    return QStringLiteral("%1").arg(day->time_since_epoch().count() + kOffset, kNumberWidth, 10,
                                    QLatin1Char('0'));
}

} // namespace

QString sortKeyOf(const FuzzyDate& date) {
    if (!date.earliest && !date.latest)
        return kLast;
    const QString latest = dayKey(date.latest, kLast);
    return dayKey(date.earliest, latest) + latest;
}

QString sortKeyOf(const EndDate& end) {
    switch (end.state) {
    case EndDate::State::on:
        return sortKeyOf(end.date);
    case EndDate::State::endedUnknownDay:
        return kLast;
    case EndDate::State::ongoingAsOf:
        return kLast + kLast + sortKeyOf(end.date);
    case EndDate::State::notStated:
        return kLast + kLast + kLast + kLast;
    }
    return {};
}

QString sortKeyOf(const Money& money) {
    const auto number = money.lowest ? money.lowest : money.highest;
    if (!number)
        return kLast;
    return QString::fromStdString(money.currency) +
           QStringLiteral("%1").arg(static_cast<qlonglong>(*number), kNumberWidth, 10, QLatin1Char('0'));
}

} // namespace moneyties::ui
