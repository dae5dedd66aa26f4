// Owns the texts of single values in the window's language, and the reading of what the user types for them.
// A text that these functions write is read back as the same value.
#pragma once

#include "core/model/claim.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/relationship.h"

#include <QString>

#include <optional>

namespace moneyties::ui {

/// The value that a text stands for, or nothing and the sentence that says what was expected.
template<class Value>
struct Parsed {
    std::optional<Value> value;
    QString note; ///< with a value: what was understood; empty when the text says it itself

    explicit operator bool() const { return value.has_value(); }
};

QString toText(const FuzzyDate& date);
QString toText(const EndDate& end);
QString toText(const Money& money);
QString toText(const std::optional<Share>& share);
QString toText(Stage stage);
QString toText(Strength strength);
QString toText(Measure measure);
QString toText(DealKind kind);
QString toText(NameRole role);
QString toText(Stance stance);
QString toText(Basis basis);

/// The words as the source wrote them, when they say more than the text of the value.
QString asWritten(const FuzzyDate& date);
QString asWritten(const Money& money);

/// The day that relative words count from: the last one of the source's date, so that "last month" in an
/// article of April 2015 is March.
std::optional<Day> referenceDay(const FuzzyDate& reference);

/// Press words and EDTF in English and Japanese; relative words ("last month", 先月) are resolved against the
/// reference, the date of the source they stand in. An empty text is the value that states nothing.
Parsed<FuzzyDate> readDate(const QString& text, const FuzzyDate& reference);
/// A date, or that it goes on ("ongoing", "ongoing as of 2024-09"), or that it ended on a day unknown.
Parsed<EndDate> readEnd(const QString& text, const FuzzyDate& reference);
Parsed<Money> readMoney(const QString& text);
/// "25%", "12.5 ％".
Parsed<std::optional<Share>> readShare(const QString& text);
/// By a word of either language, or by the beginning of one in the window's.
Parsed<Stage> readStage(const QString& text);
Parsed<Strength> readStrength(const QString& text);

} // namespace moneyties::ui
