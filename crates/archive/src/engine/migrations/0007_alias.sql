-- Outside identifiers: the last live row of a pair says where it leads (verb 1) or that it leads nowhere (verb 0).
CREATE TABLE IF NOT EXISTS alias (
    change BIGINT NOT NULL,
    place BIGINT NOT NULL,
    verb BIGINT NOT NULL,
    record ID_TEXT NOT NULL,
    namespace ID_TEXT NOT NULL,
    identifier ID_TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (change, place)
) KEYED;
CREATE INDEX IF NOT EXISTS alias_by_identifier ON alias (identifier, namespace);
CREATE INDEX IF NOT EXISTS alias_by_record ON alias (record);
