// Owns ByteSearch: finding a short needle in a very long text again and again.
#pragma once

#include "core/store/gram_blocks.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Compares two bytes of the needle with 64 places at once, in a loop that compilers make vector instructions
/// of (after W. Muła, "SIMD-friendly algorithms for substring searching", 2016), and looks closer only where
/// both agree. Bytes that lead many characters of UTF-8 are not among the two when there are others.
class ByteSearch {
public:
    explicit ByteSearch(std::string needle);

    /// Where the needle stands first at `from` or behind; npos when nowhere. An empty needle stands nowhere.
    std::size_t next(std::string_view text, std::size_t from) const;
    /// The same, reading only the blocks that can hold it; `blocks` are those of this text, or empty.
    std::size_t next(std::string_view text, const GramBlocks& blocks, std::size_t from) const;

private:
    std::string m_needle;
    std::vector<std::uint32_t> m_rows; ///< of the needle's grams
    std::size_t m_first = 0;           ///< places in the needle of the two bytes
    std::size_t m_second = 0;
};

} // namespace moneyties::store
