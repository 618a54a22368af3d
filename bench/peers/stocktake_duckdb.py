"""Peer of the stocktake by objective: DuckDB over a million projects with three outcomes each.

    python stocktake_duckdb.py [--projects 1000000] [--seed 7] [--threads 2] [--ours FILE]

The rows are those of `crates/archive/src/projection/synthetic.rs`, by the formula at its top. The question, asked with
counts alone and with money, is filtered by status 2 and the years 2019 to 2021: for each objective the distinct
projects, the distinct outcomes, and the money, an outcome's amount divided equally over its tags, an odd unit going to
the first. Prints JSON: median of 5 in milliseconds, cold (a new connection) and warm. With `--ours` the file that
`stocktake_bench count` printed is held against it; any difference makes the comparison void (exit 1).
"""

import argparse
import json
import os
import statistics
import sys
import tempfile
import time

import duckdb
import numpy

RUNS = 5
GOLDEN = numpy.uint64(0x9E3779B97F4A7C15)
COUNTS = """
SELECT objective, count(DISTINCT t.project), count(DISTINCT t.project * 3 + t.outcome)
FROM tags t JOIN projects p ON p.id = t.project
WHERE p.status = 2 AND p.year IN (2019, 2020, 2021)
GROUP BY objective ORDER BY objective
"""
MONEY = """
WITH share AS (
    SELECT t.project, t.outcome, t.objective, o.minor,
           count(*) OVER (PARTITION BY t.project, t.outcome) AS n,
           row_number() OVER (PARTITION BY t.project, t.outcome ORDER BY t.rank) AS place
    FROM tags t JOIN projects p ON p.id = t.project JOIN outcomes o ON o.project = t.project AND o.outcome = t.outcome
    WHERE p.status = 2 AND p.year IN (2019, 2020, 2021)
)
SELECT objective, count(DISTINCT project), count(DISTINCT project * 3 + outcome),
       sum(minor // n + CASE WHEN place <= minor % n THEN 1 ELSE 0 END)::BIGINT
FROM share GROUP BY objective ORDER BY objective
"""


def mix(n):
    n = n + GOLDEN
    n = (n ^ (n >> numpy.uint64(30))) * numpy.uint64(0xBF58476D1CE4E5B9)
    n = (n ^ (n >> numpy.uint64(27))) * numpy.uint64(0x94D049BB133111EB)
    return n ^ (n >> numpy.uint64(31))


def fill(connection, count, seed):
    projects = numpy.arange(count, dtype=numpy.uint64)

    def draw(outcome, k):
        return mix(numpy.uint64(seed) ^ ((projects << numpy.uint64(16)) ^ numpy.uint64(outcome << 8) ^ numpy.uint64(k)))

    status = 1 + draw(255, 0) % numpy.uint64(6)
    year = 2015 + draw(255, 3) % numpy.uint64(10)
    table = {"id": projects.astype("int64"), "status": status.astype("int8"), "year": year.astype("int16")}
    connection.register("made_projects", as_table(table))
    connection.execute("CREATE TABLE projects AS SELECT * FROM made_projects")
    connection.execute("CREATE TABLE outcomes (project BIGINT, outcome TINYINT, minor BIGINT)")
    connection.execute("CREATE TABLE tags (project BIGINT, outcome TINYINT, objective TINYINT, rank TINYINT)")
    for outcome in range(3):
        minor = 1 + draw(outcome, 3) % numpy.uint64(1_000_000_000)
        first = 1 + draw(outcome, 1) % numpy.uint64(23)
        second = 1 + draw(outcome, 2) % numpy.uint64(23)
        two = (draw(outcome, 0) % numpy.uint64(2) != 0) & (second != first)
        rows = {"project": projects.astype("int64"), "minor": minor.astype("int64"), "first": first.astype("int8"),
                "second": second.astype("int8"), "two": two}
        connection.register("made", as_table(rows))
        connection.execute(f"INSERT INTO outcomes SELECT project, {outcome}, minor FROM made")
        connection.execute(f"INSERT INTO tags SELECT project, {outcome}, first, 1 FROM made")
        connection.execute(f"INSERT INTO tags SELECT project, {outcome}, second, 2 FROM made WHERE two")
        connection.unregister("made")


def as_table(columns):
    import pyarrow

    return pyarrow.table(columns)


def timed(path, threads, query):
    cold, warm = [], []
    for _ in range(RUNS):
        connection = duckdb.connect(path, read_only=True, config={"threads": threads})
        begin = time.perf_counter()
        rows = connection.execute(query).fetchall()
        cold.append((time.perf_counter() - begin) * 1000)
        begin = time.perf_counter()
        connection.execute(query).fetchall()
        warm.append((time.perf_counter() - begin) * 1000)
        connection.close()
    return rows, statistics.median(cold), statistics.median(warm)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--projects", type=int, default=1_000_000)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--ours")
    asked = parser.parse_args()
    ours = json.load(open(asked.ours)) if asked.ours else None
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "peer.duckdb")
        connection = duckdb.connect(path, config={"threads": asked.threads})
        fill(connection, asked.projects, asked.seed)
        connection.close()
        same = True
        for name, query, case in (("counts", COUNTS, 0), ("counts and money", MONEY, 1)):
            rows, cold, warm = timed(path, asked.threads, query)
            line = {"question": name, "peer_cold_ms": round(cold, 1), "peer_warm_ms": round(warm, 1)}
            if ours:
                answer = ours["cases"][case]
                mine = {int(code): (records, nodes, money) for code, records, nodes, money in answer["result"]["groups"]}
                theirs = {row[0]: (row[1], row[2], row[3] if len(row) > 3 else 0) for row in rows}
                line["equal"] = mine == theirs
                line["ours_ms"] = answer["ms"]
                line["ratio_to_warm"] = round(warm / answer["ms"], 1)
                same = same and line["equal"]
            print(json.dumps(line))
    sys.exit(0 if same else 1)


if __name__ == "__main__":
    main()
