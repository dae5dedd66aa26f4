#include "core/phrases/type_search.h"

#include "core/base/unicode.h"

#include <algorithm>
#include <array>

namespace moneyties::phrases {

namespace {

constexpr auto kBeginnings = std::to_array<std::string_view>(
    {"is a ", "is an ", "is the ", "is on the ", "is on ", "is ", "has a ", "has an ", "has ", "was "});
constexpr auto kEndings = std::to_array<std::string_view>(
    {" money to", " in", " to", " from", " of", " with", " for", " by", " at", " on"});
constexpr auto kJapaneseEndings = std::to_array<std::string_view>(
    {"をしました", "をした", "をする", "しました", "した", "する", "シタ", "スル"});

std::string withSpaces(std::string code) {
    std::ranges::replace(code, '_', ' ');
    return code;
}

std::string withoutBeginning(const std::string& key) {
    for (const std::string_view beginning : kBeginnings)
        if (key.starts_with(beginning))
            return key.substr(beginning.size());
    return key;
}

std::string withoutEnding(const std::string& key) {
    for (const std::string_view ending : kEndings)
        if (key.ends_with(ending) && key.size() > ending.size())
            return key.substr(0, key.size() - ending.size());
    return key;
}

/// The name as people write it in full and in short.
std::vector<std::string> keysOf(std::string_view name) {
    const std::string key = searchKey(name);
    std::vector<std::string> keys = {key, withoutBeginning(key), withoutEnding(key),
                                     withoutEnding(withoutBeginning(key))};
    std::ranges::sort(keys);
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    std::erase(keys, std::string());
    return keys;
}

bool hasWordStarting(std::string_view key, std::string_view beginning) {
    for (std::size_t at = key.find(beginning); at != std::string_view::npos; at = key.find(beginning, at + 1))
        if (at == 0 || key[at - 1] == ' ')
            return true;
    return false;
}

void addOnce(std::vector<TypeMatch>& matches, const TypeMatch& match) {
    if (std::ranges::find(matches, match) == matches.end())
        matches.push_back(match);
}

bool hasType(const std::vector<TypeMatch>& matches, RelationshipTypeId type) {
    return std::ranges::find(matches, type, &TypeMatch::type) != matches.end();
}

} // namespace

TypeIndex::TypeIndex(const Vocabulary& vocabulary) {
    const auto add = [this](std::string_view name, TypeMatch match) {
        for (std::string& key : keysOf(name))
            m_entries.push_back({std::move(key), match});
    };
    for (const RelationshipType& type : vocabulary.types()) {
        for (const std::string& name :
             {type.labelEn, type.labelJa, type.reading, withSpaces(type.code), type.code})
            add(name, {type.id, Side::from});
        for (const std::string& name : {type.inverseEn, type.inverseJa})
            add(name, {type.id, Side::to});
    }
}

std::vector<TypeMatch> TypeIndex::named(const std::string& key) const {
    std::vector<TypeMatch> matches;
    for (const Entry& entry : m_entries)
        if (entry.key == key && !hasType(matches, entry.match.type))
            matches.push_back(entry.match);
    return matches;
}

std::vector<TypeMatch> TypeIndex::exact(std::string_view text) const {
    const std::string key = searchKey(text);
    if (key.empty())
        return {};
    auto matches = named(key);
    for (const std::string_view ending : kJapaneseEndings) {
        const std::string folded = searchKey(ending);
        if (matches.empty() && key.ends_with(folded))
            matches = named(key.substr(0, key.size() - folded.size()));
    }
    return matches;
}

std::vector<TypeMatch> TypeIndex::starting(std::string_view text) const {
    const std::string key = searchKey(text);
    std::vector<TypeMatch> matches;
    for (const Entry& entry : m_entries)
        if (entry.key.starts_with(key) && (!key.empty() || entry.match.side == Side::from))
            addOnce(matches, entry.match);
    for (const Entry& entry : m_entries)
        if (!key.empty() && hasWordStarting(entry.key, key))
            addOnce(matches, entry.match);
    return matches;
}

} // namespace moneyties::phrases
