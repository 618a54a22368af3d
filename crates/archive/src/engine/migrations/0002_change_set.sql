-- A change set with its number. Rows elsewhere name it by `change` and count their place from 0; they are live
-- exactly when its line is here, and a row's change number is `first_seq + place`. So numbering any number of
-- rows, an import's too, is one short statement, and rows without a line here are outside the live tables.
CREATE TABLE IF NOT EXISTS change_set (
    change ROW_KEY NOT NULL PRIMARY KEY,
    id ID_TEXT NOT NULL UNIQUE,
    first_seq BIGINT NOT NULL UNIQUE,
    row_count BIGINT NOT NULL,
    actor ID_TEXT NOT NULL,
    at_us BIGINT NOT NULL,
    summary TEXT NOT NULL,
    file_name TEXT,
    file_hash TEXT,
    undoes BIGINT,
    rows_hash BYTES NOT NULL,
    chain BYTES NOT NULL
);
CREATE INDEX IF NOT EXISTS change_set_by_undone ON change_set (undoes);
