#include "ui/panels/suggestions.h"

#include "core/model/codes.h"
#include "ui/models/document.h"

namespace moneyties::ui {

namespace {

template<class Enum>
QList<Suggestion> wordsOf(const QString& typed) {
    QList<Suggestion> found;
    for (const Enum value : allValues<Enum>())
        if (toText(value).startsWith(typed.trimmed(), Qt::CaseInsensitive))
            found.append({toText(value), {}, {}, {}});
    return found;
}

} // namespace

QList<Suggestion> toSuggestions(const QList<Completion>& completions) {
    QList<Suggestion> suggestions;
    for (const Completion& completion : completions)
        suggestions.append({completion.text, completion.detail, completion.data, completion.icon});
    return suggestions;
}

SuggestionSource suggestionsFor(const Document& document, RelationshipField field) {
    const store::Project& project = document.project();
    switch (field) {
    case RelationshipField::from:
    case RelationshipField::to:
        return [&](const QString& typed) { return toSuggestions(entityCompletions(project, typed)); };
    case RelationshipField::type:
        return
            [&](const QString& typed) { return toSuggestions(typeCompletions(project.vocabulary(), typed)); };
    case RelationshipField::deal:
        return [&](const QString& typed) { return toSuggestions(dealCompletions(project, typed)); };
    case RelationshipField::stage:
        return wordsOf<Stage>;
    case RelationshipField::strength:
        return wordsOf<Strength>;
    default:
        return {};
    }
}

} // namespace moneyties::ui
