// Owns Project::Impl: the open connection, and what is kept in memory of the file.
#pragma once

#include "core/store/connection.h"
#include "core/store/name_index.h"
#include "core/store/project.h"
#include "core/store/table_spec.h"
#include "core/store/working_copy.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace moneyties::store {

class Recorder;

struct Project::Impl {
    std::filesystem::path file;
    std::unique_ptr<WorkingCopy> copy; ///< null unless the connection is to a copy
    std::unique_ptr<Connection> connection;
    Access access = Access::writable;
    std::string documentUuid;
    int schemaVersion = 0;
    std::string author;
    bool isFromElsewhere = false; ///< whether another machine wrote the file last
    bool isLogged = false;        ///< whether the file is in write-ahead mode because of us
    StepId openedAt;              ///< the last step when the file was opened
    StepId seen;                  ///< the last step whose changes our listeners know
    std::int64_t dataVersion = 0; ///< SQLite's counter of other connections' commits
    Vocabulary vocabulary;
    std::vector<std::function<void(const ChangeSet&)>> listeners;
    std::vector<EntityId> touchedEnds; ///< by the step under way: entities that ties came to or went from
    mutable std::unique_ptr<NameIndex> names;
    mutable std::shared_ptr<const graph::Topology> topology;

    ~Impl();

    void load();
    void beginWriting(const std::string& tried);
    ChangeSet write(const std::string& tried, const std::function<ChangeSet()>& work);
    /// A transaction that is no step, such as naming a snapshot.
    void writeAside(const std::string& tried, const std::function<void()>& work);
    ChangeSet undoOrRedo(ActionCode code);
    /// One journaled step with what `change` records; nothing when that changes nothing.
    ChangeSet record(const Action& action, const std::function<void(Recorder&)>& change);
    ChangeSet changesSince(StepId step);
    void refresh(const ChangeSet& changes);
    void tell(const ChangeSet& changes);
    std::vector<FieldChange> historyOf(const std::vector<TableCode>& tables, std::int64_t id) const;
    const NameIndex& nameIndex() const;

    /// Runs reads in one read transaction, with SQLite's errors as ours.
    template<class Function>
    auto reading(Function function) const {
        try {
            ReadScope scope(*connection);
            return function();
        } catch (const SQLite::Exception& exception) {
            throw errorFrom(exception, "Reading the project");
        }
    }
};

} // namespace moneyties::store
