#include "ui/models/money_totals.h"

#include "core/phrases/money_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <optional>

namespace moneyties::ui {

namespace {

std::optional<std::int64_t> sumOf(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return std::nullopt;
    return sum;
}

QString measureWords(Measure measure) {
    switch (measure) {
    case Measure::transaction:
        return {};
    case Measure::commitment:
        return QCoreApplication::translate("MoneyTotals", "committed");
    case Measure::cumulative:
        return QCoreApplication::translate("MoneyTotals", "cumulative");
    case Measure::valuation:
        return QCoreApplication::translate("MoneyTotals", "valuation");
    case Measure::balance:
        return QCoreApplication::translate("MoneyTotals", "balance");
    }
    return {};
}

} // namespace

void MoneyTotals::add(const Relationship& relationship) {
    const Money& money = relationship.amount;
    if (!money.isStated())
        return;
    if (relationship.stage != Stage::completed) {
        ++m_notCompleted;
        return;
    }
    if (!money.lowest && !money.highest) {
        ++m_undisclosed;
        return;
    }
    const auto [place, isFirst] = m_sums.try_emplace({money.measure, money.currency});
    Sum& sum = place->second;
    if (isFirst) {
        sum.money = money;
        sum.money.words.clear();
        sum.money.joint = false;
        return;
    }
    const auto lowest = sumOf(sum.money.lowest.value_or(0), money.lowest.value_or(0));
    const bool openAbove = !sum.money.highest || !money.highest;
    const auto highest = openAbove ? std::nullopt : sumOf(*sum.money.highest, *money.highest);
    sum.overflowed = sum.overflowed || !lowest || (!openAbove && !highest);
    sum.money.lowest = lowest;
    sum.money.highest = highest;
    sum.money.about = sum.money.about || money.about;
}

QString MoneyTotals::words(phrases::Language language) const {
    QStringList parts;
    for (const auto& [key, sum] : m_sums) {
        if (sum.overflowed)
            continue;
        const QString measure = measureWords(key.first);
        const QString amount =
            QString::fromStdString(phrases::moneyWords(sum.money, language, phrases::MoneyStyle::full));
        parts.append(measure.isEmpty() ? amount : QStringLiteral("%1 %2").arg(measure, amount));
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace moneyties::ui
