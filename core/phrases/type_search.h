// Owns TypeIndex: finds relationship types by what people call them, in English, Japanese, kana or by code.
#pragma once

#include "core/model/vocabulary.h"
#include "core/phrases/relationship_phrase.h"

#include <string>
#include <string_view>
#include <vector>

namespace moneyties::phrases {

/// A type and the side from which its words tell it: "received investment from" is `invested` from its
/// target.
struct TypeMatch {
    RelationshipTypeId type;
    Side side = Side::from;
    friend bool operator==(const TypeMatch&, const TypeMatch&) = default;
};

/// Holds ids, not the vocabulary: it stays usable when the vocabulary changes, but no longer finds what is
/// new.
class TypeIndex {
public:
    explicit TypeIndex(const Vocabulary& vocabulary);

    /// Types that the text names wholly: by label or inverse label in either language, kana, code, or these
    /// without "is a", "was" and a last preposition, or with する or した. Several when it is ambiguous; a
    /// type that both its sides name alike (株主) is found from its source only.
    std::vector<TypeMatch> exact(std::string_view text) const;

    /// Types with a name that begins with the text, then those with a word that does, in the vocabulary's
    /// order; for completion while typing. All types for a blank text.
    std::vector<TypeMatch> starting(std::string_view text) const;

private:
    struct Entry {
        std::string key;
        TypeMatch match;
    };

    std::vector<TypeMatch> named(const std::string& key) const;

    std::vector<Entry> m_entries; ///< in the vocabulary's order, the source's names before the target's
};

} // namespace moneyties::phrases
