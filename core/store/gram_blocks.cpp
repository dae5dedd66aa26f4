#include "core/store/gram_blocks.h"

#include <algorithm>
#include <array>
#include <bit>

namespace moneyties::store {

namespace {

constexpr std::size_t kRows = 2048; // of which a block sets about a third
constexpr std::size_t kBlocksInWord = 64;
constexpr std::size_t kGram = 3;
constexpr std::size_t kReach = 32; // grams that begin farther behind in a needle are not asked for

/// Multiplicative hashing (Knuth, The Art of Computer Programming 3, 6.4).
std::uint32_t rowOf(const char* gram) {
    const auto byte = [gram](std::size_t i) { return std::uint32_t{static_cast<unsigned char>(gram[i])}; };
    return (byte(0) | byte(1) << 8 | byte(2) << 16) * 0x9E3779B1U >> 21;
}
static_assert(std::uint32_t{1} << (32 - 21) == kRows);

} // namespace

std::vector<std::uint32_t> gramRowsOf(std::string_view needle) {
    std::vector<std::uint32_t> rows;
    for (std::size_t i = 0; i <= kReach && i + kGram <= needle.size(); ++i)
        rows.push_back(rowOf(needle.data() + i));
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// The blocks of a word at a time: their bits lie in the nearest cache until they are spread over the rows.
GramBlocks::GramBlocks(std::string_view text)
    : m_words((text.size() + kBlock * kBlocksInWord - 1) / (kBlock * kBlocksInWord)),
      m_rows(m_words * kRows) {
    const std::size_t grams = text.size() < kGram ? 0 : text.size() - kGram + 1;
    std::array<std::uint64_t, kRows> bits{};
    for (std::size_t word = 0; word < m_words; ++word) {
        bits.fill(0);
        for (std::size_t block = 0; block < kBlocksInWord; ++block) {
            // Also what a needle that begins at the block's end reaches into the next one.
            const std::size_t first = (word * kBlocksInWord + block) * kBlock;
            const std::size_t end = std::min(grams, first + kBlock + kReach);
            for (std::size_t place = first; place < end; ++place)
                bits[rowOf(text.data() + place)] |= std::uint64_t{1} << block;
        }
        for (std::size_t row = 0; row < kRows; ++row)
            m_rows[row * m_words + word] = bits[row];
    }
}

std::size_t GramBlocks::next(const std::vector<std::uint32_t>& rows, std::size_t block) const {
    std::uint64_t mask = ~std::uint64_t{0} << block % kBlocksInWord;
    for (std::size_t word = block / kBlocksInWord; word < m_words; ++word) {
        for (const std::uint32_t row : rows)
            mask &= m_rows[row * m_words + word];
        if (mask != 0)
            return word * kBlocksInWord + static_cast<std::size_t>(std::countr_zero(mask));
        mask = ~std::uint64_t{0};
    }
    return std::string_view::npos;
}

} // namespace moneyties::store
