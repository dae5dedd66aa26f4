#include "core/store/salvage.h"

#include "core/base/error.h"
#include "core/store/connection.h"
#include "core/store/file_check.h"
#include "core/store/migration.h"
#include "core/store/new_file.h"
#include "core/store/salvage_tables.h"
#include "core/store/temporary_file.h"
#include "core/store/working_copy.h"

#include <algorithm>
#include <memory>
#include <string>
#include <system_error>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

std::string triedTo(const fs::path& file) {
    return "Salvaging " + file.string();
}

/// Damage is what salvaging is for; anything else that the header shows is not.
void requireOurs(const fs::path& file) {
    try {
        checkHeader(file, Migrations::ours().newest());
    } catch (const Error& error) {
        if (error.code() != ErrorCode::fileDamaged)
            throw;
    }
}

/// SQLite refuses a file that is shorter than its header says; with zeros at its end it reads the rest.
void padToSize(const fs::path& copy) {
    std::error_code ignored;
    const std::uintmax_t wanted = sizeInHeader(copy);
    const std::uintmax_t size = fs::file_size(copy, ignored);
    constexpr std::uintmax_t kMostLost = std::uintmax_t{1} << 36;
    if (wanted > size && wanted - size < kMostLost)
        fs::resize_file(copy, wanted, ignored);
}

std::unique_ptr<Connection> openDamaged(const fs::path& copy, const fs::path& file) {
    try {
        auto connection = std::make_unique<Connection>(copy, Connection::Mode::readWrite);
        Migrations::ours().check(*connection, file.string());
        Migrations::ours().bringUp(*connection);
        return connection;
    } catch (const SQLite::Exception&) {
        throw Error(ErrorCode::fileDamaged, triedTo(file), "the page that lists its tables cannot be read",
                    "Nothing can be salvaged from this copy; look for another one", {file.string()});
    }
}

bool isLost(const SalvagedTable& table) {
    return table.unreadable + table.invalid + table.orphaned > 0;
}

} // namespace

bool Salvage::isWhole() const {
    return std::ranges::none_of(tables, isLost);
}

Salvage salvage(const fs::path& file, const fs::path& target, const Job& job) {
    requireOurs(file);
    requireFree(target);
    const WorkingCopy copy(file);
    padToSize(copy.file());
    const auto damaged = openDamaged(copy.file(), file);
    const TemporaryFile temporary(target);
    Salvage result;
    try {
        Connection connection(temporary.path(), Connection::Mode::create);
        prepareTemporary(connection);
        connection.execute("PRAGMA foreign_keys = OFF");
        WriteScope transaction(connection);
        SalvageTables tables(*damaged, connection, job);
        tables.copyRecords();
        tables.removeOrphans();
        result.isHistoryKept = tables.copyHistory();
        tables.complete();
        result.tables = tables.report();
        transaction.commit();
    } catch (const SQLite::Exception& exception) {
        throw errorFrom(exception, triedTo(file));
    }
    job.throwIfStopped();
    publishFile(temporary.path(), target);
    job.report(1);
    return result;
}

} // namespace moneyties::store
