#include "core/base/embedded.h"
#include "core/model/codes.h"
#include "core/model/vocabulary.h"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <unordered_map>

namespace moneyties {

namespace {

using Row = std::unordered_map<std::string_view, std::string_view>;

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const std::size_t at = std::min(text.find(separator), text.size());
        parts.push_back(text.substr(0, at));
        text.remove_prefix(std::min(at + separator.size(), text.size()));
    }
    return parts;
}

std::string_view contentOf(std::string_view fileName) {
    for (const embedded::File& file : embedded::vocabulary())
        if (file.name == fileName)
            return file.content;
    assert(!"the vocabulary's tables are part of the library");
    return {};
}

/// The rows of an embedded table under the names of its header line.
std::vector<Row> rowsOf(std::string_view fileName) {
    const auto lines = split(contentOf(fileName), "\n");
    const auto header = split(lines.front(), "\t");
    std::vector<Row> rows;
    for (std::size_t line = 1; line < lines.size(); ++line) {
        const auto cells = split(lines[line], "\t");
        Row row;
        for (std::size_t i = 0; i < header.size(); ++i)
            row.emplace(header[i], i < cells.size() ? cells[i] : std::string_view());
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string text(const Row& row, std::string_view column) {
    return std::string(row.at(column));
}

template<Coded Enum>
Enum value(const Row& row, std::string_view column) {
    const auto found = fromCode<Enum>(row.at(column));
    assert(found);
    return *found;
}

std::uint32_t colourOf(std::string_view hex) {
    std::uint32_t colour = 0;
    std::from_chars(hex.data(), hex.data() + hex.size(), colour, 16);
    return colour;
}

/// The codes after `verb` in an effect such as "ends leads, works_at".
std::vector<std::string> affected(std::string_view effect, std::string_view verb) {
    std::vector<std::string> codes;
    if (effect.starts_with(verb))
        for (const std::string_view code : split(effect.substr(verb.size()), ", "))
            codes.emplace_back(code);
    return codes;
}

EntityKind kindFrom(const Row& row, std::int64_t number) {
    EntityKind kind;
    kind.id = KindId(number);
    kind.code = text(row, "kind");
    kind.labelEn = text(row, "label_en");
    kind.labelJa = text(row, "label_ja");
    kind.reading = text(row, "reading");
    kind.shape = value<KindShape>(row, "shape");
    kind.colour = colourOf(row.at("colour"));
    kind.icon = text(row, "icon");
    kind.builtIn = true;
    return kind;
}

RelationshipType typeFrom(const Row& row, std::int64_t number) {
    RelationshipType type;
    type.id = RelationshipTypeId(number);
    type.code = text(row, "type");
    type.labelEn = text(row, "label_en");
    type.inverseEn = text(row, "inverse_en");
    type.labelJa = text(row, "label_ja");
    type.inverseJa = text(row, "inverse_ja");
    type.reading = text(row, "reading");
    type.category = value<Category>(row, "category");
    type.direction = value<Direction>(row, "direction");
    type.money = value<MoneyFlow>(row, "money");
    type.tie = value<TieClass>(row, "tie");
    type.nature = value<Nature>(row, "nature");
    type.ends = affected(row.at("effect"), "ends ");
    type.beginsAgain = affected(row.at("effect"), "begins again ");
    type.fromKind = text(row, "from_kind");
    type.toKind = text(row, "to_kind");
    type.builtIn = true;
    return type;
}

Vocabulary readBuiltIn() {
    std::vector<EntityKind> kinds;
    for (const Row& row : rowsOf("entity_kinds.tsv"))
        kinds.push_back(kindFrom(row, static_cast<std::int64_t>(kinds.size()) + 1));
    std::vector<RelationshipType> types;
    for (const Row& row : rowsOf("relationship_types.tsv"))
        types.push_back(typeFrom(row, static_cast<std::int64_t>(types.size()) + 1));
    return {std::move(kinds), std::move(types)};
}

} // namespace

const Vocabulary& builtInVocabulary() {
    static const Vocabulary vocabulary = readBuiltIn();
    return vocabulary;
}

} // namespace moneyties
