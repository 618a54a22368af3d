-- Files kept on disk under their content's hash.
CREATE TABLE IF NOT EXISTS file (
    hash ID_TEXT NOT NULL PRIMARY KEY,
    size_bytes BIGINT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    actor ID_TEXT NOT NULL,
    at_us BIGINT NOT NULL,
    keep_until_us BIGINT,
    erased_us BIGINT
) KEYED;
