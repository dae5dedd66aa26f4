#include "ui/models/row_paste.h"

#include "core/base/unicode.h"
#include "ui/models/document.h"
#include "ui/models/edits/claim_recorder.h"
#include "ui/models/edits/entity_edits.h"
#include "ui/models/entity_table_model.h"
#include "ui/models/relationship_table_model.h"
#include "ui/models/table_filter.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace moneyties::ui {

namespace {

constexpr int kShownProblems = 8;
constexpr std::size_t kLooked = 8;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RowPaste)
};

QString qt(const std::string& text) {
    return QString::fromStdString(text);
}

QString cellAt(const std::vector<std::string>& row, const QList<int>& columns, int wanted) {
    const auto at = static_cast<std::size_t>(columns.indexOf(wanted));
    return at < row.size() ? qt(row[at]) : QString();
}

KindId kindOrCompany(const Vocabulary& vocabulary, const std::string& code) {
    const EntityKind* kind = vocabulary.kindByCode(code);
    if (!kind)
        kind = vocabulary.kindByCode("company");
    return kind ? kind->id : vocabulary.kinds().front().id;
}

} // namespace

QString pasteObstacle(const exchange::DelimitedText& table) {
    if (const auto ragged = exchange::raggedRow(table)) {
        const QString line = Words::tr("Row %L1 has %L2 cells where the first row has %L3")
                                 .arg(ragged->line)
                                 .arg(ragged->cells)
                                 .arg(ragged->expected);
        return ragged->others == 0
                   ? Words::tr("%1. Nothing was pasted.").arg(line)
                   : Words::tr("%1, and %L2 more rows are of another length. Nothing was pasted.")
                         .arg(line)
                         .arg(ragged->others);
    }
    if (table.rows.size() > static_cast<std::size_t>(kMostPastedRows))
        return Words::tr("These are %L1 rows; at most %L2 are pasted at once. Import them as a file instead.")
            .arg(table.rows.size())
            .arg(kMostPastedRows);
    return {};
}

QList<int> headerColumns(const RecordTableModel& model, const std::vector<std::string>& firstRow) {
    QList<int> columns;
    for (const std::string& cell : firstRow) {
        int found = -1;
        for (int column = 0; column < model.columnCount() && found < 0; ++column)
            if (filterKey(qt(cell)) == filterKey(model.columnCaption(column)) ||
                qt(cell) == model.columnCode(column))
                found = column;
        if (found < 0 || !model.isEditable(found) || columns.contains(found))
            return {};
        columns.append(found);
    }
    return columns;
}

void RowPaste::addProblem(std::size_t line, const QString& column, const QString& why) {
    if (m_check.problems.size() < kShownProblems)
        m_check.problems.append(Words::tr("Row %L1, %2: %3").arg(line).arg(column, why));
    else
        ++m_check.moreProblems;
}

// ---- relationships

RelationshipPaste::End RelationshipPaste::endFor(const Document& document, const QString& name,
                                                 const std::string& kindCode, std::size_t line,
                                                 const QString& column) {
    const std::string key = searchKey(name.toStdString());
    if (key.empty()) {
        addProblem(line, column, Words::tr("a name is missing"));
        return {};
    }
    const auto [known, isNew] = m_known.try_emplace(key);
    if (!isNew)
        return known->second;
    const auto hits = document.project().search(name.toStdString(), kLooked);
    const auto exact = std::ranges::count(hits, store::MatchClass::exact, &store::NameHit::match);
    if (exact > 1)
        addProblem(line, column, Words::tr("“%1” is the name of several").arg(name));
    else if (exact == 1)
        known->second.entity = hits.front().entity;
    if (exact > 0)
        return known->second;
    m_made.push_back(newEntity(name.toStdString(), kindOrCompany(document.project().vocabulary(), kindCode)));
    m_check.newNames.append(name.trimmed());
    known->second.made = m_made.size();
    return known->second;
}

