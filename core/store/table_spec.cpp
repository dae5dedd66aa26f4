#include "core/store/table_spec.h"

#include "core/store/records/tables.h"

#include <fmt/format.h>

#include <algorithm>

namespace moneyties::store {

std::string TableSpec::columnList() const {
    std::string list;
    for (const Column& column : columns)
        list += (list.empty() ? "" : ", ") + column.name;
    return list;
}

std::string TableSpec::keyCondition() const {
    std::string condition;
    for (std::size_t i = 0; i < keyColumns; ++i)
        condition += (i == 0 ? "" : " AND ") + columns[i].name + " = ?";
    return condition;
}

void TableSpec::prepareTexts() {
    std::string names = columnList();
    selectText = fmt::format("SELECT {} FROM {}", names, name);
    findText = fmt::format("{} WHERE {}", selectText, keyCondition());
    removeText = fmt::format("DELETE FROM {} WHERE {}", name, keyCondition());
    std::size_t count = columns.size();
    if (derived.name) {
        names += std::string(", ") + derived.name;
        ++count;
    }
    std::string marks = "?";
    for (std::size_t i = 1; i < count; ++i)
        marks += ", ?";
    insertText = fmt::format("INSERT INTO {}({}) VALUES({})", name, names, marks);
}

int TableSpec::indexOf(int columnCode) const {
    const auto found = std::ranges::find(columns, columnCode, &Column::code);
    return found == columns.end() ? -1 : static_cast<int>(found - columns.begin());
}

const std::vector<const TableSpec*>& allTables() {
    static const std::vector<const TableSpec*> tables = {
        &specOf<EntityKind>(),
        &specOf<TypeRow>(),
        &specOf<Tag>(),
        &specOf<Entity>(),
        &specOf<NameRow>(),
        &specOf<EntityTagRow>(),
        &specOf<ExternalIdRow>(),
        &specOf<Source>(),
        &specOf<Deal>(),
        &specOf<Relationship>(),
        &specOf<RelationshipTagRow>(),
        &specOf<ClaimRow>(),
        &specOf<FieldDefRow>(),
        &specOf<FieldValueRow>(),
        &specOf<BoardRow>(),
        &specOf<Expansion>(),
        &specOf<BoardNodeRow>(),
        &specOf<BoardLinkRow>(),
        &specOf<BoardDealRow>(),
        &specOf<Annotation>(),
        &specOf<IdentityJudgement>(),
        &specOf<EntityMerge>(),
        &specOf<MergeMoveRow>(),
    };
    return tables;
}

const TableSpec* tableByCode(int code) {
    for (const TableSpec* table : allTables())
        if (static_cast<int>(table->code) == code)
            return table;
    return nullptr;
}

} // namespace moneyties::store
