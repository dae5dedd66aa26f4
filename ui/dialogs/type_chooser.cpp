#include "ui/dialogs/type_chooser.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <utility>

namespace moneyties::ui {

namespace {

/// Counting the types of more relationships than these would keep the list waiting.
constexpr std::int64_t kMostCounted = 50'000;

/// Types by how many relationships have them.
std::vector<RelationshipTypeId> mostUsed(const store::Project& project) {
    if (project.totals().relationships > kMostCounted)
        return {};
    std::multimap<std::int64_t, RelationshipTypeId, std::greater<>> byCount;
    for (const auto& [type, count] : project.counts().relationshipsByType)
        byCount.emplace(count, type);
    std::vector<RelationshipTypeId> types;
    for (const auto& [count, type] : byCount)
        types.push_back(type);
    return types;
}

QList<Suggestion> suggestTypes(const Vocabulary& vocabulary, const QString& typed,
                               const std::vector<RelationshipTypeId>& first) {
    QList<Suggestion> suggestions;
    for (const Completion& completion : typeCompletions(vocabulary, typed, first))
        suggestions.append({completion.text, completion.detail, completion.data, completion.icon});
    return suggestions;
}

} // namespace

TypeChooser::TypeChooser(QWidget* window) : ListChooser(window) {
    connect(this, &ListChooser::picked, this, &TypeChooser::accept);
}

void TypeChooser::choose(const Document& document, QPoint globalPosition, const QString& title) {
    std::vector<RelationshipTypeId> first = m_recent;
    for (const RelationshipTypeId type : mostUsed(document.project()))
        if (std::ranges::find(first, type) == first.end())
            first.push_back(type);
    open(globalPosition, title, [&document, first = std::move(first)](const QString& typed) {
        return suggestTypes(document.project().vocabulary(), typed, first);
    });
}

void TypeChooser::accept(const Suggestion& suggestion) {
    const RelationshipTypeId type(suggestion.data.toLongLong());
    std::erase(m_recent, type);
    m_recent.insert(m_recent.begin(), type);
    Q_EMIT chosen(type);
}

} // namespace moneyties::ui
