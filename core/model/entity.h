// Owns Entity and Name: people, companies, funds, projects and whatever else money ties together.
#pragma once

#include "core/base/id.h"
#include "core/model/custom_field.h"
#include "core/model/fuzzy_date.h"

#include <string>
#include <string_view>
#include <vector>

namespace moneyties {

enum class NameRole { primary, alias, former, legal };

/// One name of an entity in one language. At most one per language is preferred.
struct Name {
    NameId id;
    std::string text;
    std::string language; ///< BCP-47, such as "en" or "ja"; empty when unknown
    NameRole role = NameRole::primary;
    std::string reading; ///< kana or romaji
    FuzzyDate validFrom;
    FuzzyDate validTo;
    bool preferred = false;

    friend bool operator==(const Name&, const Name&) = default;
};

/// An identifier given by somebody else, such as ("wikidata", "Q317521") or ("lei", …).
struct ExternalId {
    std::string scheme;
    std::string value;

    friend bool operator==(const ExternalId&, const ExternalId&) = default;
};

struct Entity {
    EntityId id;
    KindId kind;
    std::vector<Name> names; ///< in the order the user gave them; the first is the display name's fallback
    FuzzyDate start;         ///< born, founded, announced
    EndDate end;
    std::string note; ///< Markdown
    std::string disambiguatorEn;
    std::string disambiguatorJa;
    std::vector<TagId> tags;
    std::vector<ExternalId> externalIds;
    std::string imageHash; ///< of a blob; empty for none
    bool unnamed = false;  ///< "two private investors": exists, but no source names it
    bool isPrivate = false;
    EntityId mergedInto;            ///< valid when this record was merged into another
    std::string openQuestion;       ///< what is still to be found out; empty for nothing
    std::vector<FieldValue> fields; ///< values of custom fields, by field

    friend bool operator==(const Entity&, const Entity&) = default;
};

/// The preferred name in a language ("en", "ja"), or a primary one in it; empty when there is none.
std::string_view nameIn(const Entity& entity, std::string_view language);

/// The name to show when a language is wanted: in that language, else English, else the first name.
std::string_view displayName(const Entity& entity, std::string_view language = "en");

} // namespace moneyties
