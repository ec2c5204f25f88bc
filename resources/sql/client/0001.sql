-- SPDX-License-Identifier: GPL-3.0-or-later
-- What the store keeps besides the records themselves (those tables are made from the registry).

-- One user action: the unit of undo, and the group that is sent all or nothing.
-- state: 0 done, 1 undone, 2 made by undo or redo, 3 undone for good (something new was done since)
CREATE TABLE change_set (
    n       INTEGER PRIMARY KEY,
    id      BLOB NOT NULL,
    at      INTEGER NOT NULL,
    author  TEXT NOT NULL,
    action  TEXT NOT NULL,
    records INTEGER NOT NULL DEFAULT 0,
    state   INTEGER NOT NULL DEFAULT 0,
    reverts INTEGER
);
CREATE INDEX change_set_undone ON change_set (state) WHERE state = 1;

-- One change of one record: what waits for the server, the history of every field, and what undo inverts.
-- kind: protocol::OpKind; state: 0 pending, 1 acked, 2 held, 3 refused, 4 waits for a newer server.
-- "set" and base are CBOR maps of field name to value: the new values and the values seen; other: the winner of a
-- merge. code, fields: why it was not simply applied (protocol::OpCode, names with blanks between).
CREATE TABLE outbox (
    n            INTEGER PRIMARY KEY,
    op_id        BLOB NOT NULL,
    change_set_n INTEGER NOT NULL,
    table_no     INTEGER NOT NULL,
    row_id       BLOB NOT NULL,
    kind         INTEGER NOT NULL,
    "set"        BLOB,
    base         BLOB,
    schema       INTEGER NOT NULL,
    state        INTEGER NOT NULL DEFAULT 0,
    other        BLOB,
    code         INTEGER NOT NULL DEFAULT 0,
    fields       TEXT,
    acked_at     INTEGER
);
CREATE INDEX outbox_row ON outbox (row_id);
CREATE INDEX outbox_change_set ON outbox (change_set_n);
CREATE INDEX outbox_waiting ON outbox (state) WHERE state <> 1;

-- What the server last told us of a row: where it lives (0: not known yet), its version, and in which reading of its
-- scope it was seen last.
CREATE TABLE sync_row (table_no INTEGER NOT NULL, row_id BLOB NOT NULL, scope_no INTEGER NOT NULL, rv INTEGER NOT NULL,
                       gen INTEGER NOT NULL, PRIMARY KEY (table_no, row_id)) WITHOUT ROWID;
CREATE INDEX sync_row_scope ON sync_row (scope_no, rv, gen);

-- The server's state of rows that have operations waiting, as it came; fields and tables this version does not know.
CREATE TABLE sync_shadow (table_no INTEGER NOT NULL, row_id BLOB NOT NULL, cells BLOB NOT NULL,
                          PRIMARY KEY (table_no, row_id)) WITHOUT ROWID;
CREATE TABLE sync_extra (table_no INTEGER NOT NULL, row_id BLOB NOT NULL, cells BLOB NOT NULL,
                         PRIMARY KEY (table_no, row_id)) WITHOUT ROWID;
CREATE TABLE parked (table_no INTEGER NOT NULL, row_id BLOB NOT NULL, cells BLOB NOT NULL,
                     PRIMARY KEY (table_no, row_id)) WITHOUT ROWID;

-- How far each feed was read. kind: domain::ScopeName::Kind; rights: protocol::Rights; phase: 0 read from zero, 1 ready,
-- 2 taken away: sent once more, then wiped. live_rows, head: as the server last said.
CREATE TABLE scope_state (
    scope_no    INTEGER PRIMARY KEY,
    kind        INTEGER NOT NULL,
    entity_id   BLOB NOT NULL,
    cursor      INTEGER NOT NULL DEFAULT 0,
    skip_upto   INTEGER NOT NULL DEFAULT 0,
    gen         INTEGER NOT NULL DEFAULT 1,
    rights      INTEGER NOT NULL,
    phase       INTEGER NOT NULL DEFAULT 0,
    live_rows   INTEGER NOT NULL DEFAULT 0,
    head        INTEGER NOT NULL DEFAULT 0,
    is_archived INTEGER NOT NULL DEFAULT 0,
    repaired_at INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, entity_id)
);

-- Who this store is, and what it knows of the server. batch: the push under way, last_batch: the last one answered.
CREATE TABLE sync_meta (epoch BLOB, device_id BLOB NOT NULL, access_v INTEGER NOT NULL DEFAULT 0, schema INTEGER NOT NULL,
                        server_schema INTEGER NOT NULL DEFAULT 0, batch BLOB, last_batch BLOB,
                        last_sync INTEGER NOT NULL DEFAULT 0, landed INTEGER NOT NULL DEFAULT 0);

-- Settings that belong to the data rather than to the window (column mappings of known files, author's name).
CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;

-- The orders in which a table of a million rows answers at once.
CREATE INDEX participant_event ON participant (event_id, name_key);
-- with the searched text beside the name, a search in the usual order never leaves the index
CREATE INDEX participant_name ON participant (name_key, search_text);
CREATE INDEX participant_organisation ON participant (organisation_key, name_key);
CREATE INDEX participant_city ON participant (city_key, name_key);
CREATE INDEX participant_region ON participant (region, name_key);
CREATE INDEX participant_status ON participant (status, name_key);
CREATE INDEX participant_checked_in ON participant (checked_in_at, name_key);
CREATE INDEX participant_person ON participant (person_id);
CREATE INDEX person_name ON person (name_key);
CREATE INDEX person_organisation ON person (organisation_key);
CREATE INDEX person_email ON person (email) WHERE email IS NOT NULL;
CREATE INDEX person_phone ON person (phone) WHERE phone IS NOT NULL;
CREATE INDEX organisation_name ON organisation (name_key);
CREATE INDEX consent_person ON consent (person_id, purpose, withdrawn_at);
CREATE INDEX event_start ON event (start);
CREATE INDEX event_title ON event (title_key);
CREATE INDEX team_member_event ON team_member (event_id, name_key);
CREATE INDEX team_member_person ON team_member (person_id);
CREATE INDEX speaker_event ON speaker (event_id, name_key);
CREATE INDEX speaker_person ON speaker (person_id);
CREATE INDEX session_event ON session (event_id, start);
CREATE INDEX task_event ON task (event_id);
CREATE INDEX room_venue ON room (venue_id);
CREATE INDEX attendance_participant ON attendance (participant_id);
CREATE INDEX attendance_session ON attendance (session_id);
CREATE INDEX application_event ON application (event_id);
CREATE INDEX application_person ON application (person_id);
CREATE INDEX cost_event ON cost (event_id);
CREATE INDEX venue_option_event ON venue_option (event_id);
CREATE INDEX questionnaire_event ON questionnaire (event_id);
CREATE INDEX question_questionnaire ON question (questionnaire_id);
CREATE INDEX response_event ON response (event_id);
CREATE INDEX response_person ON response (person_id);
CREATE INDEX adoption_event ON adoption (event_id);
CREATE INDEX adoption_practice ON adoption (practice_id);
CREATE INDEX adoption_person ON adoption (person_id);
CREATE INDEX delegation_event ON delegation (event_id);
