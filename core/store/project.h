// Owns Project: one open .ties file. Everything read from it or written to it goes through here.
#pragma once

#include "core/base/id.h"
#include "core/base/job.h"
#include "core/model/board.h"
#include "core/model/claim.h"
#include "core/model/custom_field.h"
#include "core/model/deal.h"
#include "core/model/entity.h"
#include "core/model/identity.h"
#include "core/model/relationship.h"
#include "core/model/source.h"
#include "core/model/tag.h"
#include "core/model/vocabulary.h"
#include "core/store/action.h"
#include "core/store/change_set.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace moneyties::graph {
class Topology;
}

namespace moneyties::store {

class BulkWriter;
class Edit;
class NearSearch;
struct NeighbourPage;
struct NeighbourQuery;
struct TieCount;

enum class OpenMode { readWrite, readOnly };

/// What can be written now, and why not otherwise.
enum class Access { writable, fileIsReadOnly, folderIsReadOnly, openedReadOnly };

struct Counts {
    std::int64_t entities = 0;
    std::map<KindId, std::int64_t> entitiesByKind;
    std::int64_t relationships = 0;
    std::map<RelationshipTypeId, std::int64_t> relationshipsByType;
    std::int64_t deals = 0;
    std::int64_t claims = 0; ///< of relationships and deals
    std::int64_t entityClaims = 0;
    std::int64_t sources = 0;
};

struct Totals {
    std::int64_t entities = 0;
    std::int64_t relationships = 0;
};

/// One line of an entity list: enough to show it without reading the whole record.
struct EntityRow {
    EntityId id;
    KindId kind;
    std::string nameEn; ///< preferred English name, else the first name in any language
    std::string nameJa; ///< preferred Japanese name; empty when there is none
    std::int64_t degree = 0;
};

enum class MatchClass { exact, prefix, word, infix, near };

struct NameHit {
    EntityId entity;
    KindId kind;
    std::string name;    ///< display name
    std::string matched; ///< the name that matched
    MatchClass match = MatchClass::infix;
};

/// How much of a step's content the journal still holds; the rest was erased on purpose.
enum class StepContent { whole, partlyErased, trimmed };

/// What the analyst wrote about a record.
struct NoteRow {
    std::variant<EntityId, RelationshipId, DealId, SourceId, BoardId> record;
    std::string note;
    std::string openQuestion;
};

/// One line of the history.
struct StepRow {
    StepId id;
    std::string uid; ///< 32 hexadecimal digits, unique everywhere
    std::chrono::sys_time<std::chrono::milliseconds> at;
    std::string who;
    Action action;
    bool isUndone = false;  ///< undone and not redone since
    bool isDropped = false; ///< undone, and then something else was done: no redo reaches it
    StepId refersTo;        ///< the step that an undo or redo step takes back or brings back
    StepContent content = StepContent::whole;
};

/// A named state of the project: the one after `step`.
struct Snapshot {
    SnapshotId id;
    std::string name;
    std::string note;
    StepId step;
    std::string who;
    std::chrono::sys_time<std::chrono::milliseconds> at;
};

/// What one field of a record went through in one step.
struct FieldChange {
    StepRow step;
    std::string field; ///< stable column code
    std::string before;
    std::string after;
};

/// One process's view of a project. Use on one thread only (the GUI's or a job's own).
/// Reads throw Error(fileDamaged, readFailed); writes also Error(fileReadOnly, projectBusy, diskFull,
/// writeFailed, fileMoved), and then nothing of the edit was applied.
class Project {
public:
    /// Makes a new file with the built-in vocabulary and one board "Everything".
    /// Throws Error(fileExists, folderMissing, fileNotWritable).
    /// What `fill` writes belongs to the beginning of the history: it cannot be undone. The file appears
    /// under its name only when it is whole.
    static std::unique_ptr<Project> create(const std::filesystem::path& file,
                                           const std::function<void(Edit&)>& fill = {});

    /// A new file like create(), with what `feed` writes as its first step, which can be undone: written
    /// beside `file` without a journal, and given its name when it is whole. Throws also what import() does.
    static std::unique_ptr<Project> createByImport(const std::filesystem::path& file, Action action,
                                                   const std::function<void(BulkWriter&)>& feed,
                                                   const Job& job = {});

    /// Throws Error(fileMissing, fileEmpty, fileNotSqlite, fileNotOurs, fileTooNew, fileSchemaForeign,
    /// fileDamaged); the file's bytes are then unchanged.
    static std::unique_ptr<Project> open(const std::filesystem::path& file,
                                         OpenMode mode = OpenMode::readWrite);

