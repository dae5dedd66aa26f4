#include "core/phrases/share_words.h"

#include "core/base/error.h"
#include "core/base/unicode.h"
#include "core/phrases/amount_number.h"
#include "core/phrases/plain_text.h"

#include <fmt/format.h>

#include <array>

namespace moneyties::phrases {

namespace {

constexpr int kWhole = 1'000'000;    ///< millionths of the whole
constexpr int kMillionthsDigits = 4; ///< decimals of a percentage that millionths hold
constexpr auto kSigns = std::to_array<std::string_view>({"%", "percent", "per cent", "パーセント"});

} // namespace

std::optional<Share> readShare(std::string_view text) {
    const std::string plain = plainText(text);
    Scanner scanner(plain);
    const auto number = takeAmountNumber(scanner);
    if (!number || number->isVague || number->scale != 0)
        return std::nullopt;
    scanner.skipSpaces();
    const auto millionths = toUnits(number->lowest, kMillionthsDigits);
    if (!scanner.takeAny(kSigns) || !scanner.atEnd() || !millionths || *millionths > kWhole)
        return std::nullopt;
    return Share{static_cast<std::int32_t>(*millionths)};
}

Share parseShare(std::string_view text) {
    if (const auto share = readShare(text))
        return *share;
    const std::string words(trimmed(text));
    throw Error(ErrorCode::valueInvalid, "Reading the share “" + words + "”",
                "it is not a percentage from 0 to 100", "Write for example 25% or 12.5%", {words});
}

std::string shareWords(Share share) {
    constexpr int kPercent = 10'000;
    std::string words = std::to_string(share.millionths / kPercent);
    if (share.millionths % kPercent != 0) {
        words += fmt::format(".{:04}", share.millionths % kPercent);
        words.erase(words.find_last_not_of('0') + 1);
    }
    return words + "%";
}

} // namespace moneyties::phrases
