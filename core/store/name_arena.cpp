#include "core/store/name_arena.h"

#include "core/base/unicode.h"

#include <boost/sort/spreadsort/integer_sort.hpp>

#include <algorithm>
#include <future>

namespace moneyties::store {

namespace {

/// FNV-1a (Fowler, Noll, Vo), folded to 32 bits.
std::uint32_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

/// The numbers 0 … count - 1 in order of their keys, equal ones ascending.
std::vector<std::uint32_t> orderBy(std::size_t count, auto keyOf) {
    std::vector<std::uint64_t> pairs(count);
    for (std::size_t i = 0; i < count; ++i)
        pairs[i] = std::uint64_t{keyOf(i)} << 32 | i;
    boost::sort::spreadsort::integer_sort(pairs.begin(), pairs.end());
    std::vector<std::uint32_t> order(count);
    std::ranges::transform(pairs, order.begin(),
                           [](std::uint64_t pair) { return static_cast<std::uint32_t>(pair); });
    return order;
}

} // namespace

void KeyLines::add(std::string_view line) {
    m_text += line;
    m_text += '\n';
    m_starts.push_back(static_cast<std::uint32_t>(m_text.size()));
}

void KeyLines::reserve(std::size_t lines, std::size_t bytes) {
    m_starts.reserve(lines + 1);
    m_text.reserve(bytes);
}

void KeyLines::shrink() {
    m_text.shrink_to_fit();
    m_starts.shrink_to_fit();
}

std::string_view KeyLines::line(std::size_t index) const {
    return std::string_view(m_text).substr(m_starts[index], m_starts[index + 1] - m_starts[index] - 1);
}

std::size_t KeyLines::lineAt(std::size_t place, std::size_t from) const {
    // Hits stand close together when there are many, so look near by first.
    std::size_t step = 1;
    std::size_t low = from;
    while (low + step < size() && m_starts[low + step] <= place) {
        low += step;
        step *= 2;
    }
    const auto begin = m_starts.begin() + static_cast<std::ptrdiff_t>(low);
    const auto end = m_starts.begin() + static_cast<std::ptrdiff_t>(std::min(low + step, size()));
    return static_cast<std::size_t>(std::upper_bound(begin, end, place) - m_starts.begin()) - 1;
}

void NameLines::add(EntityId entity, std::uint32_t degree, std::string_view key, std::string_view looseKeys) {
    strict.add(key);
    loose.add(looseKeys);
    entities.push_back(entity);
    degrees.push_back(degree);
}

void appendLooseLine(std::string_view key, std::string_view reading, std::string& line) {
    appendLooseKeys(key, line);
    if (reading.empty())
        return;
    const std::string readingKey = searchKey(reading);
    line += '\t' + readingKey + '\t';
    appendLooseKeys(readingKey, line);
}

NameArena::NameArena(Parts parts, const std::function<std::uint32_t(EntityId)>& degreeOf) {
    const std::size_t count = parts.entities.size();
    const std::size_t half = parts.loose[0]->size();
    const auto byImportance = orderBy(count, [&](std::size_t i) { return ~degreeOf(parts.entities[i]); });
    m_names.strict.reserve(count, parts.strict.text().size());
    m_names.loose.reserve(count, parts.loose[0]->text().size() + parts.loose[1]->text().size());
    m_names.entities.reserve(count);
    m_names.degrees.reserve(count);
    m_byEntity.resize(count);
    for (const std::uint32_t i : byImportance) {
        m_byEntity[i] = static_cast<std::uint32_t>(m_names.size());
        m_names.add(parts.entities[i], degreeOf(parts.entities[i]), parts.strict.line(i),
                    i < half ? parts.loose[0]->line(i) : parts.loose[1]->line(i - half));
    }
    parts = {};
    auto strictBlocks = std::async(std::launch::async, [this] { m_names.strict.indexBlocks(); });
    m_names.loose.indexBlocks();
    m_byLooseKey =
        orderBy(count, [&](std::size_t i) { return hashOf(looseKeyOf(static_cast<std::uint32_t>(i))); });
    strictBlocks.get();
}

std::span<const std::uint32_t> NameArena::linesOf(EntityId entity) const {
    const auto entityOf = [this](std::uint32_t line) { return m_names.entities[line]; };
    return {std::ranges::lower_bound(m_byEntity, entity, {}, entityOf),
            std::ranges::upper_bound(m_byEntity, entity, {}, entityOf)};
}

std::string_view NameArena::looseKeyOf(std::uint32_t line) const {
    const std::string_view keys = m_names.loose.line(line);
    return keys.substr(0, keys.find('\t'));
}

std::span<const std::uint32_t> NameArena::linesWithLooseKey(std::string_view key) const {
    const auto hashOfLine = [this](std::uint32_t line) { return hashOf(looseKeyOf(line)); };
    return {std::ranges::lower_bound(m_byLooseKey, hashOf(key), {}, hashOfLine),
            std::ranges::upper_bound(m_byLooseKey, hashOf(key), {}, hashOfLine)};
}

} // namespace moneyties::store
