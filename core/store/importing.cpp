// Project's import, into the open file and as a new one.
#include "core/base/error.h"
#include "core/store/bulk_import.h"
#include "core/store/bulk_scope.h"
#include "core/store/new_file.h"
#include "core/store/project_impl.h"

namespace moneyties::store {

namespace {

/// The log of very many rows keeps its size until the file is closed, unless it is emptied.
void emptyLog(Connection& connection) {
    try {
        connection.text("PRAGMA wal_checkpoint(TRUNCATE)");
    } catch (const SQLite::Exception&) {
        // Somebody is reading; the log is emptied when the file is closed.
    }
}

} // namespace

ChangeSet Project::import(Action action, const std::function<void(BulkWriter&)>& feed, const Job& job) {
    Impl& impl = *m_impl;
    const BulkScope bulk(*impl.connection, job);
    ChangeSet changes = impl.write("Importing", [&]() -> ChangeSet {
        const ImportStep made = importRows(*impl.connection, action, impl.author, feed, job);
        if (!made.step)
            return {};
        impl.touchedEnds = made.changes.touchedEnds();
        return made.changes.finish(made.step);
    });
    if (changes.step && impl.isLogged)
        emptyLog(*impl.connection);
    return changes;
}

std::unique_ptr<Project> Project::createByImport(const std::filesystem::path& file, Action action,
                                                 const std::function<void(BulkWriter&)>& feed,
                                                 const Job& job) {
    makeNewFile(file, {}, [&](Connection& connection) {
        const BulkScope bulk(connection, job);
        // Nothing to go back to is needed: a broken file is thrown away.
        connection.text("PRAGMA journal_mode = OFF");
        WriteScope transaction(connection);
        importRows(connection, action, {}, feed, job);
        transaction.commit();
    });
    return open(file);
}

} // namespace moneyties::store
