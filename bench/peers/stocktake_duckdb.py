"""Peer of the stocktake by objective: DuckDB over a million projects with three outcomes each.

    python stocktake_duckdb.py [--projects 1000000] [--threads 2] [--database FILE]

The rows are made by a formula, so that any language can make the same ones. All numbers are unsigned 64-bit and wrap.

    mix(x):  x += 0x9E3779B97F4A7C15; x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
             x = (x ^ (x >> 27)) * 0x94D049BB133111EB; return x ^ (x >> 31)          (splitmix64)
    draw(p, k) = mix(SEED ^ mix(p * 64 + k))      SEED = 0x5374_6572_6E61             (p: project from 0, k: what is drawn)

    country of p   = draw(p, 0) mod 193           status of p = 1 + draw(p, 1) mod 6
    year of p      = 2015 + draw(p, 2) mod 12     minor units of outcome o (0..2) of p = draw(p, 8 + o) mod 100,000,000
    tags of o of p : n = draw(p, 16 + o) mod 5 of them (0 to 4); the i-th (from 0) is objective
                     1 + draw(p, 24 + 4 * o + i) mod 23; one that the outcome already has is left out

The question, asked twice (counts alone; counts and money), is filtered by status in (2, 3, 4) and year in 2019..2022:
per objective the distinct projects, the distinct outcomes, and the money: an outcome's minor units are divided equally
over its n kept tags by largest remainder, ties to the lower objective (so the first `minor mod n` tags, ordered by
objective, get one more). Prints JSON: the answer, and median of 5 in seconds, cold (new connection) and warm.
"""

import argparse
import json
import os
import statistics
import tempfile
import time

import duckdb

RUNS = 5
MASK = (1 << 64) - 1
SEED = 0x5374_6572_6E61


COUNTS = """
SELECT objective, count(DISTINCT t.project) AS projects, count(DISTINCT t.project * 3 + t.outcome) AS outcomes
FROM tags t JOIN projects p ON p.id = t.project
WHERE p.status IN (2, 3, 4) AND p.year BETWEEN 2019 AND 2022
GROUP BY objective ORDER BY objective
"""
MONEY = """
WITH share AS (
    SELECT t.project, t.outcome, t.objective, o.minor,
           count(*) OVER (PARTITION BY t.project, t.outcome) AS n,
           row_number() OVER (PARTITION BY t.project, t.outcome ORDER BY t.objective) AS place
    FROM tags t JOIN projects p ON p.id = t.project JOIN outcomes o ON o.project = t.project AND o.outcome = t.outcome
    WHERE p.status IN (2, 3, 4) AND p.year BETWEEN 2019 AND 2022
)
SELECT objective, count(DISTINCT project) AS projects, count(DISTINCT project * 3 + outcome) AS outcomes,
       sum(minor // n + CASE WHEN place <= minor % n THEN 1 ELSE 0 END)::BIGINT AS minor
FROM share GROUP BY objective ORDER BY objective
"""


def mix(x):
    x = (x + 0x9E3779B97F4A7C15) & MASK
    x = ((x ^ (x >> 30)) * 0xBF58476D1CE4E5B9) & MASK
    x = ((x ^ (x >> 27)) * 0x94D049BB133111EB) & MASK
    return x ^ (x >> 31)


def draw(project, what):
    return mix(SEED ^ mix(project * 64 + what))


def write_rows(projects, folder):
    """Writes the three tables as CSV, for DuckDB to load in one go."""
    names = [os.path.join(folder, f"{name}.csv") for name in ("projects", "outcomes", "tags")]
    with open(names[0], "w") as a, open(names[1], "w") as b, open(names[2], "w") as c:
        for p in range(projects):
            a.write(f"{p},{draw(p, 0) % 193},{1 + draw(p, 1) % 6},{2015 + draw(p, 2) % 12}\n")
            for o in range(3):
                b.write(f"{p},{o},{draw(p, 8 + o) % 100_000_000}\n")
                kept = dict.fromkeys(1 + draw(p, 24 + 4 * o + i) % 23 for i in range(draw(p, 16 + o) % 5))
                c.writelines(f"{p},{o},{objective}\n" for objective in kept)
    return names


def build(path, projects, folder):
    names = write_rows(projects, folder)
    db = duckdb.connect(path)
    db.execute("CREATE TABLE projects (id INTEGER, country SMALLINT, status TINYINT, year SMALLINT)")
    db.execute("CREATE TABLE outcomes (project INTEGER, outcome TINYINT, minor BIGINT)")
    db.execute("CREATE TABLE tags (project INTEGER, outcome TINYINT, objective TINYINT)")
    for table, name in zip(("projects", "outcomes", "tags"), names):
        db.execute(f"COPY {table} FROM '{name}' (HEADER false)")
    db.close()


def timed(path, threads, query):
    """The answer, and the median of cold runs (a new connection each) and of warm ones (the same connection)."""
    cold, warm, answer = [], [], None
    for _ in range(RUNS):
        begun = time.perf_counter()
        with duckdb.connect(path, read_only=True, config={"threads": threads}) as db:
            answer = db.execute(query).fetchall()
        cold.append(time.perf_counter() - begun)
    with duckdb.connect(path, read_only=True, config={"threads": threads}) as db:
        db.execute(query).fetchall()
        for _ in range(RUNS):
            begun = time.perf_counter()
            db.execute(query).fetchall()
            warm.append(time.perf_counter() - begun)
    return answer, round(statistics.median(cold), 4), round(statistics.median(warm), 4)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--projects", type=int, default=1_000_000)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--database", help="kept and used again when it exists")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = asked.database or os.path.join(folder, "stocktake.duckdb")
        if not os.path.exists(path):
            build(path, asked.projects, folder)
        counts, counts_cold, counts_warm = timed(path, asked.threads, COUNTS)
        money, money_cold, money_warm = timed(path, asked.threads, MONEY)
        with duckdb.connect(path, read_only=True) as db:
            held = {name: db.execute(f"SELECT count(*) FROM {name}").fetchone()[0] for name in ("projects", "outcomes", "tags")}
    assert [row[:3] for row in money] == counts, "both questions must count the same"
    print(
        json.dumps(
            {
                "rows": held,
                "groups": [{"objective": o, "projects": p, "outcomes": n, "minor": m} for o, p, n, m in money],
                "counts_seconds": {"cold": counts_cold, "warm": counts_warm},
                "money_seconds": {"cold": money_cold, "warm": money_warm},
                "duckdb": duckdb.__version__,
                "threads": asked.threads,
            }
        )
    )


if __name__ == "__main__":
    main()
