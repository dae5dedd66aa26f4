#include "ui/canvas/link_label.h"

#include "core/phrases/date_words.h"

namespace moneyties::canvas {

std::string linkLabel(const Relationship& relationship, const RelationshipType* type,
                      phrases::Language language) {
    std::string text;
    if (type != nullptr)
        text = language == phrases::Language::japanese ? type->labelJa : type->labelEn;
    const std::string date = phrases::dateWords(relationship.start, language);
    if (!date.empty())
        text += " · " + date;
    return text;
}

} // namespace moneyties::canvas