RelationshipPaste::RelationshipPaste(const Document& document, const RecordTableModel& model,
                                     const exchange::DelimitedText& table, const QList<int>& columns,
                                     std::size_t firstRow) {
    using Model = RelationshipTableModel;
    const auto& relationships = static_cast<const Model&>(model);
    for (const int needed : {Model::from, Model::type, Model::to})
        if (!columns.contains(needed))
            addProblem(1, model.columnCaption(needed), Words::tr("new rows need this column"));
    if (!m_check.problems.isEmpty())
        return;
    for (std::size_t i = firstRow; i < table.rows.size(); ++i) {
        Row row;
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const QString text = qt(table.rows[i][static_cast<std::size_t>(c)]);
            if (columns[c] == Model::from || columns[c] == Model::to ||
                (text.isEmpty() && columns[c] != Model::type))
                continue;
            if (const auto change = relationships.read(columns[c], text))
                (*change.value)(row.relationship);
            else
                addProblem(table.lines[i], model.columnCaption(columns[c]), change.note);
        }
        const RelationshipType* type = document.project().vocabulary().type(row.relationship.type);
        row.from = endFor(document, cellAt(table.rows[i], columns, Model::from), type ? type->fromKind : "",
                          table.lines[i], model.columnCaption(Model::from));
        row.to = endFor(document, cellAt(table.rows[i], columns, Model::to), type ? type->toKind : "",
                        table.lines[i], model.columnCaption(Model::to));
        m_rows.push_back(std::move(row));
    }
    m_check.rows = static_cast<int>(m_rows.size());
}

bool RelationshipPaste::commit(Document& document) const {
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run(
        {store::ActionCode::pasteRows, {std::to_string(m_rows.size())}}, [&](store::Edit& edit) {
            std::vector<EntityId> made;
            for (const Entity& entity : m_made) {
                made.push_back(edit.insert(entity));
                claims.recordNew(edit, made.back(), statementOf({}, entity));
            }
            const auto idOf = [&](const End& end) { return end.made == 0 ? end.entity : made[end.made - 1]; };
            for (const Row& row : m_rows) {
                Relationship relationship = row.relationship;
                relationship.from = idOf(row.from);
                relationship.to = idOf(row.to);
                const RelationshipId id = edit.insert(relationship);
                claims.recordNew(edit, id, statementOf({}, relationship));
            }
        });
}

// ---- entities

EntityPaste::EntityPaste(const Document& document, const RecordTableModel& model,
                         const exchange::DelimitedText& table, const QList<int>& columns,
                         std::size_t firstRow) {
    using Model = EntityTableModel;
    if (!columns.contains(Model::name) && !columns.contains(Model::nameJa))
        addProblem(1, model.columnCaption(Model::name), Words::tr("new rows need this column"));
    if (!columns.contains(Model::kind))
        addProblem(1, model.columnCaption(Model::kind), Words::tr("new rows need this column"));
    if (!m_check.problems.isEmpty())
        return;
    const auto& entities = static_cast<const Model&>(model);
    for (std::size_t i = firstRow; i < table.rows.size(); ++i) {
        Entity entity;
        for (qsizetype c = 0; c < columns.size(); ++c) {
            const QString text = qt(table.rows[i][static_cast<std::size_t>(c)]);
            if (text.isEmpty() && columns[c] != Model::kind)
                continue;
            if (const auto change = entities.read(columns[c], text))
                (*change.value)(entity);
            else
                addProblem(table.lines[i], model.columnCaption(columns[c]), change.note);
        }
        if (entity.names.empty())
            addProblem(table.lines[i], model.columnCaption(Model::name), Words::tr("a name is missing"));
        else
            m_check.newNames.append(qt(entity.names.front().text));
        for (const Name& name : entity.names)
            for (const auto& hit : document.project().search(name.text, 1))
                if (hit.match == store::MatchClass::exact)
                    addProblem(table.lines[i], model.columnCaption(Model::name),
                               Words::tr("“%1” exists already").arg(qt(name.text)));
        m_rows.push_back(std::move(entity));
    }
    m_check.rows = static_cast<int>(m_rows.size());
}

bool EntityPaste::commit(Document& document) const {
    const ClaimRecorder claims(document.project(), currentSource(document));
    return document.run({store::ActionCode::pasteRows, {std::to_string(m_rows.size())}},
                        [&](store::Edit& edit) {
                            for (const Entity& entity : m_rows) {
                                const EntityId id = edit.insert(entity);
                                claims.recordNew(edit, id, statementOf({}, entity));
                            }
                        });
}

} // namespace moneyties::ui
