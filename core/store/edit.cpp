#include "core/store/edit.h"

#include "core/base/error.h"
#include "core/store/recorder.h"
#include "core/store/records/checks.h"
#include "core/store/records/removal.h"
#include "core/store/records/tables.h"

#include <set>

namespace moneyties::store {

namespace {

template<class Record>
void insertRecord(Recorder& recorder, const Record& record) {
    const Row row = cellsOf(record);
    checkCells(row);
    recorder.insert(specOf<Record>(), row);
}

template<class Record>
void updateRecord(Recorder& recorder, const Record& record) {
    const Row row = cellsOf(record);
    checkCells(row);
    recorder.update(specOf<Record>(), row);
}

/// Inserts the row, or updates the one with its key.
template<class Record>
void putRecord(Recorder& recorder, const Record& record) {
    const TableSpec& table = specOf<Record>();
    if (recorder.rows().find(table, table.keyOf(cellsOf(record))))
        updateRecord(recorder, record);
    else
        insertRecord(recorder, record);
}

template<class Record, class IdType>
Record withNewId(Recorder& recorder, const Record& record, IdType Record::*id) {
    Record made = record;
    made.*id = IdType(recorder.newId(specOf<Record>()));
    return made;
}

/// Makes the child rows of one record those given: inserts what is new, removes what is gone.
template<class Record>
void replaceChildren(Recorder& recorder, std::string_view owner, std::int64_t ownerId,
                     const std::vector<Record>& children) {
    const TableSpec& table = specOf<Record>();
    std::set<Key> wanted;
    for (const Record& child : children)
        wanted.insert(table.keyOf(cellsOf(child)));
    for (const Row& row : recorder.rows().where(table, owner, ownerId)) {
        const Key key = table.keyOf(row);
        if (wanted.erase(key) == 0)
            recorder.remove(table, key);
    }
    for (const Record& child : children)
        if (wanted.erase(table.keyOf(cellsOf(child))) != 0)
            insertRecord(recorder, child);
}

void writeFields(Recorder& recorder, FieldOwner owner, std::int64_t record,
                 const std::vector<FieldValue>& values) {
    const TableSpec& table = specOf<FieldValueRow>();
    std::set<Key> gone;
    for (const Row& row : recorder.rows().startingWith(table, {tableOf(owner), record}))
        gone.insert(table.keyOf(row));
    for (const FieldValue& value : values) {
        const FieldValueRow row{tableOf(owner), record, value};
        if (gone.erase(table.keyOf(cellsOf(row))) != 0)
            updateRecord(recorder, row);
        else
            insertRecord(recorder, row);
    }
    for (const Key& key : gone)
        recorder.remove(table, key);
}

void writeNames(Recorder& recorder, EntityId entity, const std::vector<Name>& names) {
    const TableSpec& table = specOf<NameRow>();
    std::set<Key> gone;
    for (const Row& row : recorder.rows().where(table, "entity", entity.value))
        gone.insert(table.keyOf(row));
    int position = 0;
    for (const Name& name : names) {
        NameRow row{entity, position++, name};
        const bool isKnown = name.id && gone.erase({entity.value, name.id.value}) != 0;
        if (!isKnown)
            row.name.id = NameId(recorder.newId(table));
        if (isKnown)
            updateRecord(recorder, row);
        else
            insertRecord(recorder, row);
    }
    for (const Key& key : gone)
        recorder.remove(table, key);
}

void writeChildren(Recorder& recorder, const Entity& entity) {
    writeNames(recorder, entity.id, entity.names);
    std::vector<EntityTagRow> tags;
    for (const TagId tag : entity.tags)
        tags.push_back({entity.id, tag});
    replaceChildren(recorder, "entity", entity.id.value, tags);
    std::vector<ExternalIdRow> externals;
    for (const ExternalId& external : entity.externalIds)
        externals.push_back({entity.id, external});
    replaceChildren(recorder, "entity", entity.id.value, externals);
    writeFields(recorder, FieldOwner::entity, entity.id.value, entity.fields);
}

void writeChildren(Recorder& recorder, const Relationship& relationship) {
    std::vector<RelationshipTagRow> tags;
    for (const TagId tag : relationship.tags)
        tags.push_back({relationship.id, tag});
    replaceChildren(recorder, "relationship", relationship.id.value, tags);
    writeFields(recorder, FieldOwner::relationship, relationship.id.value, relationship.fields);
}

void requireNoCircle(Recorder& recorder, const Source& source) {
    SourceId next = source.retells;
    const int column = specOf<Source>().indexOf(18);
    for (int steps = 0; next && steps < 1000; ++steps) {
        if (next == source.id)
            throw Error(ErrorCode::valueInvalid, "The source was not saved",
                        "the sources would retell one another in a circle", "", {"retells"});
        Key key;
        key.emplace_back(next.value);
        const auto row = recorder.rows().find(specOf<Source>(), key);
        next = row ? SourceId(integerOf((*row)[static_cast<std::size_t>(column)])) : SourceId();
    }
}

} // namespace

EntityId Edit::insert(const Entity& entity) {
    check(entity);
    const Entity made = withNewId(m_recorder, entity, &Entity::id);
    insertRecord(m_recorder, made);
    writeChildren(m_recorder, made);
    return made.id;
}

void Edit::update(const Entity& entity) {
    check(entity);
    updateRecord(m_recorder, entity);
    writeChildren(m_recorder, entity);
}

RelationshipId Edit::insert(const Relationship& relationship) {
    check(relationship);
    const Relationship made = withNewId(m_recorder, relationship, &Relationship::id);
    insertRecord(m_recorder, made);
    writeChildren(m_recorder, made);
    return made.id;
}

void Edit::update(const Relationship& relationship) {
    check(relationship);
    updateRecord(m_recorder, relationship);
    writeChildren(m_recorder, relationship);
}

DealId Edit::insert(const Deal& deal) {
    check(deal);
    const Deal made = withNewId(m_recorder, deal, &Deal::id);
    insertRecord(m_recorder, made);
    return made.id;
}

void Edit::update(const Deal& deal) {
    check(deal);
    updateRecord(m_recorder, deal);
}

ClaimId Edit::insert(const Claim& claim) {
    check(claim);
    ClaimRow row = toRow(claim);
    row.claim.id = ClaimId(m_recorder.newId(specOf<ClaimRow>()));
    insertRecord(m_recorder, row);
    return row.claim.id;
}

void Edit::update(const Claim& claim) {
    check(claim);
    updateRecord(m_recorder, toRow(claim));
}

SourceId Edit::insert(const Source& source) {
    check(source);
    const Source made = withNewId(m_recorder, source, &Source::id);
    insertRecord(m_recorder, made);
    return made.id;
}

void Edit::update(const Source& source) {
    check(source);
    requireNoCircle(m_recorder, source);
    updateRecord(m_recorder, source);
}

KindId Edit::insert(const EntityKind& kind) {
    check(kind);
    const EntityKind made = withNewId(m_recorder, kind, &EntityKind::id);
    insertRecord(m_recorder, made);
    return made.id;
}

void Edit::update(const EntityKind& kind) {
    check(kind);
    updateRecord(m_recorder, kind);
}

RelationshipTypeId Edit::insert(const RelationshipType& type) {
    check(type);
    TypeRow row = toRow(type);
    row.type.id = RelationshipTypeId(m_recorder.newId(specOf<TypeRow>()));
    insertRecord(m_recorder, row);
    return row.type.id;
}

void Edit::update(const RelationshipType& type) {
    check(type);
    updateRecord(m_recorder, toRow(type));
}

TagId Edit::insert(const Tag& tag) {
    check(tag);
    const Tag made = withNewId(m_recorder, tag, &Tag::id);
    insertRecord(m_recorder, made);
    return made.id;
}

void Edit::update(const Tag& tag) {
    check(tag);
    updateRecord(m_recorder, tag);
}

FieldId Edit::insert(const FieldDef& field) {
    check(field);
    FieldDefRow row = toRow(field);
    row.field.id = FieldId(m_recorder.newId(specOf<FieldDefRow>()));
    insertRecord(m_recorder, row);
    return row.field.id;
}

void Edit::update(const FieldDef& field) {
    check(field);
    updateRecord(m_recorder, toRow(field));
}

BoardId Edit::insert(const Board& board) {
    check(board);
    BoardRow row = toRow(board);
    row.board.id = BoardId(m_recorder.newId(specOf<BoardRow>()));
    insertRecord(m_recorder, row);
    return row.board.id;
}

void Edit::update(const Board& board) {
    check(board);
    updateRecord(m_recorder, toRow(board));
}

void Edit::place(BoardId board, const std::vector<BoardNode>& nodes) {
    for (const BoardNode& node : nodes)
        putRecord(m_recorder, BoardNodeRow{board, node});
}

void Edit::takeOff(BoardId board, const std::vector<EntityId>& entities) {
    for (const EntityId entity : entities)
        m_recorder.remove(specOf<BoardNodeRow>(), {board.value, entity.value});
}

void Edit::shape(BoardId board, const std::vector<BoardLink>& links) {
    for (const BoardLink& link : links)
        putRecord(m_recorder, BoardLinkRow{board, link});
}

void Edit::place(BoardId board, const std::vector<BoardDeal>& deals) {
    for (const BoardDeal& deal : deals)
        putRecord(m_recorder, BoardDealRow{board, deal});
}

void Edit::takeOff(BoardId board, const std::vector<DealId>& deals) {
    for (const DealId deal : deals)
        m_recorder.remove(specOf<BoardDealRow>(), {board.value, deal.value});
}

AnnotationId Edit::insert(const Annotation& annotation) {
    const Annotation made = withNewId(m_recorder, annotation, &Annotation::id);
    insertRecord(m_recorder, made);
    return made.id;
}

void Edit::update(const Annotation& annotation) {
    updateRecord(m_recorder, annotation);
}

ExpansionId Edit::insert(const Expansion& expansion) {
    const Expansion made = withNewId(m_recorder, expansion, &Expansion::id);
    insertRecord(m_recorder, made);
    return made.id;
}

std::string Edit::keepBlob(const Blob& blob) {
    return m_recorder.rows().keepBlob(blob.content, blob.mediaType, blob.fileName);
}

std::vector<EntityId> Edit::insertedEntities() const {
    std::vector<EntityId> inserted;
    for (const Op& op : netOf(m_recorder.ops()))
        if (op.table->code == TableCode::entity && !op.before && op.after)
            inserted.emplace_back(integerOf(op.key.front()));
    return inserted;
}

void Edit::remove(EntityId id) {
    Removal(m_recorder).entity(id);
}

void Edit::remove(RelationshipId id) {
    Removal(m_recorder).relationship(id);
}

void Edit::remove(DealId id) {
    Removal(m_recorder).deal(id);
}

void Edit::remove(ClaimId id) {
    Removal(m_recorder).claim(id);
}

void Edit::remove(SourceId id) {
    Removal(m_recorder).source(id);
}

void Edit::remove(KindId id) {
    Removal(m_recorder).kind(id);
}

void Edit::remove(RelationshipTypeId id) {
    Removal(m_recorder).type(id);
}

void Edit::remove(FieldId id) {
    Removal(m_recorder).field(id);
}

void Edit::remove(TagId id) {
    Removal(m_recorder).tag(id);
}

void Edit::remove(BoardId id) {
    Removal(m_recorder).board(id);
}

void Edit::remove(AnnotationId id) {
    Removal(m_recorder).annotation(id);
}

void Edit::remove(ExpansionId id) {
    Removal(m_recorder).expansion(id);
}

} // namespace moneyties::store
