#include "core/store/share_selection.h"

#include "core/base/error.h"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <utility>

namespace moneyties::store {

namespace {

/// Names of left-out records that are told; the rest are counted.
constexpr int kNamesTold = 20;

struct TableCopy {
    const char* table;
    const char* where; ///< empty: all rows
};

// References to what stays behind become empty where the schema lets them; rows that cannot do without go.
constexpr auto kCopies = std::to_array<TableCopy>({
    {"project_setting", ""},
    {"entity_kind", ""},
    {"relationship_type", ""},
    {"field_def", ""},
    {"id_counter", ""},
    {"entity", "id IN keep_entity"},
    {"name", "entity IN keep_entity"},
    {"external_id", "entity IN keep_entity"},
    {"source", "id IN keep_source"},
    {"deal", "id IN keep_deal"},
    {"relationship", "id IN keep_relationship"},
    {"claim", "id IN keep_claim"},
    {"tag", "id IN (SELECT tag FROM src.entity_tag WHERE entity IN keep_entity UNION "
            "SELECT tag FROM src.relationship_tag WHERE relationship IN keep_relationship)"},
    {"entity_tag", "entity IN keep_entity"},
    {"relationship_tag", "relationship IN keep_relationship"},
    {"field_value",
     "(record_table = 4 AND record IN keep_entity) OR (record_table = 10 AND record IN keep_relationship) "
     "OR (record_table = 8 AND record IN keep_source) "
     "OR (record_table = 9 AND record IN keep_deal) OR (record_table = 12 AND record IN keep_claim)"},
    {"board", "id IN keep_board"},
    {"expansion", "board IN keep_board AND entity IN keep_entity"},
    {"board_node", "board IN keep_board AND entity IN keep_entity"},
    {"board_link", "board IN keep_board AND relationship IN keep_relationship"},
    {"board_deal", "board IN keep_board AND deal IN keep_deal"},
    {"annotation", "board IN keep_board AND private = 0"},
});

constexpr const char* kEmptied[] = {
    "UPDATE main.source SET retells = NULL WHERE retells NOT IN keep_source",
    "UPDATE main.relationship SET deal = NULL WHERE deal NOT IN keep_deal",
    "UPDATE main.claim SET supersedes = NULL WHERE supersedes NOT IN keep_claim",
    "UPDATE main.board_node SET brought_by = NULL WHERE brought_by NOT IN (SELECT id FROM main.expansion)",
    "UPDATE main.annotation SET from_entity = NULL WHERE from_entity NOT IN keep_entity",
    "UPDATE main.annotation SET to_entity = NULL WHERE to_entity NOT IN keep_entity",
};

constexpr const char* kBlobs =
    "INSERT INTO main.blob SELECT * FROM src.blob WHERE hash IN ("
    "SELECT image_hash FROM main.entity UNION SELECT stored_hash FROM main.source UNION "
    "SELECT image_hash FROM main.annotation UNION SELECT value FROM main.field_value)";

} // namespace

ShareSelection::ShareSelection(Connection& connection, const ShareScope& scope) : m_connection(connection) {
    connection.execute("PRAGMA temp_store = MEMORY");
    chooseBoards(scope);
    chooseRecords();
}

void ShareSelection::keep(std::string_view table, std::string_view condition) {
    m_connection.execute(fmt::format("CREATE TEMP TABLE keep_{0}(id INTEGER PRIMARY KEY);"
                                     "INSERT INTO keep_{0} SELECT id FROM src.{0} WHERE {1}",
                                     table, condition));
}

void ShareSelection::chooseBoards(const ShareScope& scope) {
    m_connection.execute("CREATE TEMP TABLE chosen_board(id INTEGER PRIMARY KEY)");
    for (const BoardId board : scope.boards) {
        Statement statement = m_connection.statement(
            "INSERT OR IGNORE INTO chosen_board SELECT id FROM src.board WHERE id = ?");
        statement->bind(1, board.value);
        statement->exec();
    }
    const auto found = m_connection.integer("SELECT count(*) FROM chosen_board");
    if (!scope.boards.empty() && found == 0)
        throw Error(ErrorCode::recordMissing, "Sharing a copy", "there is no such board", "",
                    {std::to_string(scope.boards.front().value)});
    if (scope.boards.empty())
        m_connection.execute("INSERT INTO chosen_board SELECT id FROM src.board");
    keep("board", "private = 0 AND id IN chosen_board");
    m_isWhole =
        scope.boards.empty() ||
        m_connection.integer("SELECT count(*) FROM src.board WHERE membership = 0 AND id IN keep_board");
}

void ShareSelection::chooseRecords() {
    m_connection.execute("CREATE TEMP TABLE scope_entity(id INTEGER PRIMARY KEY)");
    m_connection.execute(m_isWhole ? "INSERT INTO scope_entity SELECT id FROM src.entity"
                                   : "INSERT OR IGNORE INTO scope_entity SELECT entity FROM src.board_node "
                                     "WHERE board IN keep_board");
    // A merged record is part of the history of the one that it went into.
    keep("entity", "private = 0 AND merged_into IS NULL AND id IN scope_entity");
    keep("relationship", "private = 0 AND from_entity IN keep_entity AND to_entity IN keep_entity");
    keep("deal",
         m_isWhole
             ? "private = 0"
             : "private = 0 AND (id IN (SELECT deal FROM src.relationship WHERE id IN "
               "keep_relationship) OR id IN (SELECT deal FROM src.board_deal WHERE board IN keep_board))");
    keep("claim", "private = 0 AND source IN (SELECT id FROM src.source WHERE private = 0) AND "
                  "(relationship IN keep_relationship OR deal IN keep_deal OR entity IN keep_entity)");
    keep("source", m_isWhole ? "private = 0"
                             : "private = 0 AND id IN (SELECT source FROM src.claim WHERE id IN keep_claim)");
}

void ShareSelection::copy(const Job& job) const {
    double done = 0;
    for (const TableCopy& copy : kCopies) {
        job.throwIfStopped();
        m_connection.execute(fmt::format("INSERT INTO main.{0} SELECT * FROM src.{0}{1}{2}", copy.table,
                                         *copy.where ? " WHERE " : "", copy.where));
        job.report(++done / static_cast<double>(kCopies.size() + 2));
    }
    for (const char* statement : kEmptied)
        m_connection.execute(statement);
    m_connection.execute(
        "INSERT INTO main.identity_judgement SELECT id, entity_a, entity_b, verdict, reason, "
        "'', at_ms FROM src.identity_judgement WHERE entity_a IN keep_entity AND entity_b IN "
        "keep_entity");
    m_connection.execute(kBlobs);
}

std::vector<std::string> ShareSelection::namesOf(std::string_view table, std::string_view condition) const {
    const std::string_view name =
        table == "entity"   ? "(SELECT text FROM src.name WHERE entity = t.id ORDER BY preferred DESC, "
                              "position LIMIT 1)"
        : table == "source" ? "CASE WHEN title = '' THEN url ELSE title END"
        : table == "deal"   ? "CASE WHEN name_en = '' THEN name_ja ELSE name_en END"
        : table == "board"  ? "name"
                            : "";
    std::vector<std::string> names;
    if (name.empty())
        return names;
    Statement query = m_connection.statement(
        fmt::format("SELECT {} FROM src.{} AS t WHERE {} LIMIT {}", name, table, condition, kNamesTold));
    while (query->executeStep())
        if (std::string text = query->getColumn(0).getString(); !text.empty())
            names.push_back(std::move(text));
    return names;
}

void ShareSelection::note(std::vector<LeftOut>& list, std::string_view table, LeftOutReason reason,
                          std::string_view condition) const {
    const auto count =
        m_connection.integer(fmt::format("SELECT count(*) FROM src.{} AS t WHERE {}", table, condition));
    if (count > 0)
        list.push_back({std::string(table), reason, count, namesOf(table, condition)});
}

std::vector<LeftOut> ShareSelection::leftOut() const {
    using enum LeftOutReason;
    constexpr std::string_view kPrivateEnd =
        "(SELECT id FROM src.entity WHERE private <> 0 AND id IN scope_entity)";
    std::vector<LeftOut> list;
    note(list, "entity", isPrivate, "private <> 0 AND id IN scope_entity");
    note(list, "entity", notOnTheBoards, "id NOT IN scope_entity AND merged_into IS NULL");
    note(list, "relationship", isPrivate, "private <> 0");
    note(list, "relationship", hangsOnPrivate,
         fmt::format("private = 0 AND (from_entity IN {0} OR to_entity IN {0})", kPrivateEnd));
    note(list, "relationship", notOnTheBoards,
         fmt::format("private = 0 AND id NOT IN keep_relationship AND from_entity NOT IN {0} AND to_entity "
                     "NOT IN {0}",
                     kPrivateEnd));
    note(list, "deal", isPrivate, "private <> 0");
    note(list, "deal", notOnTheBoards, "private = 0 AND id NOT IN keep_deal");
    note(list, "source", isPrivate, "private <> 0");
    note(list, "source", notOnTheBoards, "private = 0 AND id NOT IN keep_source");
    note(list, "claim", isPrivate, "private <> 0");
    note(list, "claim", m_isWhole ? hangsOnPrivate : notOnTheBoards, "private = 0 AND id NOT IN keep_claim");
    note(list, "board", isPrivate, "private <> 0 AND id IN chosen_board");
    note(list, "board", notOnTheBoards, "id NOT IN chosen_board");
    note(list, "annotation", isPrivate, "private <> 0 AND board IN keep_board");
    note(list, "step", isHistory, "kind <> 0");
    note(list, "snapshot", isHistory, "true");
    note(list, "entity_merge", isHistory, "true");
    note(list, "step", namesItsAuthor, "who <> ''");
    note(list, "identity_judgement", namesItsAuthor, "who <> ''");
    return list;
}

} // namespace moneyties::store
