-- Moneyties project file, schema version 1. Plain tables only; never edited after release.
--
-- Ids are positive and never used twice (id_counter). NULL means "none" or "not stated".
-- A date is the words as written, the earliest and latest day (days since 1970-01-01, NULL: open) and
-- whether the source said "about". Money is its bounds in minor units, the flag, the ISO 4217 code, the
-- measure, whether several parties paid it together, and the words. Enumerations are the small integers
-- listed beside their columns.

-- ---- the file itself

CREATE TABLE meta(
    key   TEXT NOT NULL PRIMARY KEY, -- document_uuid, created_ms, name_key_version, last_writer (a machine)
    value ANY
) STRICT, WITHOUT ROWID;

CREATE TABLE id_counter(
    record_table INTEGER NOT NULL PRIMARY KEY, -- as op.record_table
    last         INTEGER NOT NULL              -- highest id ever given out; undo does not lower it
) STRICT;

CREATE TABLE project_setting(
    key   TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE blob(
    hash       TEXT NOT NULL PRIMARY KEY, -- SHA-256 of content, 64 hexadecimal digits
    media_type TEXT NOT NULL DEFAULT '',
    file_name  TEXT NOT NULL DEFAULT '',
    added_ms   INTEGER NOT NULL DEFAULT 0,
    content    BLOB NOT NULL
) STRICT;

-- ---- vocabulary

CREATE TABLE entity_kind(
    id       INTEGER PRIMARY KEY,
    code     TEXT NOT NULL UNIQUE,
    label_en TEXT NOT NULL,
    label_ja TEXT NOT NULL DEFAULT '',
    reading  TEXT NOT NULL DEFAULT '',   -- kana of label_ja
    shape    INTEGER NOT NULL DEFAULT 0, -- circle, rounded square, octagon, hexagon, diamond, cut-corner square, pin, pill
    colour   INTEGER NOT NULL DEFAULT 0, -- 0xRRGGBB
    icon     TEXT NOT NULL DEFAULT '',
    built_in INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE relationship_type(
    id           INTEGER PRIMARY KEY,
    code         TEXT NOT NULL UNIQUE,
    label_en     TEXT NOT NULL,
    inverse_en   TEXT NOT NULL DEFAULT '',
    label_ja     TEXT NOT NULL DEFAULT '',
    inverse_ja   TEXT NOT NULL DEFAULT '',
    reading      TEXT NOT NULL DEFAULT '',   -- kana of label_ja
    category     INTEGER NOT NULL DEFAULT 0, -- funding, founding, people, deals, conflict, commerce
    direction    INTEGER NOT NULL DEFAULT 0, -- directed, symmetric
    money        INTEGER NOT NULL DEFAULT 0, -- nowhere, to target, from target, to a third party
    tie          INTEGER NOT NULL DEFAULT 0, -- money and control, people, loose, commentary
    nature       INTEGER NOT NULL DEFAULT 0, -- event, state
    ends         TEXT NOT NULL DEFAULT '',   -- codes of states that this event ends, separated by spaces
    begins_again TEXT NOT NULL DEFAULT '',
    from_kind    TEXT NOT NULL DEFAULT '',   -- code of the kind that an unknown name probably is
    to_kind      TEXT NOT NULL DEFAULT '',
    built_in     INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE tag(
    id     INTEGER PRIMARY KEY,
    label  TEXT NOT NULL,
    colour INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE field_def(
    id            INTEGER PRIMARY KEY,
    record_table  INTEGER NOT NULL,            -- of the records that have the field, as op.record_table
    kind          INTEGER REFERENCES entity_kind(id),       -- only entities of this kind
    type          INTEGER REFERENCES relationship_type(id), -- only relationships of this type
    code          TEXT NOT NULL,
    label_en      TEXT NOT NULL,
    label_ja      TEXT NOT NULL DEFAULT '',
    value_type    INTEGER NOT NULL DEFAULT 0, -- text, number, date (EDTF), money, yes or no, choice, link, file (hash)
    choices       TEXT NOT NULL DEFAULT '',   -- JSON
    unit          TEXT NOT NULL DEFAULT '',
    position      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE field_value(
    record_table INTEGER NOT NULL,
    record       INTEGER NOT NULL,
    field        INTEGER NOT NULL REFERENCES field_def(id),
    value        ANY NOT NULL,
    words        TEXT NOT NULL DEFAULT '', -- as written
    PRIMARY KEY(record_table, record, field)
) STRICT, WITHOUT ROWID;

-- ---- who and what

CREATE TABLE entity(
    id               INTEGER PRIMARY KEY,
    kind             INTEGER NOT NULL REFERENCES entity_kind(id),
    start_words      TEXT NOT NULL DEFAULT '',
    start_earliest   INTEGER,
    start_latest     INTEGER,
    start_about      INTEGER NOT NULL DEFAULT 0,
    end_state        INTEGER NOT NULL DEFAULT 0, -- not stated, on, ongoing as of, ended on an unknown day
    end_words        TEXT NOT NULL DEFAULT '',
    end_earliest     INTEGER,
    end_latest       INTEGER,
    end_about        INTEGER NOT NULL DEFAULT 0,
    note             TEXT NOT NULL DEFAULT '',
    disambiguator_en TEXT NOT NULL DEFAULT '',
    disambiguator_ja TEXT NOT NULL DEFAULT '',
    image_hash       TEXT NOT NULL DEFAULT '',
    unnamed          INTEGER NOT NULL DEFAULT 0,
    private          INTEGER NOT NULL DEFAULT 0,
    merged_into      INTEGER REFERENCES entity(id),
    open_question    TEXT NOT NULL DEFAULT '' -- what is still to be found out
) STRICT;

CREATE TABLE name(
    entity              INTEGER NOT NULL REFERENCES entity(id),
    id                  INTEGER NOT NULL,
    position            INTEGER NOT NULL DEFAULT 0,
    text                TEXT NOT NULL,
    key                 TEXT NOT NULL,              -- normalised for search, derived from text
    language            TEXT NOT NULL DEFAULT '',   -- BCP-47
    role                INTEGER NOT NULL DEFAULT 0, -- primary, alias, former, legal
    reading             TEXT NOT NULL DEFAULT '',   -- kana or romaji
    valid_from_words    TEXT NOT NULL DEFAULT '',
    valid_from_earliest INTEGER,
    valid_from_latest   INTEGER,
    valid_from_about    INTEGER NOT NULL DEFAULT 0,
    valid_to_words      TEXT NOT NULL DEFAULT '',
    valid_to_earliest   INTEGER,
    valid_to_latest     INTEGER,
    valid_to_about      INTEGER NOT NULL DEFAULT 0,
    preferred           INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(entity, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE entity_tag(
    entity INTEGER NOT NULL REFERENCES entity(id),
    tag    INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY(entity, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE external_id(
    entity INTEGER NOT NULL REFERENCES entity(id),
    scheme TEXT NOT NULL, -- wikidata, lei …
    value  TEXT NOT NULL,
    PRIMARY KEY(entity, scheme, value)
) STRICT, WITHOUT ROWID;

-- ---- what the sources are

CREATE TABLE source(
    id                 INTEGER PRIMARY KEY,
    title              TEXT NOT NULL,
    publisher          TEXT NOT NULL DEFAULT '',
    author             TEXT NOT NULL DEFAULT '',
    url                TEXT NOT NULL DEFAULT '',
    archive_url        TEXT NOT NULL DEFAULT '',
    published_words    TEXT NOT NULL DEFAULT '',
    published_earliest INTEGER,
    published_latest   INTEGER,
    published_about    INTEGER NOT NULL DEFAULT 0,
    accessed_words     TEXT NOT NULL DEFAULT '',
    accessed_earliest  INTEGER,
    accessed_latest    INTEGER,
    accessed_about     INTEGER NOT NULL DEFAULT 0,
    version            TEXT NOT NULL DEFAULT '',
    language           TEXT NOT NULL DEFAULT '', -- BCP-47
    stored_hash        TEXT NOT NULL DEFAULT '', -- blob.hash
    retells            INTEGER REFERENCES source(id),
    note               TEXT NOT NULL DEFAULT '',
    private            INTEGER NOT NULL DEFAULT 0
) STRICT;

-- ---- what ties them

CREATE TABLE deal(
    id                 INTEGER PRIMARY KEY,
    kind               INTEGER NOT NULL DEFAULT 0, -- round, acquisition, merger, loan, joint venture, other
    name_en            TEXT NOT NULL DEFAULT '',
    name_ja            TEXT NOT NULL DEFAULT '',
    total_low          INTEGER,
    total_high         INTEGER,
    total_about        INTEGER NOT NULL DEFAULT 0,
    total_currency     TEXT NOT NULL DEFAULT '',
    total_measure      INTEGER NOT NULL DEFAULT 0, -- transaction, commitment, cumulative, valuation, balance
    total_joint        INTEGER NOT NULL DEFAULT 0,
    total_words        TEXT NOT NULL DEFAULT '',
    valuation_low      INTEGER,
    valuation_high     INTEGER,
    valuation_about    INTEGER NOT NULL DEFAULT 0,
    valuation_currency TEXT NOT NULL DEFAULT '',
    valuation_measure  INTEGER NOT NULL DEFAULT 0,
    valuation_joint    INTEGER NOT NULL DEFAULT 0,
    valuation_words    TEXT NOT NULL DEFAULT '',
    start_words        TEXT NOT NULL DEFAULT '',
    start_earliest     INTEGER,
    start_latest       INTEGER,
    start_about        INTEGER NOT NULL DEFAULT 0,
    end_state          INTEGER NOT NULL DEFAULT 0,
    end_words          TEXT NOT NULL DEFAULT '',
    end_earliest       INTEGER,
    end_latest         INTEGER,
    end_about          INTEGER NOT NULL DEFAULT 0,
    stage              INTEGER NOT NULL DEFAULT 0,
    note               TEXT NOT NULL DEFAULT '',
    private            INTEGER NOT NULL DEFAULT 0,
    open_question      TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE relationship(
    id              INTEGER PRIMARY KEY,
    type            INTEGER NOT NULL REFERENCES relationship_type(id),
    from_entity     INTEGER NOT NULL REFERENCES entity(id),
    to_entity       INTEGER NOT NULL REFERENCES entity(id),
    start_words     TEXT NOT NULL DEFAULT '',
    start_earliest  INTEGER,
    start_latest    INTEGER,
    start_about     INTEGER NOT NULL DEFAULT 0,
    end_state       INTEGER NOT NULL DEFAULT 0, -- not stated, on, ongoing as of, ended on an unknown day
    end_words       TEXT NOT NULL DEFAULT '',
    end_earliest    INTEGER,
    end_latest      INTEGER,
    end_about       INTEGER NOT NULL DEFAULT 0,
    amount_low      INTEGER,
    amount_high     INTEGER,
    amount_about    INTEGER NOT NULL DEFAULT 0,
    amount_currency TEXT NOT NULL DEFAULT '',
    amount_measure  INTEGER NOT NULL DEFAULT 0,
    amount_joint    INTEGER NOT NULL DEFAULT 0,
    amount_words    TEXT NOT NULL DEFAULT '',
    share           INTEGER,                    -- millionths
    role            TEXT NOT NULL DEFAULT '',
    stage           INTEGER NOT NULL DEFAULT 0, -- rumoured, considering, negotiating, announced, agreed, completed, suspended, cancelled, denied
    strength        INTEGER NOT NULL DEFAULT 0, -- confirmed, unconfirmed, tentative
    note            TEXT NOT NULL DEFAULT '',
    deal            INTEGER REFERENCES deal(id),
    private         INTEGER NOT NULL DEFAULT 0,
    open_question   TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE relationship_tag(
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    tag          INTEGER NOT NULL REFERENCES tag(id),
    PRIMARY KEY(relationship, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE claim(
    id                 INTEGER PRIMARY KEY,
    relationship       INTEGER REFERENCES relationship(id), -- exactly one of these three
    deal               INTEGER REFERENCES deal(id),
    entity             INTEGER REFERENCES entity(id),
    source             INTEGER NOT NULL REFERENCES source(id),
    stance             INTEGER NOT NULL DEFAULT 0, -- supports, disputes
    quote              TEXT NOT NULL DEFAULT '',
    quote_begin        INTEGER,                    -- bytes of the source's stored text
    quote_end          INTEGER,
    quote_translation  TEXT NOT NULL DEFAULT '',
    locator            TEXT NOT NULL DEFAULT '',
    start_words        TEXT NOT NULL DEFAULT '',
    start_earliest     INTEGER,
    start_latest       INTEGER,
    start_about        INTEGER NOT NULL DEFAULT 0,
    end_state          INTEGER NOT NULL DEFAULT 0,
    end_words          TEXT NOT NULL DEFAULT '',
    end_earliest       INTEGER,
    end_latest         INTEGER,
    end_about          INTEGER NOT NULL DEFAULT 0,
    amount_low         INTEGER,
    amount_high        INTEGER,
    amount_about       INTEGER NOT NULL DEFAULT 0,
    amount_currency    TEXT NOT NULL DEFAULT '',
    amount_measure     INTEGER NOT NULL DEFAULT 0,
    amount_joint       INTEGER NOT NULL DEFAULT 0,
    amount_words       TEXT NOT NULL DEFAULT '',
    valuation_low      INTEGER,
    valuation_high     INTEGER,
    valuation_about    INTEGER NOT NULL DEFAULT 0,
    valuation_currency TEXT NOT NULL DEFAULT '',
    valuation_measure  INTEGER NOT NULL DEFAULT 0,
    valuation_joint    INTEGER NOT NULL DEFAULT 0,
    valuation_words    TEXT NOT NULL DEFAULT '',
    share              INTEGER,
    role               TEXT NOT NULL DEFAULT '',
    stage              INTEGER,
    from_as_written    TEXT NOT NULL DEFAULT '',
    to_as_written      TEXT NOT NULL DEFAULT '',
    attributed_to      TEXT NOT NULL DEFAULT '',
    basis              INTEGER NOT NULL DEFAULT 0, -- stated, reported, anonymous, company statement, filing, inferred
    source_grade       INTEGER NOT NULL DEFAULT 0, -- 65 to 70 for A to F, 0: not graded
    information_grade  INTEGER NOT NULL DEFAULT 0, -- 1 to 6, 0: not graded
    supersedes         INTEGER REFERENCES claim(id),
    note               TEXT NOT NULL DEFAULT '',
    private            INTEGER NOT NULL DEFAULT 0,
    CHECK((relationship IS NOT NULL) + (deal IS NOT NULL) + (entity IS NOT NULL) = 1)
) STRICT;

-- ---- who is whom

CREATE TABLE identity_judgement(
    id       INTEGER PRIMARY KEY,
    entity_a INTEGER NOT NULL REFERENCES entity(id),
    entity_b INTEGER NOT NULL REFERENCES entity(id),
    verdict  INTEGER NOT NULL, -- same, not same, unsure
    reason   TEXT NOT NULL DEFAULT '',
    who      TEXT NOT NULL DEFAULT '',
    at_ms    INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE entity_merge(
    id        INTEGER PRIMARY KEY,
    merged    INTEGER NOT NULL REFERENCES entity(id),
    into_id   INTEGER NOT NULL REFERENCES entity(id),
    judgement INTEGER REFERENCES identity_judgement(id),
    who       TEXT NOT NULL DEFAULT '',
    at_ms     INTEGER NOT NULL DEFAULT 0,
    split_ms  INTEGER -- when it was taken apart again
) STRICT;

-- What a merge pointed from `merged` to `into_id`, so that a split can point it back.
CREATE TABLE merge_move(
    merge        INTEGER NOT NULL REFERENCES entity_merge(id),
    record_table INTEGER NOT NULL,
    record_key   BLOB NOT NULL,    -- encoded primary key, as op.record_key
    column_code  INTEGER NOT NULL,
    PRIMARY KEY(merge, record_table, record_key, column_code)
) STRICT, WITHOUT ROWID;

-- ---- boards

CREATE TABLE board(
    id           INTEGER PRIMARY KEY,
    name         TEXT NOT NULL,
    membership   INTEGER NOT NULL DEFAULT 0, -- all, listed (its board_node rows), query
    query        TEXT NOT NULL DEFAULT '',
    filter       TEXT NOT NULL DEFAULT '',   -- JSON
    style_rules  TEXT NOT NULL DEFAULT '',   -- JSON
    camera_x     REAL,
    camera_y     REAL,
    camera_scale REAL,
    labels       INTEGER NOT NULL DEFAULT 0, -- English, Japanese, both
    position     INTEGER NOT NULL DEFAULT 0, -- of its tab
    note         TEXT NOT NULL DEFAULT '',
    private      INTEGER NOT NULL DEFAULT 0,
    layout       TEXT NOT NULL DEFAULT '',   -- JSON: how it was last laid out
    picture      TEXT NOT NULL DEFAULT ''    -- JSON: title, legend and sources around it
) STRICT;

CREATE TABLE expansion(
    board  INTEGER NOT NULL REFERENCES board(id),
    id     INTEGER NOT NULL UNIQUE,
    entity INTEGER NOT NULL REFERENCES entity(id), -- the one that was expanded
    rule   TEXT NOT NULL DEFAULT '',               -- JSON: which ties, which direction, how many
    PRIMARY KEY(board, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE board_node(
    board      INTEGER NOT NULL REFERENCES board(id),
    entity     INTEGER NOT NULL REFERENCES entity(id),
    x          REAL NOT NULL,
    y          REAL NOT NULL,
    pinned     INTEGER NOT NULL DEFAULT 0,
    hidden     INTEGER NOT NULL DEFAULT 0,
    brought_by INTEGER REFERENCES expansion(id),
    PRIMARY KEY(board, entity)
) STRICT, WITHOUT ROWID;

CREATE TABLE board_link(
    board        INTEGER NOT NULL REFERENCES board(id),
    relationship INTEGER NOT NULL REFERENCES relationship(id),
    hidden       INTEGER NOT NULL DEFAULT 0,
    bend         REAL NOT NULL DEFAULT 0,
    label_x      REAL NOT NULL DEFAULT 0,
    label_y      REAL NOT NULL DEFAULT 0,
    PRIMARY KEY(board, relationship)
) STRICT, WITHOUT ROWID;

-- A deal on a board: without a row it is drawn as plain links.
CREATE TABLE board_deal(
    board   INTEGER NOT NULL REFERENCES board(id),
    deal    INTEGER NOT NULL REFERENCES deal(id),
    drawing INTEGER NOT NULL DEFAULT 0, -- links, hub
    x       REAL NOT NULL DEFAULT 0,    -- of the hub
    y       REAL NOT NULL DEFAULT 0,
    pinned  INTEGER NOT NULL DEFAULT 0,
    hidden  INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(board, deal)
) STRICT, WITHOUT ROWID;

CREATE TABLE annotation(
    board       INTEGER NOT NULL REFERENCES board(id),
    id          INTEGER NOT NULL UNIQUE,
    kind        INTEGER NOT NULL DEFAULT 0, -- note, frame, arrow, image
    area_left   REAL NOT NULL DEFAULT 0,
    area_top    REAL NOT NULL DEFAULT 0,
    area_right  REAL NOT NULL DEFAULT 0,
    area_bottom REAL NOT NULL DEFAULT 0,
    text        TEXT NOT NULL DEFAULT '',
    style       TEXT NOT NULL DEFAULT '',   -- JSON
    image_hash  TEXT NOT NULL DEFAULT '',
    folded      INTEGER NOT NULL DEFAULT 0,
    private     INTEGER NOT NULL DEFAULT 0,
    layer       INTEGER NOT NULL DEFAULT 0,     -- under the nodes, over them
    position    INTEGER NOT NULL DEFAULT 0,     -- inside its layer, lowest first
    from_entity INTEGER REFERENCES entity(id),  -- what an arrow begins at, or a note hangs on
    to_entity   INTEGER REFERENCES entity(id),  -- what an arrow ends at
    PRIMARY KEY(board, id)
) STRICT, WITHOUT ROWID;

-- ---- history

CREATE TABLE step(
    id          INTEGER PRIMARY KEY,
    uid         BLOB NOT NULL,              -- 16 random bytes, unique everywhere
    parent_hash BLOB NOT NULL,              -- hash of the step before; empty for the first
    hash        BLOB NOT NULL,              -- SHA-256 of this step's content and parent_hash
    at_ms       INTEGER NOT NULL,           -- milliseconds since 1970, UTC
    who         TEXT NOT NULL DEFAULT '',
    action      TEXT NOT NULL,              -- stable code
    arguments   TEXT NOT NULL DEFAULT '[]', -- JSON array of strings
    kind        INTEGER NOT NULL,           -- beginning, edit, undo, redo, erasure (a purge or a trim: nothing to undo)
    state       INTEGER NOT NULL,           -- applied, undone, dropped (undone, then something else was done), marker (undo, redo, erasure)
    refers_to   INTEGER REFERENCES step(id),
    purged      INTEGER NOT NULL DEFAULT 0  -- whole, some of its content erased on purpose, all of it trimmed; its hash covers the original
) STRICT;

CREATE TABLE op(
    step         INTEGER NOT NULL REFERENCES step(id),
    seq          INTEGER NOT NULL,
    record_table INTEGER NOT NULL,
    record_key   BLOB NOT NULL, -- encoded primary key
    before       BLOB,          -- encoded (column code, value) pairs; NULL: the row was inserted
    after        BLOB,          -- NULL: the row was removed
    PRIMARY KEY(step, seq)
) STRICT, WITHOUT ROWID;

-- What an import, or the beginning, inserted: all rows of a table with these ids, and their child rows.
CREATE TABLE step_range(
    step         INTEGER NOT NULL REFERENCES step(id),
    record_table INTEGER NOT NULL,
    first_id     INTEGER NOT NULL,
    last_id      INTEGER NOT NULL,
    PRIMARY KEY(step, record_table, first_id)
) STRICT, WITHOUT ROWID;

-- The rows of an undone import, packed, for its redo.
CREATE TABLE step_stash(
    step         INTEGER NOT NULL REFERENCES step(id),
    seq          INTEGER NOT NULL,
    record_table INTEGER NOT NULL,
    rows         BLOB NOT NULL,
    PRIMARY KEY(step, seq)
) STRICT;

CREATE TABLE snapshot(
    id    INTEGER PRIMARY KEY,
    name  TEXT NOT NULL,
    note  TEXT NOT NULL DEFAULT '',
    step  INTEGER NOT NULL REFERENCES step(id), -- the state after this step
    who   TEXT NOT NULL DEFAULT '',
    at_ms INTEGER NOT NULL
) STRICT;

-- ---- access paths: the two directions of a neighbourhood, and every reference that a removal must follow

CREATE INDEX relationship_from ON relationship(from_entity, type, to_entity);
CREATE INDEX relationship_to ON relationship(to_entity, type, from_entity);
CREATE INDEX relationship_deal ON relationship(deal) WHERE deal IS NOT NULL;
CREATE INDEX name_key ON name(key);
CREATE INDEX entity_merged_into ON entity(merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX entity_tag_tag ON entity_tag(tag);
CREATE INDEX external_id_value ON external_id(scheme, value);
CREATE INDEX relationship_tag_tag ON relationship_tag(tag);
CREATE INDEX claim_relationship ON claim(relationship) WHERE relationship IS NOT NULL;
CREATE INDEX claim_deal ON claim(deal) WHERE deal IS NOT NULL;
CREATE INDEX claim_entity ON claim(entity) WHERE entity IS NOT NULL;
CREATE INDEX claim_source ON claim(source);
CREATE INDEX claim_supersedes ON claim(supersedes) WHERE supersedes IS NOT NULL;
CREATE INDEX source_url ON source(url) WHERE url <> '';
CREATE INDEX source_retells ON source(retells) WHERE retells IS NOT NULL;
CREATE INDEX field_value_field ON field_value(field);
CREATE INDEX identity_judgement_a ON identity_judgement(entity_a);
CREATE INDEX identity_judgement_b ON identity_judgement(entity_b);
CREATE INDEX entity_merge_merged ON entity_merge(merged);
CREATE INDEX entity_merge_into ON entity_merge(into_id);
CREATE INDEX entity_merge_judgement ON entity_merge(judgement) WHERE judgement IS NOT NULL;
CREATE INDEX expansion_entity ON expansion(entity);
CREATE INDEX board_node_entity ON board_node(entity);
CREATE INDEX board_node_brought_by ON board_node(brought_by) WHERE brought_by IS NOT NULL;
CREATE INDEX board_link_relationship ON board_link(relationship);
CREATE INDEX board_deal_deal ON board_deal(deal);
CREATE INDEX annotation_from ON annotation(from_entity) WHERE from_entity IS NOT NULL;
CREATE INDEX annotation_to ON annotation(to_entity) WHERE to_entity IS NOT NULL;
CREATE UNIQUE INDEX step_uid ON step(uid);
CREATE INDEX step_state ON step(state);
CREATE INDEX step_refers_to ON step(refers_to) WHERE refers_to IS NOT NULL;
CREATE INDEX op_record ON op(record_table, record_key);
CREATE INDEX snapshot_step ON snapshot(step);
