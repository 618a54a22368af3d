-- Named collections of records.
CREATE TABLE IF NOT EXISTS collection (
    slug ID_TEXT NOT NULL PRIMARY KEY,
    names TEXT NOT NULL,
    synthetic BIGINT NOT NULL,
    factual_demo BIGINT NOT NULL,
    created_us BIGINT NOT NULL
) KEYED;
