// Owns Sha256: the digest by which steps are chained and stored files are named (FIPS 180-4, 2015).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace moneyties::store {

class Sha256 {
public:
    void add(std::string_view bytes);
    /// The digest of all that was added: 32 bytes. Nothing may be added after.
    std::string finish();

private:
    void compress(const unsigned char* block);

    std::array<std::uint32_t, 8> m_state = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                            0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    std::array<unsigned char, 64> m_block = {};
    std::size_t m_filled = 0;
    std::uint64_t m_length = 0; ///< bytes
};

/// Lower-case hexadecimal digits of bytes.
std::string hexOf(std::string_view bytes);

} // namespace moneyties::store
