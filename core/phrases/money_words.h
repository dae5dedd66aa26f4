// Owns the words of amounts: reads what the press writes, in English and Japanese, and writes them back.
#pragma once

#include "core/model/money.h"
#include "core/phrases/language.h"

#include <optional>
#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Reads "5M USD", "$1.5bn", "at least 1M EUR", "1,234.56 USD", "$1–2bn", "several billion dollars",
/// 約1億ドル, 500万ドル, 1兆2000億円, 15億4,000万円, 100億円超, 100億〜150億円, 数十億ドル (2 to 9 times ten
/// 億), 非公表. The words are kept as written, trimmed. `assumedCurrency` is taken where the text names none.
/// Measure and joint flag are not read. Throws Error(amountUnreadable) with the text as argument (also when
/// it names no currency, has more decimals than the currency or does not fit into 64-bit minor units) and
/// Error(currencyUnknown) with the unknown code.
Money parseMoney(std::string_view text, std::string_view assumedCurrency = {});

/// As parseMoney(), but nothing for text that is no amount; for reading while typing.
std::optional<Money> readMoney(std::string_view text, std::string_view assumedCurrency = {});

/// Compact for labels and lists (US$100M, 1億ドル), full for inspectors and tables (US$1,000,000,000,
/// 1,000,000,000ドル). Neither rounds: an amount that is no short number of millions is written out.
enum class MoneyStyle { compact, full };

/// "about US$100M", "at least €1M", "up to US$5M", "US$2–9bn", "undisclosed"; 約1億ドル, 100億円以上,
/// 最大500万ドル, 20億〜90億ドル, 非公表. Empty when not stated. parseMoney() reads it back with the same
/// bounds.
std::string moneyWords(const Money& money, Language language, MoneyStyle style = MoneyStyle::compact);

} // namespace moneyties::phrases
