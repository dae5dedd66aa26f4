// Owns KindIndex: finds kinds of entities by what people call them, in English, Japanese, kana or by code.
#pragma once

#include "core/model/vocabulary.h"

#include <string>
#include <string_view>
#include <vector>

namespace moneyties::phrases {

/// Holds ids, not the vocabulary: it stays usable when the vocabulary changes, but no longer finds what is
/// new.
class KindIndex {
public:
    explicit KindIndex(const Vocabulary& vocabulary);

    /// Kinds that the text names wholly; several when it is ambiguous.
    std::vector<KindId> exact(std::string_view text) const;
    /// Kinds with a name that begins with the text, in the vocabulary's order. All kinds for a blank text.
    std::vector<KindId> starting(std::string_view text) const;

private:
    struct Entry {
        std::string key;
        KindId kind;
    };

    std::vector<Entry> m_entries;
};

} // namespace moneyties::phrases
