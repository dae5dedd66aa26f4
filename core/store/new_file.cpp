#include "core/store/new_file.h"

#include "core/base/error.h"
#include "core/store/edit.h"
#include "core/store/journal.h"
#include "core/store/journal_rows.h"
#include "core/store/last_writer.h"
#include "core/store/migration.h"
#include "core/store/recorder.h"
#include "core/store/sha256.h"
#include "core/store/temporary_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

std::string triedTo(const fs::path& file) {
    return "Making " + file.string();
}

void writeBeginning(Edit& edit, const std::function<void(Edit&)>& fill) {
    for (const EntityKind& kind : builtInVocabulary().kinds())
        edit.insert(kind);
    for (const RelationshipType& type : builtInVocabulary().types())
        edit.insert(type);
    Board everything;
    everything.name = "Everything";
    edit.insert(everything);
    if (fill)
        fill(edit);
}

void fillFile(Connection& connection, const std::function<void(Edit&)>& fill) {
    prepareTemporary(connection);
    WriteScope transaction(connection);
    writeMeta(connection);
    Recorder recorder(connection, Recorder::Keeps::nothing);
    Edit edit(recorder);
    writeBeginning(edit, fill);
    recorder.storeCounters();
    recordBeginning(connection);
    transaction.commit();
}

void syncToDisk(const fs::path& path, int flags) {
    const int descriptor = open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    close(descriptor);
}

} // namespace

void prepareTemporary(Connection& connection) {
    // The file has no name yet: a broken one is thrown away, so nothing needs to be safe before the end.
    connection.execute("PRAGMA synchronous = OFF");
    connection.text("PRAGMA journal_mode = MEMORY");
    Migrations::ours().bringUp(connection);
}

void writeMeta(Connection& connection) {
    Statement statement = connection.statement("INSERT INTO meta(key, value) VALUES('document_uuid', ?), "
                                               "('created_ms', ?), ('name_key_version', 1)");
    statement->bind(1, hexOf(randomUid()));
    statement->bind(2, nowMilliseconds());
    statement->exec();
    noteLastWriter(connection);
}

void recordBeginning(Connection& connection) {
    const Action action{ActionCode::createProject, {}};
    const StepId step = Journal(connection).append({action, {}, StepKind::beginning, {}}, {});
    Statement statement = connection.statement(
        "INSERT INTO step_range(step, record_table, first_id, last_id) SELECT ?, record_table, 1, last "
        "FROM id_counter");
    statement->bind(1, step.value);
    statement->exec();
}

void publishFile(const fs::path& temporary, const fs::path& file) {
    syncToDisk(temporary, O_RDONLY);
    if (renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, file.c_str(), RENAME_NOREPLACE) != 0) {
        if (errno == EEXIST)
            throw Error(ErrorCode::fileExists, triedTo(file), "there is already a file of this name",
                        "Choose another name, or open that file", {file.string()});
        throw Error(ErrorCode::writeFailed, triedTo(file), std::strerror(errno), "", {file.string()});
    }
    syncToDisk(fs::absolute(file).parent_path(), O_RDONLY | O_DIRECTORY);
}

void makeNewFile(const fs::path& file, const std::function<void(Edit&)>& fill,
                 const std::function<void(Connection&)>& more) {
    requireFree(file);
    const TemporaryFile temporary(file);
    try {
        Connection connection(temporary.path(), Connection::Mode::create);
        fillFile(connection, fill);
        if (more)
            more(connection);
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, triedTo(file));
    }
    publishFile(temporary.path(), file);
}

} // namespace moneyties::store
