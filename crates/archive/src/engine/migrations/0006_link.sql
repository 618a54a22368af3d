-- Assertions (verb 1) and retractions (verb 0) of links; never changed.
CREATE TABLE IF NOT EXISTS link (
    change BIGINT NOT NULL,
    place BIGINT NOT NULL,
    verb BIGINT NOT NULL,
    record ID_TEXT NOT NULL,
    relation ID_TEXT NOT NULL,
    namespace ID_TEXT NOT NULL,
    target ID_TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (change, place)
) KEYED;
CREATE INDEX IF NOT EXISTS link_by_record ON link (record);
CREATE INDEX IF NOT EXISTS link_by_target ON link (target, namespace);
