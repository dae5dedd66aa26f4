// Owns the words of legends and footers in the language of the picture, which need not be the program's.
#pragma once

#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "core/phrases/language.h"
#include "core/style/style_rules.h"

#include <string>
#include <vector>

namespace moneyties::picture {

/// A phrase in both languages. A picture's language is that of its labels, so tr() does not serve here.
struct Words {
    const char* english;
    const char* japanese;
    std::string in(phrases::Language language) const {
        return language == phrases::Language::japanese ? japanese : english;
    }
};

Words categoryWords(Category category);
Words evidenceWords(style::EvidenceMark mark);
Words notCompletedWords();
Words cancelledWords();
Words endedWords();
/// What a rule's column is about: "Amount", "Number of relationships".
Words headingWords(const style::StyleRule& rule);
std::string kindWords(const EntityKind& kind, phrases::Language language);
/// A value of a field by its code; empty: all others.
std::string valueWords(style::RuleField field, const std::string& value, const Vocabulary& vocabulary,
                       const std::vector<Tag>& tags, phrases::Language language);
/// "US$1bn", "25 %", "2015"; amounts are in minor units of the currency `unit`.
std::string numberWords(style::RuleField field, double number, const std::string& unit,
                        phrases::Language language);
Words sourcesWords();
Words asOfWords();               ///< with %1 for the date
Words outOfSightWords();         ///< with %1 for the number
Words omittedPrivateWords();     ///< with %1 for the number
Words omittedStrengthWords();    ///< with %1 for the number
Words omittedUnsupportedWords(); ///< with %1 for the number
Words altTextWords();            ///< with %1 entities, %2 relationships

/// The text with a value in the place of its mark.
std::string filledIn(std::string text, const std::string& mark, const std::string& value);

} // namespace moneyties::picture
