// Owns StyleKey: which values on a board have which look, gathered while it was styled, for its legend.
#pragma once

#include "core/style/style_rules.h"

#include <map>
#include <string>
#include <vector>

namespace moneyties::style {

/// A value of a field, by its code, and the look that a rule gave to it.
struct KeyValue {
    std::string value; ///< empty: all further values, for which there were no more colours
    RuleLook look;
    friend bool operator==(const KeyValue&, const KeyValue&) = default;
};

/// Smallest and largest number that a rule saw, per unit (a currency for amounts, else empty).
struct KeyRange {
    double least = 0;
    double most = 0;
};

/// One rule as far as it shows on the board.
struct KeyRule {
    StyleRule rule;
    std::vector<KeyValue> values; ///< in the order of the vocabulary
    std::map<std::string, KeyRange> ranges;
};

/// Immutable beside a scene. What is not on the board is not in it.
struct StyleKey {
    std::vector<std::string> kinds; ///< codes, in the order of the vocabulary
    std::vector<KeyRule> rules;
};

/// What a rule about numbers makes of one of them: the size, width or colour at its place between the
/// smallest and the largest. Amounts and degrees are placed by their logarithm; sizes by degree have their
/// largest at kDegreeOfLargest ties, so that one newcomer does not change them all.
RuleLook lookOfNumber(const StyleRule& rule, const KeyRange& range, double number);

inline constexpr double kDegreeOfLargest = 32;

} // namespace moneyties::style
