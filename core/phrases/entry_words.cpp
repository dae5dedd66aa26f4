#include "core/phrases/entry_words.h"

#include "core/base/unicode.h"
#include "core/phrases/date_words.h"
#include "core/phrases/money_words.h"
#include "core/phrases/round_names.h"
#include "core/phrases/scanner.h"
#include "core/phrases/share_words.h"
#include "core/phrases/words.h"

#include <algorithm>
#include <array>

namespace moneyties::phrases {

namespace {

/// The longest run of words that is one value ("received investment from", "the third quarter of fiscal
/// 2020").
constexpr std::size_t kMostWordsInRun = 6;

/// The longest beginning of a Japanese word that is tried as a value, in code points.
constexpr std::size_t kMostPointsInPiece = 24;

constexpr auto kParticles =
    std::to_array<std::string_view>({"を", "に", "で", "へ", "が", "は", "の", "、", "，", ",", "・"});
constexpr auto kFillers = std::to_array<std::string_view>(
    {"for", "in", "at", "with", "as", "a", "an", "the", "of", "by", "to", "and", "via", "on", "from"});

/// A bare number is a year only where one can be meant; 5000 alone is more likely an amount without its
/// currency.
bool isBareNumberOutsideHistory(std::string_view piece) {
    constexpr int kFirst = 1500;
    constexpr int kLast = 2199;
    const std::string digits = foldDigits(piece);
    Scanner scanner(digits);
    const auto number = scanner.takeNumber(1, 9);
    return number && scanner.atEnd() && (*number < kFirst || *number > kLast);
}

class WordReader {
public:
    WordReader(std::string_view text, EntrySlice part, const TypeIndex& types, std::optional<Day> reference)
        : m_text(text), m_words(splitWords(text, part)), m_types(types), m_reference(reference) {}

    std::vector<EntryWord> read() {
        for (m_at = 0; m_at < m_words.size();)
            readNext();
        dropFillers();
        return std::move(m_found);
    }

private:
    /// Takes the longest piece from the current place, or all of the current word as unknown.
    void readNext() {
        EntrySlice& word = m_words[m_at];
        if (isQuoted(word.in(m_text)))
            return take({word, RoleText{}});
        for (const std::size_t end : candidateEnds()) {
            const EntrySlice slice{word.begin, end};
            if (auto value = valueOf(slice.in(m_text)))
                return take({slice, *std::move(value)});
        }
        takeUnknown(word);
    }

    /// Ends of the pieces to try, the longest first.
    std::vector<std::size_t> candidateEnds() const {
        std::vector<std::size_t> ends;
        const std::size_t last = std::min(m_at + kMostWordsInRun, m_words.size());
        for (std::size_t word = last; word > m_at; --word)
            ends.push_back(m_words[word - 1].end);
        for (const std::size_t end : endsInWord(m_words[m_at]))
            ends.push_back(end);
        return ends;
    }

    /// Ends inside a word that holds Japanese.
    std::vector<std::size_t> endsInWord(EntrySlice word) const {
        const std::u32string points = toCodePoints(word.in(m_text));
        const bool isAscii = std::ranges::all_of(points, [](char32_t point) { return point < 0x80; });
        std::vector<std::size_t> ends;
        std::size_t end = word.begin;
        for (std::size_t i = 0; !isAscii && i + 1 < std::min(points.size(), kMostPointsInPiece); ++i)
            ends.push_back(end += fromCodePoints(points.substr(i, 1)).size());
        std::ranges::reverse(ends);
        return ends;
    }

    std::optional<EntryValue> valueOf(std::string_view piece) const {
        if (auto types = m_types.exact(piece); !types.empty())
            return EntryValue(std::move(types));
        if (const auto stage = stageFromWord(piece))
            return EntryValue(*stage);
        if (const auto strength = strengthFromWord(piece))
            return EntryValue(*strength);
        if (const auto share = readShare(piece))
            return EntryValue(*share);
        if (auto money = readMoney(piece))
            return EntryValue(*std::move(money));
        if (isRoundName(piece))
            return EntryValue(RoundText{});
        if (!isBareNumberOutsideHistory(piece) && readDate(piece, m_reference))
            return EntryValue(DateText{});
        return std::nullopt;
    }

    /// Moves behind the piece: to the next word, or within the current one past a particle.
    void take(EntryWord found) {
        while (m_at < m_words.size() && m_words[m_at].end <= found.slice.end)
            ++m_at;
        if (m_at < m_words.size() && m_words[m_at].begin < found.slice.end) {
            m_words[m_at].begin = found.slice.end;
            skipParticle();
        }
        m_found.push_back(std::move(found));
    }

    void skipParticle() {
        const std::string_view rest = m_words[m_at].in(m_text);
        const auto found = std::ranges::find_if(
            kParticles, [&](std::string_view particle) { return rest.starts_with(particle); });
        if (found != kParticles.end())
            m_words[m_at].begin += found->size();
        if (m_words[m_at].isEmpty())
            ++m_at;
    }

    void takeUnknown(EntrySlice word) {
        ++m_at;
        if (!m_found.empty() && std::holds_alternative<UnknownText>(m_found.back().value))
            m_found.back().slice.end = word.end;
        else
            m_found.push_back({word, UnknownText{}});
    }

    /// Prepositions between values are left out, but not at the end, where a word may still be in the making.
    void dropFillers() {
        const auto isDropped = [this](const EntryWord& word) {
            return std::holds_alternative<UnknownText>(word.value) && isFiller(word.slice.in(m_text));
        };
        if (!m_found.empty())
            m_found.erase(std::remove_if(m_found.begin(), m_found.end() - 1, isDropped), m_found.end() - 1);
    }

    std::string_view m_text;
    std::vector<EntrySlice> m_words;
    const TypeIndex& m_types;
    std::optional<Day> m_reference;
    std::size_t m_at = 0;
    std::vector<EntryWord> m_found;
};

} // namespace

EntryTokenKind kindOf(const EntryValue& value) {
    constexpr auto kKinds =
        std::to_array<EntryTokenKind>({EntryTokenKind::unknown, EntryTokenKind::type, EntryTokenKind::amount,
                                       EntryTokenKind::date, EntryTokenKind::stage, EntryTokenKind::strength,
                                       EntryTokenKind::share, EntryTokenKind::round, EntryTokenKind::role});
    static_assert(kKinds.size() == std::variant_size_v<EntryValue>);
    return kKinds[value.index()];
}

bool isFiller(std::string_view words) {
    return std::ranges::all_of(splitWords(words, {0, words.size()}), [&](EntrySlice word) {
        return std::ranges::find(kFillers, foldCase(word.in(words))) != kFillers.end();
    });
}

std::vector<EntryWord> readEntryWords(std::string_view text, EntrySlice part, const TypeIndex& types,
                                      std::optional<Day> reference) {
    return WordReader(text, part, types, reference).read();
}

} // namespace moneyties::phrases
