-- Rows of imports as they were given, with what becomes of them.
CREATE TABLE IF NOT EXISTS import_row (
    change BIGINT NOT NULL,
    position BIGINT NOT NULL,
    source TEXT NOT NULL,
    identifier TEXT NOT NULL,
    title TEXT NOT NULL,
    outcome BIGINT NOT NULL,
    severity BIGINT NOT NULL,
    findings TEXT NOT NULL,
    original TEXT NOT NULL,
    record ID_TEXT,
    PRIMARY KEY (change, position)
);
CREATE INDEX IF NOT EXISTS import_row_by_record ON import_row (record);
