-- SPDX-License-Identifier: GPL-3.0-or-later
-- The shared server's tables, for SQLite and for PostgreSQL and what speaks its protocol: plain types, no sequences, no
-- triggers, no deferred constraints. BYTES stands for BLOB or BYTEA. Times are UTC milliseconds, ids are 16 bytes.

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL);

-- One line a scope. Whoever writes into a scope adds to seq first and holds this line until commit, so numbers appear in
-- the order of commits and no reader can skip one (protocol chapter 2.4). Lines are locked in ascending no.
-- kind: domain::ScopeName::Kind; region: whose leaders may write here, NULL: nobody's; state: 0 open, 1 archived.
CREATE TABLE scope (
    no        BIGINT PRIMARY KEY,
    kind      INTEGER NOT NULL,
    id        BYTES NOT NULL,
    region    TEXT,
    seq       BIGINT NOT NULL DEFAULT 0,
    live_rows BIGINT NOT NULL DEFAULT 0,
    digest    BIGINT NOT NULL DEFAULT 0,
    state     INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, id)
);
CREATE INDEX scope_region ON scope (region);

-- Every live row, whatever its table. cells: its values, see domain/valuecodec.h; parent: the row it hangs on; author:
-- the account that inserted it. seq is its place in the feed of its scope, taken anew with each change.
CREATE TABLE record (
    table_no INTEGER NOT NULL,
    id       BYTES NOT NULL,
    scope_no BIGINT NOT NULL REFERENCES scope (no),
    seq      BIGINT NOT NULL,
    rv       BIGINT NOT NULL,
    parent   BYTES,
    author   BYTES,
    cells    BYTES NOT NULL,
    PRIMARY KEY (table_no, id)
);
CREATE UNIQUE INDEX record_feed ON record (scope_no, seq);
CREATE INDEX record_parent ON record (parent);

-- Rows that are not in a scope any more. Tombstones (state 1) are never purged; 2: moved to another scope. author: of
-- the dead row, so that who inserted it may bring it back.
CREATE TABLE gone (
    scope_no BIGINT NOT NULL REFERENCES scope (no),
    table_no INTEGER NOT NULL,
    id       BYTES NOT NULL,
    seq      BIGINT NOT NULL,
    rv       BIGINT NOT NULL,
    state    INTEGER NOT NULL,
    author   BYTES,
    PRIMARY KEY (table_no, id, scope_no)
);
CREATE UNIQUE INDEX gone_feed ON gone (scope_no, seq);

-- Which rows name which others, apart from parents and schools: what a merge has to point anew.
CREATE TABLE mention (
    target   BYTES NOT NULL,
    table_no INTEGER NOT NULL,
    row_id   BYTES NOT NULL,
    PRIMARY KEY (target, table_no, row_id)
);

-- Rows that were merged away and what stands for them.
CREATE TABLE alias (table_no INTEGER NOT NULL, loser BYTES NOT NULL, winner BYTES NOT NULL, PRIMARY KEY (table_no, loser));

-- Ledger, audit trail and quarantine in one: every operation that was ever decided, written in the same transaction.
-- place: in its batch; outcome, code: protocol::Outcome, protocol::OpCode; payload: the operation as it came (NULL once 13 months old);
-- fields: names of the fields the code is about, with blanks between. release: 0 nothing, 1 taken out of quarantine,
-- 2 looked at and left out for good.
CREATE TABLE op (
    id       BYTES PRIMARY KEY,
    batch    BYTES NOT NULL,
    place    INTEGER NOT NULL DEFAULT 0,
    device   BYTES NOT NULL,
    account  BYTES NOT NULL,
    at       BIGINT NOT NULL,
    table_no INTEGER NOT NULL,
    row_id   BYTES NOT NULL,
    kind     INTEGER NOT NULL,
    payload  BYTES,
    outcome  INTEGER NOT NULL,
    code     INTEGER NOT NULL,
    fields   TEXT,
    scope_no BIGINT,
    release  INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX op_row ON op (row_id, at);
CREATE INDEX op_outcome ON op (outcome, release);

-- What tells that two cards may be of one human: kind 1 e-mail, 2 phone, 3 folded full name.
CREATE TABLE contact (
    table_no INTEGER NOT NULL,
    row_id   BYTES NOT NULL,
    kind     INTEGER NOT NULL,
    value    TEXT NOT NULL,
    scope_no BIGINT NOT NULL,
    PRIMARY KEY (table_no, row_id, kind)
);
-- Whole, so that no planner takes the order of the primary key for cheaper and reads the table.
CREATE INDEX contact_value ON contact (value, kind, table_no, scope_no, row_id);

-- People who may sign in. password: libsodium's text (Argon2id); totp: the shared secret of the second factor, locked
-- with a key that is not in the database, NULL: none; totp_step: the last step that was used, so that a code serves
-- once. access_version counts changes of rights.
CREATE TABLE account (
    id         BYTES PRIMARY KEY,
    name       TEXT NOT NULL,
    name_key   TEXT NOT NULL UNIQUE,
    role       TEXT NOT NULL,
    password   TEXT NOT NULL,
    totp       TEXT,
    totp_step  BIGINT NOT NULL DEFAULT 0,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

-- What an account may see and change beyond its role. Exactly one of region and school is set.
CREATE TABLE access_grant (
    account    BYTES NOT NULL REFERENCES account (id),
    region     TEXT NOT NULL DEFAULT '',
    school     BYTES NOT NULL,
    given_at   BIGINT NOT NULL,
    PRIMARY KEY (account, region, school)
);
CREATE INDEX access_grant_school ON access_grant (school);

-- A store that signed in. refresh_hash, access_hash: SHA-256 of the tokens; the tokens themselves are nowhere.
CREATE TABLE device (
    id             BYTES PRIMARY KEY,
    account        BYTES NOT NULL REFERENCES account (id),
    label          TEXT NOT NULL,
    refresh_hash   BYTES NOT NULL UNIQUE,
    refresh_until  BIGINT NOT NULL,
    created_at     BIGINT NOT NULL,
    seen_at        BIGINT NOT NULL,
    last_batch     BYTES,
    revoked_at     BIGINT
);
CREATE INDEX device_account ON device (account);
CREATE TABLE access_token (
    hash   BYTES PRIMARY KEY,
    device BYTES NOT NULL REFERENCES device (id),
    until  BIGINT NOT NULL
);
CREATE INDEX access_token_device ON access_token (device);

-- Failed sign-ins by account and by address: subject is a hash, so that no address lies here in plain.
CREATE TABLE attempt (subject BYTES PRIMARY KEY, failures INTEGER NOT NULL, last_at BIGINT NOT NULL, until BIGINT NOT NULL);

-- Sign-ins, grants, exports, deletions. No personal data but the account's own name.
CREATE TABLE audit (
    id      BYTES PRIMARY KEY,
    at      BIGINT NOT NULL,
    account BYTES,
    device  BYTES,
    action  TEXT NOT NULL,
    subject TEXT
);
CREATE INDEX audit_at ON audit (at);
