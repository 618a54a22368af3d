-- Small values changed in place.
CREATE TABLE IF NOT EXISTS register (
    kind ID_TEXT NOT NULL,
    entry ID_TEXT NOT NULL,
    owner ID_TEXT NOT NULL,
    content TEXT NOT NULL,
    revision BIGINT NOT NULL,
    changed_us BIGINT NOT NULL,
    expires_us BIGINT,
    PRIMARY KEY (kind, entry)
) KEYED;
