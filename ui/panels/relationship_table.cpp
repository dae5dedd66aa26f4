#include "ui/panels/relationship_table.h"

#include "ui/models/document.h"
#include "ui/models/edits/relationship_edits.h"
#include "ui/models/relationship_table_model.h"
#include "ui/panels/correction_strip.h"
#include "ui/panels/suggestions.h"

#include <QLayout>
#include <QTableView>
#include <QTimer>

#include <unordered_set>

namespace moneyties::ui {

namespace {

RecordTable::Parts parts() {
    return {new RelationshipTableModel,
            QStringLiteral("relationshipTable"),
            RelationshipTable::tr("Relationships"),
            RelationshipTable::tr("Show only the relationships of what is selected"),
            {150, 150, 150, 170, 100, 100, 105, 105, 120, 70, 190, 180, 120, 160, 80},
            {QStringLiteral("note"), QStringLiteral("tags"), QStringLiteral("open_question")}};
}

std::vector<RelationshipId> idsOf(const std::vector<qlonglong>& records) {
    std::vector<RelationshipId> ids;
    for (const qlonglong record : records)
        ids.emplace_back(record);
    return ids;
}

} // namespace

RelationshipTable::RelationshipTable(Selection* selection, QWidget* parent)
    : RecordTable(selection, parts(), parent), m_corrections(new CorrectionStrip(view(), this)) {
    layout()->addWidget(m_corrections);
    connect(ties(), &RelationshipTableModel::correctionOpened, m_corrections, &CorrectionStrip::open);
    // The strip takes the room of the last rows, one of which may be the current one.
    connect(ties(), &RelationshipTableModel::correctionOpened, this, [this] {
        QTimer::singleShot(0, view(), [view = view()] { view->scrollTo(view->currentIndex()); });
    });
    connect(selection, &Selection::changed, this, [this, selection] {
        if (!selection->items().entities.empty())
            ties()->showTiesOf(selection->items().entities);
    });
}

RelationshipTableModel* RelationshipTable::ties() const {
    return static_cast<RelationshipTableModel*>(model());
}

void RelationshipTable::attach() {
    RecordTable::attach();
    m_corrections->setDocument(document());
}

std::vector<qlonglong> RelationshipTable::selectedRecords(const SelectedItems& items) const {
    std::vector<qlonglong> records;
    for (const RelationshipId id : items.relationships)
        records.push_back(id.value);
    return records;
}

SelectedItems RelationshipTable::itemsOf(const std::vector<qlonglong>& records) const {
    SelectedItems items;
    items.relationships = idsOf(records);
    return items;
}

/// The relationships that are selected, have a selected entity at one end, or belong to the selected deal.
std::function<bool(int)> RelationshipTable::limitFor(const SelectedItems& items) const {
    return [table = ties(), deal = items.deal,
            ties = std::unordered_set<RelationshipId>(items.relationships.begin(), items.relationships.end()),
            ends = std::unordered_set<EntityId>(items.entities.begin(), items.entities.end())](int row) {
        const Relationship& relationship = table->relationshipAt(row);
        return ties.contains(relationship.id) || ends.contains(relationship.from) ||
               ends.contains(relationship.to) || (deal && relationship.deal == deal);
    };
}

SuggestionSource RelationshipTable::suggestionsIn(int column) const {
    const auto field = RelationshipTableModel::fieldOf(column);
    return field ? suggestionsFor(*document(), *field) : SuggestionSource();
}

void RelationshipTable::removeRecords(const std::vector<qlonglong>& records) {
    removeRelationships(*document(), idsOf(records));
}

std::unique_ptr<RowPaste> RelationshipTable::pasteOf(const exchange::DelimitedText& table,
                                                     const QList<int>& columns, std::size_t firstRow) const {
    return std::make_unique<RelationshipPaste>(*document(), *model(), table, columns, firstRow);
}

} // namespace moneyties::ui
