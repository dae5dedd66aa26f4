// Owns the order of values in tables: one string per value that compares as the values do.
#pragma once

#include "core/model/fuzzy_date.h"
#include "core/model/money.h"

#include <QString>

namespace moneyties::ui {

/// By earliest, then latest day; a date that is not stated comes last.
QString sortKeyOf(const FuzzyDate& date);
/// Ends by their day, then those that go on, then what is not stated.
QString sortKeyOf(const EndDate& end);
/// By currency, then amount: different currencies are never compared. What states no number comes last.
QString sortKeyOf(const Money& money);

} // namespace moneyties::ui