    ~Project();
    Project(const Project&) = delete;
    Project& operator=(const Project&) = delete;

    const std::filesystem::path& file() const;
    const std::string& documentUuid() const;
    int schemaVersion() const;
    Access access() const;
    /// Whether the file was renamed or removed since it was opened; edits are then refused.
    bool hasMoved() const;
    /// Whether another machine wrote it last: then damage on the way here is worth looking for.
    bool wasWrittenElsewhere() const;

    // ---- reading
    const Vocabulary& vocabulary() const;
    std::vector<Tag> tags() const;
    std::vector<FieldDef> fields() const; ///< custom fields, of entities first, in their order
    Counts counts() const;
    Totals totals() const; ///< counted once, then kept up to date with the edits
    std::optional<Entity> entity(EntityId id) const;
    std::optional<Relationship> relationship(RelationshipId id) const;
    std::optional<Deal> deal(DealId id) const;
    std::optional<Claim> claim(ClaimId id) const;
    std::optional<Source> source(SourceId id) const;
    std::vector<EntityRow> entityRows() const; ///< all that are not merged away, most tied first
    std::vector<EntityRow> entityRows(const std::vector<EntityId>& ids) const;
    std::vector<EntityId> entitiesOf(KindId kind) const; ///< not merged away, by id
    std::vector<EntityId> untiedEntities() const;        ///< likewise, without a relationship
    /// The hashes of the pictures of those among these entities that have one.
    std::map<EntityId, std::string> pictures(const std::vector<EntityId>& entities) const;
    /// Whether there are more entities than `count`, without counting all of them.
    bool holdsMoreThan(std::size_t count) const;
    /// The first of entityRows(), of one kind if wanted. While the names of a large project are still being
    /// read, any `limit` of them.
    std::vector<EntityRow> mostTied(std::size_t limit, KindId kind = {}) const;
    std::vector<Relationship> relationships() const;
    /// Each in order of ids with the claims on it, one at a time, so that memory does not grow with the
    /// project; without tags and custom fields. What is visited must not read or edit the project. Throws
    /// what reading throws, and Error(cancelled).
    template<class Record>
    using VisitWithClaims = std::function<void(const Record&, const std::vector<Claim>&)>;
    void eachRelationship(const VisitWithClaims<Relationship>& visit, const Job& job = {}) const;
    void eachDeal(const VisitWithClaims<Deal>& visit, const Job& job = {}) const;
    std::vector<Relationship> relationshipsOf(EntityId entity) const;
    /// How many ties of each type and direction an entity has, and one page of those it has; see
    /// core/store/neighbours.h. Time depends on the page, not on the number of ties.
    std::vector<TieCount> tieCounts(EntityId entity) const;
    NeighbourPage neighbours(const NeighbourQuery& query) const;
    std::vector<Relationship> relationshipsBetween(EntityId a, EntityId b) const; ///< both directions
    std::vector<Relationship> relationshipsAmong(const std::vector<EntityId>& entities) const; ///< by id
    std::vector<Relationship> relationshipsOf(DealId deal) const;
    std::vector<Deal> deals() const;
    std::vector<Claim> claims() const;
    std::vector<Claim> claimsOf(const ClaimSubject& subject) const;
    std::vector<Claim> claimsOf(const std::vector<RelationshipId>& relationships) const;
    std::vector<Claim> claimsFrom(SourceId source) const;
    std::vector<Claim> claimsAfter(ClaimId last) const; ///< those entered later
    ClaimId newestClaim() const;                        ///< 0 when there is none
    std::vector<Source> sources() const;                ///< latest used first
    std::vector<Board> boards() const;                  ///< in order of their tabs
    std::vector<BoardNode> nodesOf(BoardId board) const;
    std::vector<BoardLink> linksOf(BoardId board) const;
    std::vector<BoardDeal> dealsOf(BoardId board) const;
    std::vector<Expansion> expansionsOf(BoardId board) const;
    std::vector<Annotation> annotationsOf(BoardId board) const;
    std::vector<EntityMerge> mergesInto(EntityId entity) const; ///< those not split again, latest first
    std::vector<IdentityJudgement> judgementsOf(EntityId entity) const; ///< latest first
    std::optional<std::string> blob(const std::string& hash) const;     ///< the bytes; nothing when unknown

