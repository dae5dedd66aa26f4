#include "core/store/sha256.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace moneyties::store {

namespace {

/// First 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, 4.2.2).
constexpr std::array<std::uint32_t, 64> kRoundConstants = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t bigEndianWord(const unsigned char* bytes) {
    return std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
           bytes[3];
}

std::array<std::uint32_t, 64> messageSchedule(const unsigned char* block) {
    std::array<std::uint32_t, 64> words;
    for (std::size_t i = 0; i < 16; ++i)
        words[i] = bigEndianWord(block + 4 * i);
    for (std::size_t i = 16; i < 64; ++i) {
        const std::uint32_t a = words[i - 15];
        const std::uint32_t b = words[i - 2];
        const std::uint32_t small0 = std::rotr(a, 7) ^ std::rotr(a, 18) ^ (a >> 3);
        const std::uint32_t small1 = std::rotr(b, 17) ^ std::rotr(b, 19) ^ (b >> 10);
        words[i] = words[i - 16] + small0 + words[i - 7] + small1;
    }
    return words;
}

struct Working {
    std::uint32_t& a;
    std::uint32_t& b;
    std::uint32_t& c;
    std::uint32_t& d;
    std::uint32_t& e;
    std::uint32_t& f;
    std::uint32_t& g;
    std::uint32_t& h;
};

/// One round (FIPS 180-4, 6.2.2, step 3), with the names moved on by the caller instead of the values.
[[gnu::always_inline]] inline void mix(const Working& v, std::uint32_t constantAndWord) {
    const std::uint32_t big1 = std::rotr(v.e, 6) ^ std::rotr(v.e, 11) ^ std::rotr(v.e, 25);
    const std::uint32_t choice = v.g ^ (v.e & (v.f ^ v.g));
    const std::uint32_t t1 = v.h + big1 + choice + constantAndWord;
    const std::uint32_t big0 = std::rotr(v.a, 2) ^ std::rotr(v.a, 13) ^ std::rotr(v.a, 22);
    const std::uint32_t majority = (v.a & v.b) | (v.c & (v.a | v.b));
    v.d += t1;
    v.h = t1 + big0 + majority;
}

} // namespace

void Sha256::compress(const unsigned char* block) {
    const std::array<std::uint32_t, 64> words = messageSchedule(block);
    auto [a, b, c, d, e, f, g, h] = m_state;
    for (std::size_t i = 0; i < 64; i += 8) {
        const auto addend = [&](std::size_t k) { return kRoundConstants[i + k] + words[i + k]; };
        mix({a, b, c, d, e, f, g, h}, addend(0));
        mix({h, a, b, c, d, e, f, g}, addend(1));
        mix({g, h, a, b, c, d, e, f}, addend(2));
        mix({f, g, h, a, b, c, d, e}, addend(3));
        mix({e, f, g, h, a, b, c, d}, addend(4));
        mix({d, e, f, g, h, a, b, c}, addend(5));
        mix({c, d, e, f, g, h, a, b}, addend(6));
        mix({b, c, d, e, f, g, h, a}, addend(7));
    }
    const std::array<std::uint32_t, 8> mixed = {a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < 8; ++i)
        m_state[i] += mixed[i];
}

void Sha256::add(std::string_view bytes) {
    m_length += bytes.size();
    while (!bytes.empty()) {
        const std::size_t taken = std::min(bytes.size(), m_block.size() - m_filled);
        std::memcpy(m_block.data() + m_filled, bytes.data(), taken);
        m_filled += taken;
        bytes.remove_prefix(taken);
        if (m_filled == m_block.size()) {
            compress(m_block.data());
            m_filled = 0;
        }
    }
}

std::string Sha256::finish() {
    const std::uint64_t bits = m_length * 8;
    add(std::string_view("\x80", 1));
    while (m_filled != 56)
        add(std::string_view("\0", 1));
    std::string tail;
    for (int shift = 56; shift >= 0; shift -= 8)
        tail.push_back(static_cast<char>(bits >> shift));
    add(tail);
    std::string digest;
    for (const std::uint32_t word : m_state)
        for (int shift = 24; shift >= 0; shift -= 8)
            digest.push_back(static_cast<char>(word >> shift));
    return digest;
}

std::string hexOf(std::string_view bytes) {
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (const char byte : bytes) {
        hex += kDigits[static_cast<unsigned char>(byte) >> 4];
        hex += kDigits[static_cast<unsigned char>(byte) & 15];
    }
    return hex;
}

} // namespace moneyties::store
