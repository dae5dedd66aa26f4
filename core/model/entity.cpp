#include "core/model/entity.h"

#include <algorithm>

namespace moneyties {

namespace {

/// Whether `tag` is the language or a regional form of it: "ja-JP" is "ja". A form in another script
/// ("ja-Latn") is not: it cannot stand where the language's own script is wanted.
bool isLanguage(std::string_view tag, std::string_view language) {
    if (!tag.starts_with(language))
        return false;
    const std::string_view rest = tag.substr(language.size());
    constexpr std::size_t kScriptSubtagLength = 5; // "-Latn"
    return rest.empty() ||
           (rest.front() == '-' && std::min(rest.find('-', 1), rest.size()) != kScriptSubtagLength);
}

} // namespace

std::string_view nameIn(const Entity& entity, std::string_view language) {
    const auto inLanguage = [&](const Name& name) { return isLanguage(name.language, language); };
    const auto preferred = std::ranges::find_if(
        entity.names, [&](const Name& name) { return name.preferred && inLanguage(name); });
    if (preferred != entity.names.end())
        return preferred->text;
    const auto primary = std::ranges::find_if(
        entity.names, [&](const Name& name) { return name.role == NameRole::primary && inLanguage(name); });
    return primary == entity.names.end() ? std::string_view() : std::string_view(primary->text);
}

std::string_view displayName(const Entity& entity, std::string_view language) {
    for (const std::string_view wanted : {language, std::string_view("en")})
        if (const std::string_view name = nameIn(entity, wanted); !name.empty())
            return name;
    return entity.names.empty() ? std::string_view() : std::string_view(entity.names.front().text);
}

} // namespace moneyties
