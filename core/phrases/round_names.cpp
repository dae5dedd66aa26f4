#include "core/phrases/round_names.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <string>

namespace moneyties::phrases {

namespace {

constexpr auto kEndings =
    std::to_array<std::string_view>({" funding round", " extension", " round", " ラウンド", "ラウンド"});
constexpr auto kBeginnings = std::to_array<std::string_view>({"pre-", "pre ", "プレ"});
constexpr auto kNamed =
    std::to_array<std::string_view>({"seed", "preseed", "angel", "bridge", "mezzanine", "シード",
                                     "エンジェル", "ブリッジ", "アーリー", "ミドル", "レイター"});
constexpr auto kSeries = std::to_array<std::string_view>({"series ", "シリーズ ", "シリーズ"});

/// How people shorten them, with what the short form stands for.
struct ShortForm {
    std::string_view text;
    std::string_view full;
};
constexpr auto kShortSeries = std::to_array<ShortForm>(
    {{"ser ", "Series "}, {"ser", "Series "}, {"sr ", "Series "}, {"シリ", "シリーズ"}});

/// "a", "b2", "c+".
bool isSeriesLetter(std::string_view text) {
    const bool startsWithLetter = !text.empty() && text.front() >= 'a' && text.front() <= 'z';
    const std::string_view rest = startsWithLetter ? text.substr(1) : std::string_view();
    return startsWithLetter &&
           (rest.empty() || rest == "+" || (rest.size() == 1 && rest.front() >= '0' && rest.front() <= '9'));
}

/// The full name that a short one stands for; nothing when it is none.
std::string expanded(std::string_view key) {
    for (const ShortForm& form : kShortSeries)
        if (key.starts_with(form.text) && isSeriesLetter(key.substr(form.text.size()))) {
            std::string letter(key.substr(form.text.size()));
            letter.front() = static_cast<char>(letter.front() - 'a' + 'A');
            return std::string(form.full) + letter;
        }
    return {};
}

/// "a", "b2", "c+" with "series" before it, or a name of its own.
bool isFullName(std::string_view key) {
    std::string_view name = key;
    for (const std::string_view ending : kEndings)
        if (name.ends_with(ending))
            name.remove_suffix(ending.size());
    for (const std::string_view beginning : kBeginnings)
        if (name.starts_with(beginning))
            name.remove_prefix(beginning.size());
    if (std::ranges::find(kNamed, name) != kNamed.end())
        return true;
    for (const std::string_view series : kSeries)
        if (name.starts_with(series))
            return isSeriesLetter(name.substr(series.size()));
    return false;
}

} // namespace

bool isRoundName(std::string_view text) {
    const std::string key = searchKey(text);
    return isFullName(key) || !expanded(key).empty();
}

std::string roundName(std::string_view text) {
    const std::string full = expanded(searchKey(text));
    return full.empty() ? std::string(text) : full;
}

} // namespace moneyties::phrases
