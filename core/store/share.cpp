#include "core/store/share.h"

#include "core/base/error.h"
#include "core/store/cancel_hook.h"
#include "core/store/connection.h"
#include "core/store/new_file.h"
#include "core/store/readable_file.h"
#include "core/store/share_selection.h"
#include "core/store/temporary_file.h"

#include <string>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

std::string triedTo(const fs::path& file) {
    return "Sharing a copy of " + file.string();
}

void attach(Connection& connection, const fs::path& source) {
    Statement statement = connection.statement("ATTACH ? AS src");
    statement->bind(1, source.string());
    statement->exec();
}

/// Counting the history reads all of it; nothing else of the preview does.
std::vector<LeftOut> copyChosen(Connection& connection, const ShareScope& scope, const Job& job) {
    WriteScope transaction(connection);
    writeMeta(connection);
    const ShareSelection selection(connection, scope);
    selection.copy(job);
    recordBeginning(connection);
    if (connection.integer("SELECT count(*) FROM pragma_foreign_key_check") != 0)
        throw Error(ErrorCode::fileDamaged, "Sharing a copy", "its records refer to what is not there",
                    "Salvage what can be read, and share that");
    std::vector<LeftOut> leftOut = selection.leftOut();
    transaction.commit();
    return leftOut;
}

} // namespace

const char* codeName(LeftOutReason reason) {
    switch (reason) {
    case LeftOutReason::isPrivate:
        return "private";
    case LeftOutReason::hangsOnPrivate:
        return "hangs-on-private";
    case LeftOutReason::notOnTheBoards:
        return "not-on-the-boards";
    case LeftOutReason::isHistory:
        return "history";
    case LeftOutReason::namesItsAuthor:
        return "author";
    }
    return "";
}

std::vector<LeftOut> leftOutOfSharing(const fs::path& file, const ShareScope& scope, const Job& job) {
    const ReadableFile source(file, SchemaWanted::newest);
    try {
        Connection connection({}, Connection::Mode::memory);
        attach(connection, source.path());
        const CancelHook hook(connection, job);
        const ReadScope transaction(connection);
        return ShareSelection(connection, scope).leftOut();
    } catch (const SQLite::Exception& exception) {
        job.throwIfStopped();
        throw errorFrom(exception, triedTo(file));
    }
}

std::vector<LeftOut> shareCopy(const fs::path& file, const fs::path& target, const ShareScope& scope,
                               const Job& job) {
    const ReadableFile source(file, SchemaWanted::newest);
    requireFree(target);
    const TemporaryFile temporary(target);
    std::vector<LeftOut> leftOut;
    try {
        Connection connection(temporary.path(), Connection::Mode::create);
        prepareTemporary(connection);
        // References are checked once at the end instead of row by row.
        connection.execute("PRAGMA foreign_keys = OFF");
        attach(connection, source.path());
        const CancelHook hook(connection, job);
        leftOut = copyChosen(connection, scope, job);
    } catch (const SQLite::Exception& exception) {
        job.throwIfStopped();
        throw errorFrom(exception, triedTo(file));
    }
    job.throwIfStopped();
    publishFile(temporary.path(), target);
    job.report(1);
    return leftOut;
}

} // namespace moneyties::store
