// Owns the stable spelling and number of every enumeration of the model: the codes stand in JSON, in tables
// and in the vocabulary, the numbers in project files. A number is the value's place in its enumeration, so
// the order of an enumeration is frozen: new values are added at its end, old ones are never removed.
#pragma once

#include "core/model/claim.h"
#include "core/model/custom_field.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/fuzzy_date.h"
#include "core/model/money.h"
#include "core/model/relationship.h"
#include "core/model/vocabulary.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace moneyties {

/// The codes of all values in the order of the enumeration, such as "rumoured", "considering" ….
template<class Enum>
std::span<const std::string_view> allCodes() = delete;

template<>
std::span<const std::string_view> allCodes<Stage>();
template<>
std::span<const std::string_view> allCodes<Strength>();
template<>
std::span<const std::string_view> allCodes<Measure>();
template<>
std::span<const std::string_view> allCodes<NameRole>();
template<>
std::span<const std::string_view> allCodes<DealKind>();
template<>
std::span<const std::string_view> allCodes<Stance>();
template<>
std::span<const std::string_view> allCodes<Basis>();
template<>
std::span<const std::string_view> allCodes<Category>();
template<>
std::span<const std::string_view> allCodes<Direction>();
template<>
std::span<const std::string_view> allCodes<MoneyFlow>();
template<>
std::span<const std::string_view> allCodes<TieClass>();
template<>
std::span<const std::string_view> allCodes<Nature>();
template<>
std::span<const std::string_view> allCodes<KindShape>();
template<>
std::span<const std::string_view> allCodes<FieldType>();
template<>
std::span<const std::string_view> allCodes<EndDate::State>();

/// An enumeration that has codes.
template<class Enum>
concept Coded = requires {
    allCodes<Enum>();
};

/// The number that stands for the value in project files.
template<Coded Enum>
constexpr std::int64_t numberOf(Enum value) {
    return static_cast<std::int64_t>(value);
}

/// The value with that number; nothing for a number that has none (a damaged or newer file).
template<Coded Enum>
std::optional<Enum> fromNumber(std::int64_t number) {
    if (number < 0 || number >= static_cast<std::int64_t>(allCodes<Enum>().size()))
        return std::nullopt;
    return static_cast<Enum>(number);
}

/// The value's stable spelling.
template<Coded Enum>
std::string_view codeOf(Enum value) {
    return allCodes<Enum>()[static_cast<std::size_t>(value)];
}

/// The value of that spelling (exact, lower case); nothing for any other text.
template<Coded Enum>
std::optional<Enum> fromCode(std::string_view code) {
    const auto codes = allCodes<Enum>();
    return fromNumber<Enum>(std::ranges::find(codes, code) - codes.begin());
}

/// Every value, in order.
template<Coded Enum>
std::vector<Enum> allValues() {
    std::vector<Enum> values;
    for (std::size_t i = 0; i < allCodes<Enum>().size(); ++i)
        values.push_back(static_cast<Enum>(i));
    return values;
}

} // namespace moneyties
