#include "core/store/health.h"

#include "core/base/error.h"
#include "core/store/assessments.h"
#include "core/store/cancel_hook.h"
#include "core/store/connection.h"
#include "core/store/journal_rows.h"
#include "core/store/project.h"
#include "core/store/readable_file.h"

#include <fmt/format.h>

#include <utility>

namespace moneyties::store {

namespace {

namespace fs = std::filesystem;

/// Lines told of each kind of damage; more of them help nobody.
constexpr std::size_t kMostLines = 100;

std::vector<std::string> linesOf(Connection& connection, const std::string& pragma) {
    std::vector<std::string> lines;
    try {
        Statement query = connection.statement(pragma);
        while (query->executeStep())
            if (std::string line = query->getColumn(0).getString(); line != "ok")
                lines.push_back(std::move(line));
    } catch (const SQLite::Exception& exception) {
        // Damage can be such that even looking for it fails.
        if (errorFrom(exception, {}).code() != ErrorCode::fileDamaged)
            throw;
        lines.emplace_back(exception.what());
    }
    return lines;
}

std::vector<std::string> brokenReferences(Connection& connection) {
    Statement query = connection.statement("SELECT \"table\", rowid, parent FROM pragma_foreign_key_check");
    std::vector<std::string> lines;
    while (lines.size() < kMostLines && query->executeStep())
        lines.push_back(fmt::format("{} {} refers to a {} that is not there", query->getColumn(0).getString(),
                                    query->getColumn(1).getString(), query->getColumn(2).getString()));
    return lines;
}

std::vector<EncodedOp> encodedOpsOf(Connection& connection, StepId step) {
    Statement query =
        connection.statement(fmt::format("SELECT {} FROM op WHERE step = ? ORDER BY seq", kOpColumns));
    query->bind(1, step.value);
    std::vector<EncodedOp> ops;
    while (query->executeStep())
        ops.push_back(encodedOpFrom(*query));
    return ops;
}

/// The chain of hashes: each step's covers what it did and the hash of the one before.
std::vector<std::string> brokenChain(Connection& connection, const Job& job) {
    Statement query =
        connection.statement(fmt::format("SELECT {}, hash FROM step ORDER BY id", kStepColumns));
    std::vector<std::string> lines;
    std::string last;
    while (lines.size() < kMostLines && query->executeStep()) {
        job.throwIfStopped();
        const StepRecord step = stepRecordFrom(*query);
        const std::string hash = query->getColumn(query->getColumnCount() - 1).getString();
        if (step.parentHash != last)
            lines.push_back(fmt::format("step {} does not follow the one before it", step.id.value));
        if (step.content == StepContent::whole && hashOf(step, encodedOpsOf(connection, step.id)) != hash)
            lines.push_back(fmt::format("step {} is not what was written", step.id.value));
        last = hash;
    }
    return lines;
}

template<class Function>
auto examine(const fs::path& file, const Job& job, Function function) {
    const ReadableFile source(file);
    try {
        Connection connection(source.path(), Connection::Mode::readOnly);
        const CancelHook hook(connection, job);
        return function(connection);
    } catch (const SQLite::Exception& exception) {
        job.throwIfStopped();
        throw errorFrom(exception, "Checking " + file.string());
    }
}

} // namespace

std::vector<std::string> quickCheck(const fs::path& file, const Job& job) {
    return examine(file, job, [](Connection& connection) {
        return linesOf(connection, fmt::format("PRAGMA quick_check({})", kMostLines));
    });
}

FileHealth checkFile(const fs::path& file, const Job& job) {
    return examine(file, job, [&](Connection& connection) {
        FileHealth health;
        health.pages = linesOf(connection, fmt::format("PRAGMA integrity_check({})", kMostLines));
        job.report(0.7);
        try {
            health.references = brokenReferences(connection);
            health.history = brokenChain(connection, job);
        } catch (const SQLite::Exception&) {
            // What lies on damaged pages cannot be compared; the pages are told already.
            if (health.pages.empty())
                throw;
        } catch (const Error& error) {
            if (error.code() != ErrorCode::fileDamaged)
                throw;
            health.history.emplace_back("an entry of the history cannot be read");
        }
        job.report(1);
        return health;
    });
}

StoryGaps findGaps(const Project& project) {
    StoryGaps gaps;
    assessRelationships(project, [&](const Relationship& relationship, const Assessment& assessment) {
        for (const Conflict& conflict : assessment.conflicts)
            gaps.conflicts.push_back({relationship.id, {}, conflict.field});
        if (!assessment.disputes.empty())
            gaps.disputed.push_back(relationship.id);
        if (assessment.isUnsupported)
            gaps.unsupported.push_back(relationship.id);
        if (!relationship.start.isStated())
            gaps.undated.push_back(relationship.id);
    });
    assessDeals(project, [&](const Deal& deal, const Assessment& assessment) {
        for (const Conflict& conflict : assessment.conflicts)
            gaps.conflicts.push_back({{}, deal.id, conflict.field});
    });
    gaps.untied = project.untiedEntities();
    return gaps;
}

} // namespace moneyties::store
