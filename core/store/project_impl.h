// Owns Project::Impl: the open connection, and what is kept in memory of the file.
#pragma once

#include "core/graph/topology.h"
#include "core/store/background_loading.h"
#include "core/store/connection.h"
#include "core/store/name_index.h"
#include "core/store/project.h"
#include "core/store/table_spec.h"
#include "core/store/working_copy.h"

#include <functional>
#include <memory>
#include <optional>
#include <set>
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
    Connection::Mode readingMode = Connection::Mode::readOnly; ///< of further connections
    std::function<void()> onLoaded;
    mutable std::unique_ptr<NameIndex> names;
    mutable std::shared_ptr<const graph::Topology> topology;
    mutable std::optional<Totals> rows;         ///< merged entities not included
    mutable std::set<EntityId> changedEntities; ///< since the topology was made
    mutable std::set<RelationshipId> changedTies;
    std::unique_ptr<BackgroundLoading> loading; ///< null when nothing was asked for
    bool wasStopped = false;                    ///< the loading, for an edit: it begins again afterwards

    ~Impl();

    void load();
    void beginWriting(const std::string& tried);
    ChangeSet write(const std::string& tried, const std::function<ChangeSet()>& work);
    /// A transaction that is no step, such as naming a snapshot.
    void writeAside(const std::string& tried, const std::function<void()>& work);
    ChangeSet undoOrRedo(ActionCode code, const Job& job);
    /// One journaled step with what `change` records; nothing when that changes nothing.
    ChangeSet record(const Action& action, const std::function<void(Recorder&)>& change);
    struct ChangedSince {
        ChangeSet changes;
        std::vector<EntityId> touchedEnds;
    };
    ChangedSince changedSince(StepId step) const;
    void refresh(const ChangeSet& changes);
    void tell(const ChangeSet& changes);
    std::vector<FieldChange> historyOf(const std::vector<TableCode>& tables, std::int64_t id) const;

    /// The file that the connection is to: the project's, or its copy.
    std::filesystem::path connectedFile() const { return copy ? copy->file() : file; }
    void startLoading();
    void takeLoaded() const;
    void install(ReadAt<NameArena> read) const;
    void install(ReadAt<graph::Topology> read) const;
    const NameIndex* readyNames() const; ///< null while they are being read
    const NameIndex& nameIndex() const;
    /// The graph when it is in memory and nothing has changed since, by whomever; else null.
    const graph::Topology* currentGraph() const;
    void refreshNames(const ChangedSince& since) const;
    void noteForTopology(const ChangeSet& changes) const;
    void noteForTotals(const ChangeSet& changes) const;

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
