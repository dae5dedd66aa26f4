#include "core/store/byte_search.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace moneyties::store {

namespace {

constexpr std::size_t kBlock = 64;

/// How little a byte tells: leads of Japanese characters stand in every name, vowels in most Latin ones.
int commonness(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    if (code >= 0xC0)
        return 3;
    return std::string_view("aeionrtsl \n\t").find(byte) != std::string_view::npos ? 2 : 1;
}

bool isPossibleInBlock(const char* first, const char* second, char a, char b) {
    unsigned char found = 0;
    for (std::size_t i = 0; i < kBlock; ++i)
        found |= static_cast<unsigned char>((first[i] == a) & (second[i] == b));
    return found != 0;
}

} // namespace

ByteSearch::ByteSearch(std::string needle) : m_needle(std::move(needle)), m_rows(gramRowsOf(m_needle)) {
    for (std::size_t i = 1; i < m_needle.size(); ++i)
        if (commonness(m_needle[i]) < commonness(m_needle[m_first]))
            m_first = i;
    m_second = m_first == 0 && m_needle.size() > 1 ? 1 : 0;
    for (std::size_t i = 0; i < m_needle.size(); ++i)
        if (i != m_first && commonness(m_needle[i]) <= commonness(m_needle[m_second]))
            m_second = i;
}

std::size_t ByteSearch::next(std::string_view text, std::size_t from) const {
    if (m_needle.empty() || text.size() < m_needle.size())
        return std::string_view::npos;
    const std::size_t end = text.size() - m_needle.size() + 1; // places where the needle can begin
    const char a = m_needle[m_first];
    const char b = m_needle[m_second];
    for (std::size_t at = from; at < end;) {
        const bool isWholeBlock = at + kBlock <= end;
        const std::size_t stop = isWholeBlock ? at + kBlock : end;
        if (isWholeBlock &&
            !isPossibleInBlock(text.data() + at + m_first, text.data() + at + m_second, a, b)) {
            at = stop;
            continue;
        }
        for (; at < stop; ++at)
            if (text[at + m_first] == a && text[at + m_second] == b &&
                std::memcmp(text.data() + at, m_needle.data(), m_needle.size()) == 0)
                return at;
    }
    return std::string_view::npos;
}

std::size_t ByteSearch::next(std::string_view text, const GramBlocks& blocks, std::size_t from) const {
    if (blocks.isEmpty() || m_rows.empty())
        return next(text, from);
    for (std::size_t block = blocks.next(m_rows, from / GramBlocks::kBlock); block != std::string_view::npos;
         block = blocks.next(m_rows, block + 1)) {
        const std::size_t end = std::min(text.size(), (block + 1) * GramBlocks::kBlock + m_needle.size() - 1);
        const std::size_t found = next(text.substr(0, end), std::max(from, block * GramBlocks::kBlock));
        if (found != std::string_view::npos)
            return found;
    }
    return std::string_view::npos;
}

} // namespace moneyties::store
