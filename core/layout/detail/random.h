// Owns Random: a small generator whose numbers are the same on every machine, unlike std distributions'.
#pragma once

#include <cstdint>

namespace moneyties::layout::detail {

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9e3779b97f4a7c15U);
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31);
    }
    /// 0 to bound - 1; bound is positive and well below 2^53.
    std::uint64_t below(std::uint64_t bound) {
        return static_cast<std::uint64_t>(unit() * static_cast<double>(bound));
    }
    /// 0 to just under 1.
    double unit() { return static_cast<double>(next() >> 11) * 0x1p-53; }
    /// -1 to just under 1.
    double signedUnit() { return 2 * unit() - 1; }

private:
    std::uint64_t m_state;
};

} // namespace moneyties::layout::detail
