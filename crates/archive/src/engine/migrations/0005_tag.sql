-- Assertions (verb 1) and retractions (verb 0) of tags; never changed, but for erased evidence.
CREATE TABLE IF NOT EXISTS tag (
    change BIGINT NOT NULL,
    place BIGINT NOT NULL,
    verb BIGINT NOT NULL,
    record ID_TEXT NOT NULL,
    node ID_TEXT NOT NULL,
    framework ID_TEXT NOT NULL,
    framework_version ID_TEXT NOT NULL,
    concept ID_TEXT NOT NULL,
    status BIGINT NOT NULL,
    origin BIGINT NOT NULL,
    tag_rank BIGINT NOT NULL,
    confidence BIGINT,
    evidence TEXT NOT NULL,
    source TEXT,
    PRIMARY KEY (change, place)
) KEYED;
CREATE INDEX IF NOT EXISTS tag_by_record ON tag (record);
