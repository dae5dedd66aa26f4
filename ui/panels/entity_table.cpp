#include "ui/panels/entity_table.h"

#include "ui/models/completions.h"
#include "ui/models/document.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/panels/suggestions.h"

#include <unordered_set>

namespace moneyties::ui {

namespace {

RecordTable::Parts parts() {
    return {new EntityTableModel,
            QStringLiteral("entityTable"),
            EntityTable::tr("Entities"),
            EntityTable::tr("Show only the entities that are selected or at the ends of what is selected"),
            {200, 200, 110, 84, 140, 140, 180, 180, 220, 120, 160},
            {QStringLiteral("disambiguator_ja"), QStringLiteral("open_question")}};
}

std::vector<EntityId> idsOf(const std::vector<qlonglong>& records) {
    std::vector<EntityId> ids;
    for (const qlonglong record : records)
        ids.emplace_back(record);
    return ids;
}

} // namespace

EntityTable::EntityTable(Selection* selection, QWidget* parent) : RecordTable(selection, parts(), parent) {}

std::vector<qlonglong> EntityTable::selectedRecords(const SelectedItems& items) const {
    std::vector<qlonglong> records;
    for (const EntityId id : items.entities)
        records.push_back(id.value);
    return records;
}

SelectedItems EntityTable::itemsOf(const std::vector<qlonglong>& records) const {
    SelectedItems items;
    items.entities = idsOf(records);
    return items;
}

std::function<bool(int)> EntityTable::limitFor(const SelectedItems& items) const {
    std::unordered_set<EntityId> wanted(items.entities.begin(), items.entities.end());
    for (const RelationshipId id : items.relationships)
        if (const auto relationship = document()->project().relationship(id))
            wanted.insert({relationship->from, relationship->to});
    if (items.deal)
        for (const Relationship& part : document()->project().relationshipsOf(items.deal))
            wanted.insert({part.from, part.to});
    const auto* table = static_cast<const EntityTableModel*>(model());
    return [table, wanted](int row) { return wanted.contains(table->idAt(row)); };
}

SuggestionSource EntityTable::suggestionsIn(int column) const {
    if (column != EntityTableModel::kind)
        return {};
    const Vocabulary& vocabulary = document()->project().vocabulary();
    return [&vocabulary](const QString& typed) { return toSuggestions(kindCompletions(vocabulary, typed)); };
}

void EntityTable::removeRecords(const std::vector<qlonglong>& records) {
    removeEntities(*document(), idsOf(records));
}

std::unique_ptr<RowPaste> EntityTable::pasteOf(const exchange::DelimitedText& table,
                                               const QList<int>& columns, std::size_t firstRow) const {
    return std::make_unique<EntityPaste>(*document(), *model(), table, columns, firstRow);
}

} // namespace moneyties::ui
