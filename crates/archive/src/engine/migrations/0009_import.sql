-- Imports, from the first staged row to the undoing. `base_seq` is the number up to which nobody else is known
-- to have touched what it writes.
CREATE TABLE IF NOT EXISTS import (
    change ROW_KEY NOT NULL PRIMARY KEY,
    id ID_TEXT NOT NULL UNIQUE,
    collection ID_TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    form ID_TEXT NOT NULL,
    actor ID_TEXT NOT NULL,
    at_us BIGINT NOT NULL,
    state ID_TEXT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT,
    note TEXT NOT NULL,
    base_seq BIGINT NOT NULL,
    row_count BIGINT NOT NULL,
    rows_hash BYTES NOT NULL,
    created BIGINT NOT NULL,
    updated BIGINT NOT NULL,
    unchanged BIGINT NOT NULL,
    refused BIGINT NOT NULL
);
