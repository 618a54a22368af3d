-- Versions of records. `standing` is 1 for a version that stands, 0 for one that says the record is undone,
-- 2 for a tombstone. `hash` covers salt and body.
CREATE TABLE IF NOT EXISTS version (
    record ID_TEXT NOT NULL,
    version BIGINT NOT NULL,
    change BIGINT NOT NULL,
    place BIGINT NOT NULL,
    kind ID_TEXT NOT NULL,
    collection ID_TEXT NOT NULL,
    state ID_TEXT NOT NULL,
    owner ID_TEXT NOT NULL,
    language ID_TEXT NOT NULL,
    sensitivity BIGINT NOT NULL,
    schema_number BIGINT NOT NULL,
    standing BIGINT NOT NULL,
    body BIGINT,
    hash BYTES NOT NULL,
    source TEXT,
    PRIMARY KEY (record, version, change)
) KEYED;
CREATE INDEX IF NOT EXISTS version_by_change ON version (change, place);
