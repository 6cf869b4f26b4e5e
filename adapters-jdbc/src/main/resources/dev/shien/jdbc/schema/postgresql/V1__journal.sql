-- Shien: the journals of programmes, schema version 1, for PostgreSQL 16.
-- Run by JdbcSchema.install, or by a host in the order of the versions; running it again changes nothing.

CREATE TABLE IF NOT EXISTS shien_schema (
    version     INTEGER      NOT NULL PRIMARY KEY,
    description VARCHAR(200) NOT NULL
);

-- Where each journal ends. Every append is a conditional update of its row.
CREATE TABLE IF NOT EXISTS shien_journal (
    programme VARCHAR(200) NOT NULL PRIMARY KEY,
    head_seq  BIGINT       NOT NULL CHECK (head_seq > 0),
    head_hash BYTEA        NOT NULL CHECK (OCTET_LENGTH(head_hash) = 32)
);

-- The entries: envelope is canonical JSON in UTF-8, hash = SHA-256(hash of seq - 1 || envelope).
CREATE TABLE IF NOT EXISTS shien_entry (
    programme VARCHAR(200) NOT NULL,
    seq       BIGINT       NOT NULL CHECK (seq > 0),
    hash      BYTEA        NOT NULL CHECK (OCTET_LENGTH(hash) = 32),
    envelope  BYTEA        NOT NULL,
    PRIMARY KEY (programme, seq)
);

-- What follows the first 1,048,576 bytes of an envelope, in pieces from 1.
CREATE TABLE IF NOT EXISTS shien_entry_piece (
    programme VARCHAR(200) NOT NULL,
    seq       BIGINT       NOT NULL,
    piece     INTEGER      NOT NULL CHECK (piece > 0),
    envelope  BYTEA        NOT NULL,
    PRIMARY KEY (programme, seq, piece)
);

-- Personal data beside the chain; the envelope holds SHA-256(salt || data). Rows are deleted to erase a subject.
CREATE TABLE IF NOT EXISTS shien_private (
    programme VARCHAR(200) NOT NULL,
    seq       BIGINT       NOT NULL,
    subject   VARCHAR(200) NOT NULL,
    salt      BYTEA        NOT NULL CHECK (OCTET_LENGTH(salt) = 32),
    data      BYTEA        NOT NULL,
    PRIMARY KEY (programme, seq, subject)
);

CREATE INDEX IF NOT EXISTS shien_private_subject ON shien_private (programme, subject, seq);

-- The results of commands by their idempotency keys.
CREATE TABLE IF NOT EXISTS shien_result (
    programme   VARCHAR(200) NOT NULL,
    command_key VARCHAR(200) NOT NULL,
    outcome     BYTEA        NOT NULL,
    PRIMARY KEY (programme, command_key)
);

-- Messages that nobody has acknowledged; seq is the last entry of their append.
CREATE TABLE IF NOT EXISTS shien_outbox (
    programme VARCHAR(200) NOT NULL,
    seq       BIGINT       NOT NULL,
    place     INTEGER      NOT NULL,
    topic     VARCHAR(200) NOT NULL,
    body      BYTEA        NOT NULL,
    PRIMARY KEY (programme, seq, place)
);

INSERT INTO shien_schema (version, description)
SELECT 1, 'journal, entries, private parts, results, outbox'
WHERE NOT EXISTS (SELECT 1 FROM shien_schema WHERE version = 1);
