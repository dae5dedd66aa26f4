// Owns the bytes below the journal's binary forms: numbers of variable length, and taking parts from the
// front of a byte string that may come from a stranger.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace moneyties::store {

/// Throws Error(fileDamaged).
[[noreturn]] void throwHistoryDamaged();

enum class CodedCell : unsigned char { nothing, integer, real, text, bytes };

inline void putVarint(std::string& out, std::uint64_t number) {
    for (; number >= 0x80; number >>= 7)
        out.push_back(static_cast<char>(number | 0x80));
    out.push_back(static_cast<char>(number));
}

inline std::uint64_t zigzag(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}

inline std::int64_t unzigzag(std::uint64_t number) {
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
}

void putReal(std::string& out, double number);
void putSized(std::string& out, CodedCell type, std::string_view bytes);

/// Takes parts from the front of a byte string; throws Error(fileDamaged) when it ends too early.
class ByteInput {
public:
    explicit ByteInput(std::string_view bytes) : m_rest(bytes) {}

    bool isAtEnd() const { return m_rest.empty(); }
    std::string_view take(std::uint64_t count);
    unsigned char byte() { return static_cast<unsigned char>(take(1).front()); }
    std::uint64_t varint();
    double real();
    std::string_view until(char end);

private:
    std::string_view m_rest;
};

} // namespace moneyties::store
