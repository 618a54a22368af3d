-- The job queue.
CREATE TABLE IF NOT EXISTS job (
    id ID_TEXT NOT NULL PRIMARY KEY,
    kind ID_TEXT NOT NULL,
    payload TEXT NOT NULL,
    state ID_TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    run_after_us BIGINT NOT NULL,
    lease_until_us BIGINT,
    cancel BIGINT NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT,
    note TEXT NOT NULL,
    created_us BIGINT NOT NULL,
    finished_us BIGINT
) KEYED;
CREATE INDEX IF NOT EXISTS job_by_turn ON job (kind, state, run_after_us);
