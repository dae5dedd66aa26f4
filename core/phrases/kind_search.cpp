#include "core/phrases/kind_search.h"

#include "core/base/unicode.h"

#include <algorithm>

namespace moneyties::phrases {

namespace {

void addOnce(std::vector<KindId>& kinds, KindId kind) {
    if (std::ranges::find(kinds, kind) == kinds.end())
        kinds.push_back(kind);
}

} // namespace

KindIndex::KindIndex(const Vocabulary& vocabulary) {
    for (const EntityKind& kind : vocabulary.kinds())
        for (const std::string& name : {kind.labelEn, kind.labelJa, kind.reading, kind.code})
            if (std::string key = searchKey(name); !key.empty())
                m_entries.push_back({std::move(key), kind.id});
}

std::vector<KindId> KindIndex::exact(std::string_view text) const {
    const std::string key = searchKey(text);
    std::vector<KindId> kinds;
    for (const Entry& entry : m_entries)
        if (entry.key == key)
            addOnce(kinds, entry.kind);
    return kinds;
}

std::vector<KindId> KindIndex::starting(std::string_view text) const {
    const std::string key = searchKey(text);
    std::vector<KindId> kinds;
    for (const Entry& entry : m_entries)
        if (entry.key.starts_with(key))
            addOnce(kinds, entry.kind);
    return kinds;
}

} // namespace moneyties::phrases