    /// Entities whose names match, best first (exact, prefix, word, infix, then near misses).
    /// Any script, any length, one Japanese character included; an id in digits finds its entity.
    /// Reads the names first if that was not done.
    std::vector<NameHit> search(std::string_view text, std::size_t limit = 50) const;

    /// The same in a time that a window can wait for: without near misses where there are many names, and
    /// exact and prefix hits only while the names are being read.
    std::vector<NameHit> quickSearch(std::string_view text, std::size_t limit = 50) const;
    /// The near misses that quickSearch() left out, for a worker; null when it left out none.
    std::shared_ptr<const NearSearch> nearSearch(std::string_view text, std::size_t limit = 50) const;

    /// Every record with a note or an open question, in the order of their tables.
    std::vector<NoteRow> notes() const;

    /// The graph as it stands now; the same pointer until an edit changes it.
    std::shared_ptr<const graph::Topology> topology() const;

    /// Reads names and graph beside the caller, through a connection of their own; `ready` is called on that
    /// thread when the names and when the graph can be asked. Edits keep both up to date; what changes too
    /// much for that is read again in the same way.
    void loadInBackground(std::function<void()> ready = {});
    bool isSearchReady() const;
    bool isTopologyReady() const;

    // ---- writing
    /// Who the next steps are by; empty at first.
    void setAuthor(std::string who);
    const std::string& author() const;

    /// Writes all that is open here, history included, to a new file, also when the file itself was moved or
    /// removed meanwhile. Blocks; duplicate() does the same beside the window. Throws Error(fileExists,
    /// folderMissing, fileNotWritable, diskFull, writeFailed).
    void saveCopy(const std::filesystem::path& target) const;

    /// Runs `change` as one transaction and one journal step. If it throws, nothing happened. An edit that
    /// changes no value makes no step and returns an empty ChangeSet.
    ChangeSet edit(Action action, const std::function<void(Edit&)>& change);

    /// Runs `feed` as one transaction and one step that keeps what was inserted as ranges of ids. When `feed`
    /// throws or the job is stopped (Error(cancelled)), nothing happened.
    ChangeSet import(Action action, const std::function<void(BulkWriter&)>& feed, const Job& job = {});

    /// The step that the next undo takes back; nothing at the beginning of the file's history.
    std::optional<StepRow> undoable() const;
    std::optional<StepRow> redoable() const;
    ChangeSet undo(const Job& job = {}); ///< throws Error(nothingToUndo, cancelled)
    ChangeSet redo(const Job& job = {}); ///< throws Error(nothingToRedo, cancelled)
    /// Rows that undoing or redoing the step changes; above some thousands that is work for a worker.
    std::int64_t sizeOf(StepId step) const;
    std::vector<StepRow> history(std::size_t limit = 1000) const; ///< newest first

    /// Takes one earlier step back by a new step, which can be undone like any other. Throws
    /// Error(recordMissing) for no such step, Error(stepNotRevertible) when it is undone already, is the
    /// beginning, or a later step changed or refers to what it changed.
    ChangeSet revert(StepId step);

    /// Makes the project what it was right after a step, also one of a branch that was dropped, by a new
    /// step, which can be undone. Throws Error(recordMissing) for no such step.
    ChangeSet goBackTo(StepId step, const std::string& name = {});

    /// Gives the project's present state a name. Not a step: there is nothing to undo.
    SnapshotId takeSnapshot(const std::string& name, const std::string& note = {});
    void removeSnapshot(SnapshotId id);
    std::vector<Snapshot> snapshots() const; ///< newest first

    /// The last step when this object opened the file: what this sitting did comes after it.
    StepId openedAt() const;

    /// Each change of one record, newest first.
    std::vector<FieldChange> historyOf(EntityId id) const;
    std::vector<FieldChange> historyOf(RelationshipId id) const;
    std::vector<FieldChange> historyOf(DealId id) const;
    std::vector<FieldChange> historyOf(ClaimId id) const;
    std::vector<FieldChange> historyOf(SourceId id) const;
    std::vector<FieldChange> historyOf(BoardId id) const; ///< without the places of its nodes and links

    /// What other processes committed since the last call; poll it every second and before an edit.
    std::optional<ChangeSet> foreignChanges();

    /// Called after every committed step of this object (edit, undo, redo, foreign).
    void onChanged(std::function<void(const ChangeSet&)> listener);

private:
    friend class Edit;
    struct Impl;
    explicit Project(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace moneyties::store
