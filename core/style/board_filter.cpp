#include "core/style/board_filter.h"

#include "core/model/codes.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <utility>
#include <vector>

namespace moneyties::style {

namespace {

using nlohmann::json;

std::vector<std::string> textsAt(const json& object, const char* key) {
    std::vector<std::string> texts;
    const auto found = object.find(key);
    if (found != object.end() && found->is_array())
        for (const json& text : *found)
            if (text.is_string())
                texts.push_back(text.get<std::string>());
    return texts;
}

std::string textAt(const json& object, const char* key) {
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? found->get<std::string>() : std::string();
}

} // namespace

bool BoardFilter::shows(const Relationship& relationship, const RelationshipType& type, bool hasEnded) const {
    return !hiddenCategories.contains(type.category) && relationship.strength <= weakest &&
           (ended == Ended::shown || !hasEnded);
}

std::string toJson(const BoardFilter& filter) {
    if (filter.isEmpty())
        return {};
    json object = json::object();
    if (!filter.hiddenKinds.empty())
        object["hidden_kinds"] = filter.hiddenKinds;
    for (const Category category : filter.hiddenCategories)
        object["hidden_categories"].push_back(std::string(codeOf(category)));
    if (filter.weakest != Strength::tentative)
        object["weakest"] = std::string(codeOf(filter.weakest));
    if (filter.ended == BoardFilter::Ended::hidden)
        object["ended"] = "hidden";
    return object.dump();
}

BoardFilter filterFromJson(std::string_view text) {
    BoardFilter filter;
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return filter;
    for (std::string& code : textsAt(object, "hidden_kinds"))
        filter.hiddenKinds.insert(std::move(code));
    for (const std::string& code : textsAt(object, "hidden_categories"))
        if (const auto category = fromCode<Category>(code))
            filter.hiddenCategories.insert(*category);
    filter.weakest = fromCode<Strength>(textAt(object, "weakest")).value_or(Strength::tentative);
    if (textAt(object, "ended") == "hidden")
        filter.ended = BoardFilter::Ended::hidden;
    return filter;
}

} // namespace moneyties::style
