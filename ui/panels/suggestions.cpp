#include "ui/panels/suggestions.h"

#include "core/model/codes.h"
#include "ui/models/document.h"

#include <QCoreApplication>

#include <algorithm>

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

/// The ends that are no dates.
QList<Suggestion> endSuggestions(const QString& typed) {
    QList<Suggestion> found;
    for (const auto state : {EndDate::State::ongoingAsOf, EndDate::State::endedUnknownDay})
        if (const QString words = toText(EndDate{state, {}}); words.startsWith(typed.trimmed()))
            found.append({words, {}, {}, {}});
    return found;
}

/// The deals that match, and the offer to begin one of that name (without an id).
QList<Suggestion> dealSuggestions(const store::Project& project, const QString& typed) {
    QList<Suggestion> found = toSuggestions(dealCompletions(project, typed));
    const QString name = typed.trimmed();
    const bool known = std::ranges::any_of(found, [&](const Suggestion& s) { return s.text == name; });
    if (!name.isEmpty() && !known)
        found.append({name, QCoreApplication::translate("Suggestions", "new deal"), {}, {}});
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
        return [&](const QString& typed) { return dealSuggestions(project, typed); };
    case RelationshipField::end:
        return endSuggestions;
    case RelationshipField::stage:
        return wordsOf<Stage>;
    case RelationshipField::strength:
        return wordsOf<Strength>;
    default:
        return {};
    }
}

} // namespace moneyties::ui
