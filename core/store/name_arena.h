// Owns NameArena: the keys of all names of a project in contiguous memory, in order of importance, so that a
// search reads memory from front to back and stops when it has enough.
#pragma once

#include "core/base/id.h"
#include "core/store/byte_search.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Lines of text, each between line feeds.
class KeyLines {
public:
    KeyLines() : m_text(1, '\n'), m_starts{1} {}

    void add(std::string_view line);
    void reserve(std::size_t lines, std::size_t bytes);
    void shrink();

    std::size_t size() const { return m_starts.size() - 1; }
    std::string_view text() const { return m_text; }
    std::string_view line(std::size_t index) const;
    /// The line that the place in the text belongs to, when it is `from` or a later one.
    std::size_t lineAt(std::size_t place, std::size_t from) const;
    std::size_t startOf(std::size_t line) const { return m_starts[line]; }

    /// Makes searches skip what cannot hold their needle; for lines that stay as they are.
    void indexBlocks() { m_blocks = GramBlocks(m_text); }
    /// The first place at `from` or behind where the needle stands; npos for none.
    std::size_t find(const ByteSearch& search, std::size_t from) const {
        return search.next(m_text, m_blocks, from);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_starts; ///< of each line, and where the next one would begin
    GramBlocks m_blocks;                 ///< empty until indexBlocks()
};

/// Names with their keys, in any order.
struct NameLines {
    KeyLines strict; ///< the search key of each name
    KeyLines loose;  ///< its loose keys, romaji and the keys of its reading, separated by tabs
    std::vector<EntityId> entities;
    std::vector<std::uint32_t> degrees; ///< ties of the entity

    std::size_t size() const { return entities.size(); }
    void add(EntityId entity, std::uint32_t degree, std::string_view key, std::string_view looseKeys);
};

/// Names of one stretch of entities, in their order.
struct NamePart {
    std::vector<EntityId> entities;
    KeyLines strict;
    KeyLines loose;
};

/// Appends the line of loose keys of a name with this search key and reading, which may be empty.
void appendLooseLine(std::string_view key, std::string_view reading, std::string& line);

class NumberedNames;

/// Immutable, so it is read from any thread.
class NameArena {
public:
    NameArena() = default;

    /// Puts the names, which come in order of their entities, in order of importance.
    NameArena(std::vector<NamePart> parts, const std::function<std::uint32_t(EntityId)>& degreeOf);

    const NameLines& names() const { return m_names; }
    /// Lines of an entity's names.
    std::span<const std::uint32_t> linesOf(EntityId entity) const;
    /// Lines whose first loose key is this one.
    std::span<const std::uint32_t> linesWithLooseKey(std::string_view key) const;

private:
    void fillEntities(const NumberedNames& names, const std::vector<std::uint64_t>& order);
    void fillLooseKeys();
    std::string_view looseKeyOf(std::uint32_t line) const;

    NameLines m_names;
    std::vector<std::uint32_t> m_byEntity;   ///< lines in order of entities
    std::vector<std::uint32_t> m_byLooseKey; ///< lines in order of their loose key's hash
};

} // namespace moneyties::store
