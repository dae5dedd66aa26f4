// Owns the plain form of written dates and amounts: what people write in several ways, written in one.
#pragma once

#include <string>
#include <string_view>

namespace moneyties::phrases {

/// Lower case; full-width signs, digits and spaces as ASCII; every dash as "-", every wave as "~"; white
/// space as one space, none beside a Japanese character; kanji numbers before 年, 月, 日 and their like as
/// digits (二〇一五年, 十一月).
std::string plainText(std::string_view text);

} // namespace moneyties::phrases
