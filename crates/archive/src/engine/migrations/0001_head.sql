-- The one row that numbers a partition: the last change number and the audit chain's end.
CREATE TABLE IF NOT EXISTS head (
    id BIGINT NOT NULL PRIMARY KEY,
    seq BIGINT NOT NULL,
    chain BYTES NOT NULL
) KEYED;
INSERT INTO head (id, seq, chain) VALUES (1, 0, '') ON CONFLICT (id) DO NOTHING;
