#include "core/store/record_history.h"

#include "core/store/packed_rows.h"
#include "core/store/scan.h"
#include "core/store/table_spec.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>

namespace moneyties::store {

namespace {

std::vector<Op> allReversed(const std::vector<Op>& ops) {
    std::vector<Op> back;
    for (auto op = ops.rbegin(); op != ops.rend(); ++op)
        back.push_back(reversed(*op));
    return back;
}

} // namespace

RecordHistory::RecordHistory(Connection& connection, std::vector<TableCode> tables, std::int64_t record)
    : m_connection(connection), m_tables(std::move(tables)), m_record(record) {}

std::vector<StepRow> RecordHistory::imports() const {
    Scan query(m_connection, "SELECT step FROM step_range WHERE record_table = ? AND ? BETWEEN first_id AND "
                             "last_id ORDER BY step");
    query.bind(1, static_cast<int>(m_tables.front())).bind(2, m_record);
    std::vector<StepRow> steps;
    while (query.next())
        if (const auto step = Journal(m_connection).step(StepId(query.integer(0))))
            steps.push_back(*step);
    return steps;
}

/// The steps that undid and redid it.
std::vector<StepRow> RecordHistory::markersOf(StepId step) const {
    Scan query(m_connection, "SELECT id FROM step WHERE refers_to = ? AND state = 3 ORDER BY id");
    query.bind(1, step.value);
    std::vector<StepRow> markers;
    while (query.next())
        if (const auto marker = Journal(m_connection).step(StepId(query.integer(0))))
            markers.push_back(*marker);
    return markers;
}

/// As if they were inserted now.
std::vector<Op> RecordHistory::presentRows() const {
    std::vector<Op> ops;
    for (const TableCode code : m_tables) {
        const TableSpec& table = *tableByCode(static_cast<int>(code));
        Scan scan(m_connection, fmt::format("{} WHERE {} = ?", table.selectText, table.columns.front().name));
        for (scan.bind(1, m_record); scan.next();) {
            const Row row = rowOf(table, scan);
            ops.push_back({&table, table.keyOf(row), std::nullopt, cellsWithContent(table, row)});
        }
    }
    return ops;
}

std::vector<Op> RecordHistory::insertionsAt(StepId import, const Steps& journaled) const {
    std::vector<Op> ops = presentRows();
    for (const auto& [step, done] : journaled) {
        if (step.id < import)
            break;
        const std::vector<Op> back = allReversed(done);
        ops.insert(ops.end(), back.begin(), back.end());
    }
    return netOf(ops);
}

RecordHistory::Steps RecordHistory::steps() const {
    const Steps journaled = Journal(m_connection).opsOn(m_tables, m_record);
    std::map<StepId, std::pair<StepRow, std::vector<Op>>, std::greater<>> steps;
    const auto add = [&steps](const StepRow& step, const std::vector<Op>& ops) {
        auto& [row, all] = steps[step.id];
        row = step;
        all.insert(all.end(), ops.begin(), ops.end());
    };
    for (const StepRow& import : imports()) {
        const std::vector<Op> insertions = insertionsAt(import.id, journaled);
        if (insertions.empty())
            continue;
        add(import, insertions);
        for (const StepRow& marker : markersOf(import.id))
            add(marker, marker.action.code == ActionCode::undo ? allReversed(insertions) : insertions);
    }
    for (const auto& [step, ops] : journaled)
        add(step, ops);
    Steps newestFirst;
    for (auto& [id, step] : steps)
        newestFirst.push_back(std::move(step));
    return newestFirst;
}

} // namespace moneyties::store
