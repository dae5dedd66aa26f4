#include "core/store/duplicate.h"

#include "core/base/error.h"
#include "core/store/cancel_hook.h"
#include "core/store/connection.h"
#include "core/store/new_file.h"
#include "core/store/project_impl.h"
#include "core/store/readable_file.h"
#include "core/store/temporary_file.h"

#include <algorithm>
#include <string>
#include <system_error>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

/// A busy writer holds the file for one edit only; a copy can wait for it.
constexpr int kBusyMilliseconds = 10'000;

void vacuumInto(Connection& connection, const fs::path& target, const Job& job) {
    const auto size =
        static_cast<double>(connection.integer("PRAGMA page_count") * connection.integer("PRAGMA page_size"));
    const CancelHook hook(connection, job, [&] {
        std::error_code error;
        const auto written = fs::file_size(target, error);
        if (!error)
            job.report(std::min(0.99, static_cast<double>(written) / size));
    });
    Statement statement = connection.statement("VACUUM INTO ?");
    statement->bind(1, target.string());
    statement->exec();
}

} // namespace

void Project::saveCopy(const fs::path& target) const {
    requireFree(target);
    const TemporaryFile temporary(target);
    try {
        vacuumInto(*m_impl->connection, temporary.path(), Job());
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, "Saving a copy as " + target.string());
    }
    publishFile(temporary.path(), target);
}

void duplicate(const fs::path& file, const fs::path& target, const Job& job) {
    const std::string tried = "Duplicating " + file.string();
    const ReadableFile source(file);
    requireFree(target);
    const TemporaryFile temporary(target);
    try {
        Connection connection(source.path(), Connection::Mode::readOnly);
        connection.setBusyTimeout(kBusyMilliseconds);
        vacuumInto(connection, temporary.path(), job);
    } catch (const SQLite::Exception& exception) {
        job.throwIfStopped();
        throw errorFrom(exception, tried);
    }
    job.throwIfStopped();
    publishFile(temporary.path(), target);
    job.report(1);
}

} // namespace moneyties::store
