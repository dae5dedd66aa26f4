#include "core/store/name_arena.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>
#include <future>
#include <numeric>
#include <utility>

namespace moneyties::store {

/// Names by number over several parts.
class NumberedNames {
public:
    explicit NumberedNames(std::vector<NamePart> parts) : m_parts(std::move(parts)) {
        for (const NamePart& part : m_parts) {
            m_begins.push_back(m_count);
            m_count += part.entities.size();
        }
    }

    std::size_t count() const { return m_count; }
    std::size_t bytesOf(KeyLines NamePart::*keys) const {
        std::size_t bytes = 0;
        for (const NamePart& part : m_parts)
            bytes += (part.*keys).text().size();
        return bytes;
    }
    std::string_view line(KeyLines NamePart::*keys, std::uint32_t number) const {
        const std::size_t part = partOf(number);
        return (m_parts[part].*keys).line(number - m_begins[part]);
    }
    EntityId entity(std::uint32_t number) const {
        const std::size_t part = partOf(number);
        return m_parts[part].entities[number - m_begins[part]];
    }
    void drop(KeyLines NamePart::*keys) {
        for (NamePart& part : m_parts)
            part.*keys = {};
    }
    const std::vector<NamePart>& parts() const { return m_parts; }

private:
    std::size_t partOf(std::uint32_t number) const {
        std::size_t part = 0;
        while (part + 1 < m_begins.size() && m_begins[part + 1] <= number)
            ++part;
        return part;
    }

    std::vector<NamePart> m_parts;
    std::vector<std::size_t> m_begins;
    std::size_t m_count = 0;
};

namespace {

/// FNV-1a (Fowler, Noll, Vo), folded to 32 bits.
std::uint32_t hashOf(std::string_view text) {
    std::uint64_t hash = 0xCBF29CE484222325;
    for (const char byte : text)
        hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
    return static_cast<std::uint32_t>(hash ^ hash >> 32);
}

/// A key in the upper half and what has it in the lower one.
std::uint64_t pairOf(std::uint32_t key, std::size_t number) {
    return std::uint64_t{key} << 32 | number;
}

std::uint32_t keyOf(std::uint64_t pair) {
    return static_cast<std::uint32_t>(pair >> 32);
}

std::uint32_t numberOf(std::uint64_t pair) {
    return static_cast<std::uint32_t>(pair);
}

/// Sorts by the keys, equal ones stay as they stand: by their digits, lowest first (Knuth, The Art of
/// Computer Programming 3, 5.2.5).
void sortByKey(std::vector<std::uint64_t>& pairs) {
    constexpr int kDigit = 11; // bits
    constexpr std::size_t kDigits = std::size_t{1} << kDigit;
    std::uint32_t used = 0; // bits that are not the same in all keys
    for (const std::uint64_t pair : pairs)
        used |= keyOf(pair) ^ keyOf(pairs.front());
    std::vector<std::uint64_t> sorted(pairs.size());
    for (int low = 0; low < 32 && used >> low != 0; low += kDigit) {
        const auto digitOf = [low](std::uint64_t pair) { return keyOf(pair) >> low & (kDigits - 1); };
        std::array<std::uint32_t, kDigits> next{};
        for (const std::uint64_t pair : pairs)
            ++next[digitOf(pair)];
        std::exclusive_scan(next.begin(), next.end(), next.begin(), std::uint32_t{0});
        for (const std::uint64_t pair : pairs)
            sorted[next[digitOf(pair)]++] = pair;
        pairs.swap(sorted);
    }
}

/// The numbers of all names behind what is less, the more ties their entities have.
std::vector<std::uint64_t> byImportance(const NumberedNames& names,
                                        const std::function<std::uint32_t(EntityId)>& degreeOf) {
    std::vector<std::uint64_t> pairs;
    pairs.reserve(names.count());
    for (const NamePart& part : names.parts())
        for (const EntityId entity : part.entities)
            pairs.push_back(pairOf(~degreeOf(entity), pairs.size()));
    sortByKey(pairs);
    return pairs;
}

/// The lines in a new order, ready to be searched; the old ones go.
KeyLines arranged(NumberedNames& names, KeyLines NamePart::*keys, const std::vector<std::uint64_t>& order) {
    KeyLines lines;
    lines.reserve(order.size(), names.bytesOf(keys));
    for (const std::uint64_t pair : order)
        lines.add(names.line(keys, numberOf(pair)));
    names.drop(keys);
    lines.indexBlocks();
    return lines;
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

NameArena::NameArena(std::vector<NamePart> parts, const std::function<std::uint32_t(EntityId)>& degreeOf) {
    NumberedNames names(std::move(parts));
    const std::vector<std::uint64_t> order = byImportance(names, degreeOf);
    auto strict = std::async(std::launch::async, [&] {
        fillEntities(names, order);
        m_names.strict = arranged(names, &NamePart::strict, order);
    });
    m_names.loose = arranged(names, &NamePart::loose, order);
    fillLooseKeys();
    strict.get();
}

void NameArena::fillEntities(const NumberedNames& names, const std::vector<std::uint64_t>& order) {
    m_names.entities.resize(order.size());
    m_names.degrees.resize(order.size());
    m_byEntity.resize(order.size());
    for (std::uint32_t line = 0; line < order.size(); ++line) {
        m_names.entities[line] = names.entity(numberOf(order[line]));
        m_names.degrees[line] = ~keyOf(order[line]);
        m_byEntity[numberOf(order[line])] = line;
    }
}

void NameArena::fillLooseKeys() {
    std::vector<std::uint64_t> hashes(m_names.loose.size());
    for (std::uint32_t line = 0; line < hashes.size(); ++line)
        hashes[line] = pairOf(hashOf(looseKeyOf(line)), line);
    sortByKey(hashes);
    m_byLooseKey.resize(hashes.size());
    std::ranges::transform(hashes, m_byLooseKey.begin(), numberOf);
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
