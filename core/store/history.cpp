// Project's history of one record: each field's values before and after every step that touched it.
#include "core/base/error.h"
#include "core/model/codes.h"
#include "core/store/codec.h"
#include "core/store/project_impl.h"
#include "core/store/record_history.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

namespace moneyties::store {

namespace {

using Cells = std::vector<RowStore::Change>;

/// The cells of one field, in the order of its columns; what is not mentioned is missing.
std::vector<Value> cellsOfField(const TableSpec& table, const std::string& field, const Cells& cells) {
    std::vector<Value> values;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].field != field)
            continue;
        const auto found = std::ranges::find(cells, static_cast<int>(i), &RowStore::Change::column);
        values.push_back(found == cells.end() ? table.columns[i].missing : found->value);
    }
    return values;
}

std::string textOf(const Value& value) {
    if (const auto* text = std::get_if<std::string>(&value))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* real = std::get_if<double>(&value))
        return fmt::format("{}", *real);
    return {};
}

std::optional<Day> dayOf(const Value& value) {
    const auto* days = std::get_if<std::int64_t>(&value);
    return days ? std::optional(Day(std::chrono::days(*days))) : std::nullopt;
}

/// A date's four cells: the words, or EDTF when there are none.
std::string dateText(std::span<const Value> cells) {
    const std::string words = textOf(cells[0]);
    return words.empty() ? toEdtf({{}, dayOf(cells[1]), dayOf(cells[2]), integerOf(cells[3]) != 0}) : words;
}

std::string endText(std::span<const Value> cells) {
    const auto states = allCodes<EndDate::State>();
    const auto state = static_cast<std::size_t>(integerOf(cells[0]));
    if (state == 0 || state >= states.size())
        return {};
    const std::string date = dateText(cells.subspan(1));
    return state == 1 ? date : fmt::format("{}{}{}", states[state], date.empty() ? "" : " ", date);
}

std::string boundText(const Value& bound, const std::string& currency) {
    if (std::holds_alternative<std::monostate>(bound))
        return {};
    std::int64_t unit = 1;
    for (int digits = minorUnitDigits(currency).value_or(0); digits > 0; --digits)
        unit *= 10;
    const std::int64_t amount = integerOf(bound);
    return amount % unit == 0 ? std::to_string(amount / unit)
                              : fmt::format("{}", static_cast<double>(amount) / static_cast<double>(unit));
}

/// An amount's seven cells: the words, or the bounds and the currency when there are none.
std::string moneyText(std::span<const Value> cells) {
    const std::string words = textOf(cells[6]);
    if (!words.empty())
        return words;
    const std::string currency = textOf(cells[3]);
    const std::string low = boundText(cells[0], currency);
    const std::string high = boundText(cells[1], currency);
    const std::string amount = low == high ? low : low + ".." + high;
    return fmt::format("{}{}{}{}", integerOf(cells[2]) != 0 ? "~" : "", amount,
                       amount.empty() || currency.empty() ? "" : " ", currency);
}

std::string plainText(const Column& column, const Value& cell) {
    const auto* number = std::get_if<std::int64_t>(&cell);
    if (number && *number >= 0 && static_cast<std::size_t>(*number) < column.codes.size())
        return std::string(column.codes[static_cast<std::size_t>(*number)]);
    return textOf(cell);
}

std::string fieldText(const Column& column, const std::vector<Value>& cells) {
    switch (column.kind) {
    case FieldKind::date:
        return dateText(cells);
    case FieldKind::end:
        return endText(cells);
    case FieldKind::money:
        return moneyText(cells);
    case FieldKind::plain:
        break;
    }
    return plainText(column, cells.front());
}

/// Stable names for the columns and child tables that are spelled otherwise than the field they hold.
std::string fieldOf(std::string_view name) {
    constexpr std::pair<std::string_view, std::string_view> kFields[] = {
        {"from_entity", "from"}, {"to_entity", "to"},          {"image_hash", "image"},
        {"entity_tag", "tags"},  {"relationship_tag", "tags"}, {"external_id", "external_ids"},
    };
    const auto found = std::ranges::find(kFields, name, [](const auto& field) { return field.first; });
    return std::string(found == std::end(kFields) ? name : found->second);
}

/// Fields of a name are "name" itself, "name.reading", "name.language" ….
std::string fieldName(const TableSpec& table, const Column& column) {
    if (table.code != TableCode::name)
        return fieldOf(column.field);
    return column.field == "text" ? "name" : "name." + column.field;
}

bool isChildKey(const TableSpec& table) {
    return table.columns.size() == table.keyColumns;
}

/// A child row that is nothing but its key, such as a tag: it appeared or went.
FieldChange changeOfKey(const StepRow& step, const Op& op) {
    std::string text;
    for (std::size_t i = 1; i < op.key.size(); ++i) {
        if (i > 1)
            text += ':';
        text += textOf(op.key[i]);
    }
    return {step, fieldOf(op.table->name), op.before ? text : "", op.after ? text : ""};
}

void addChanges(std::vector<FieldChange>& changes, const StepRow& step, const Op& op) {
    const TableSpec& table = *op.table;
    if (isChildKey(table)) {
        changes.push_back(changeOfKey(step, op));
        return;
    }
    const Cells nothing;
    std::string lastField;
    for (std::size_t i = table.keyColumns; i < table.columns.size(); ++i) {
        const Column& column = table.columns[i];
        if (column.field == lastField)
            continue;
        lastField = column.field;
        const auto before = cellsOfField(table, column.field, op.before ? *op.before : nothing);
        const auto after = cellsOfField(table, column.field, op.after ? *op.after : nothing);
        if (before != after)
            changes.push_back(
                {step, fieldName(table, column), fieldText(column, before), fieldText(column, after)});
    }
}

} // namespace

std::vector<FieldChange> Project::Impl::historyOf(const std::vector<TableCode>& tables,
                                                  std::int64_t id) const {
    return reading([&] {
        std::vector<FieldChange> changes;
        for (const auto& [step, ops] : RecordHistory(*connection, tables, id).steps())
            for (const Op& op : ops)
                addChanges(changes, step, op);
        return changes;
    });
}

std::vector<FieldChange> Project::historyOf(EntityId id) const {
    return m_impl->historyOf(
        {TableCode::entity, TableCode::name, TableCode::entityTag, TableCode::externalId}, id.value);
}

std::vector<FieldChange> Project::historyOf(RelationshipId id) const {
    return m_impl->historyOf({TableCode::relationship, TableCode::relationshipTag}, id.value);
}

std::vector<FieldChange> Project::historyOf(DealId id) const {
    return m_impl->historyOf({TableCode::deal}, id.value);
}

std::vector<FieldChange> Project::historyOf(ClaimId id) const {
    return m_impl->historyOf({TableCode::claim}, id.value);
}

std::vector<FieldChange> Project::historyOf(SourceId id) const {
    return m_impl->historyOf({TableCode::source}, id.value);
}

std::vector<FieldChange> Project::historyOf(BoardId id) const {
    return m_impl->historyOf({TableCode::board, TableCode::annotation}, id.value);
}

} // namespace moneyties::store
