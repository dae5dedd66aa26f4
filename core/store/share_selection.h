// Owns ShareSelection: which rows of an attached project go into a shared copy of it, and which do not.
#pragma once

#include "core/base/job.h"
#include "core/store/connection.h"
#include "core/store/share.h"

#include <string>
#include <string_view>
#include <vector>

namespace moneyties::store {

/// Works on a connection whose main database is the copy (or nothing) and whose database `src` is the
/// project; inside one transaction. Throws SQLite::Exception, Error(recordMissing).
class ShareSelection {
public:
    /// Chooses: lists of ids, as temporary tables keep_entity, keep_claim ….
    ShareSelection(Connection& connection, const ShareScope& scope);

    /// Writes the chosen rows into the main database, which has the same schema and is empty.
    void copy(const Job& job) const;
    std::vector<LeftOut> leftOut() const;

private:
    void chooseBoards(const ShareScope& scope);
    void chooseRecords();
    void keep(std::string_view table, std::string_view condition);
    void note(std::vector<LeftOut>& list, std::string_view table, LeftOutReason reason,
              std::string_view condition) const;
    std::vector<std::string> namesOf(std::string_view table, std::string_view condition) const;

    Connection& m_connection;
    bool m_isWhole = true; ///< all of the project's entities are in the scope
};

} // namespace moneyties::store
