-- Datasets of observations. `vintage` and `chain` are of the last vintage: the row is held while one is added.
CREATE TABLE IF NOT EXISTS dataset (
    slug ID_TEXT NOT NULL PRIMARY KEY,
    names TEXT NOT NULL,
    open BIGINT NOT NULL,
    created_us BIGINT NOT NULL,
    vintage BIGINT NOT NULL,
    chain BYTES NOT NULL
) KEYED;
-- Series: what is told apart within a dataset. Dimensions are JSON in the order of their names.
CREATE TABLE IF NOT EXISTS series (
    series ROW_KEY NOT NULL PRIMARY KEY,
    dataset ID_TEXT NOT NULL,
    dimensions ID_TEXT NOT NULL
);
CREATE UNIQUE INDEX IF NOT EXISTS series_by_dimensions ON series (dataset, dimensions);
-- Vintages: a delivery or a correction, counted from 1 within its dataset. Never changed.
CREATE TABLE IF NOT EXISTS vintage (
    dataset ID_TEXT NOT NULL,
    vintage BIGINT NOT NULL,
    actor ID_TEXT NOT NULL,
    at_us BIGINT NOT NULL,
    summary TEXT NOT NULL,
    file_name TEXT,
    file_hash TEXT,
    row_count BIGINT NOT NULL,
    rows_hash BYTES NOT NULL,
    chain BYTES NOT NULL,
    PRIMARY KEY (dataset, vintage)
) KEYED;
-- Observations: a value is mantissa / 10^scale, or missing. Never changed: a correction is a row of a newer vintage.
CREATE TABLE IF NOT EXISTS observation (
    series BIGINT NOT NULL,
    first_day BIGINT NOT NULL,
    last_day BIGINT NOT NULL,
    vintage BIGINT NOT NULL,
    mantissa BIGINT,
    scale BIGINT NOT NULL,
    unit ID_TEXT NOT NULL,
    status ID_TEXT NOT NULL,
    PRIMARY KEY (series, first_day, last_day, vintage)
) KEYED;
