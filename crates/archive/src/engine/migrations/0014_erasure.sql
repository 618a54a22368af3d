-- What was erased, so that a restored backup erases it again. Never holds any content.
CREATE TABLE IF NOT EXISTS erasure (
    record ID_TEXT NOT NULL PRIMARY KEY,
    at_us BIGINT NOT NULL,
    actor ID_TEXT NOT NULL,
    reason TEXT NOT NULL
) KEYED;
