// Owns the words of legends and footers in the language of the picture, which need not be the program's.
#pragma once

#include "core/model/vocabulary.h"
#include "core/phrases/language.h"
#include "core/style/look.h"

#include <string>

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
Words dashWords(style::Dash dash);
Words evidenceWords(style::EvidenceMark mark);
Words notCompletedWords();
Words cancelledWords();
Words endedWords();
Words amountWords();
Words sourcesWords();
Words asOfWords();            ///< with %1 for the date
Words omittedPrivateWords();  ///< with %1 for the number
Words omittedStrengthWords(); ///< with %1 for the number
Words altTextWords();         ///< with %1 entities, %2 relationships

} // namespace moneyties::picture
