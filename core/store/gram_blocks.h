// Owns GramBlocks: which blocks of a very long text can hold a needle at all, so that a search reads only
// those.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Row numbers of the grams (three bytes in a row) of a needle, each once. Empty for a needle without any,
/// which may stand in every block.
std::vector<std::uint32_t> gramRowsOf(std::string_view needle);

/// Bit-sliced signatures (Goodwin et al., "BitFunnel", 2017): one row of bits for each hash of a gram, one
/// bit for each block of the text; a needle can begin only in blocks that are set in the rows of all its
/// grams. Takes a quarter of the text's room. Immutable, so it is read from any thread.
class GramBlocks {
public:
    static constexpr std::size_t kBlock = 1024; ///< bytes

    GramBlocks() = default;
    explicit GramBlocks(std::string_view text);

    bool isEmpty() const { return m_rows.empty(); }
    /// The first block at `block` or behind where a needle with these rows can begin; npos for none.
    std::size_t next(const std::vector<std::uint32_t>& rows, std::size_t block) const;

private:
    std::size_t m_words = 0; ///< of a row
    std::vector<std::uint64_t> m_rows;
};

} // namespace moneyties::store
