"""Peer of `sterna import iati`: one IATI activity file into SQLite, searchable and tagged, in idiomatic Python.

    python import_sqlite.py FILE.xml[.gz] OUT.db

Tables: projects, outcomes (result/title), tags (framework, concept), and an FTS5 index over titles and descriptions.
Tags are the SDG goals and targets that IATI states: `tag` vocabulary 2 (goal) and 3 (target), `sector` vocabulary 7
(goal) and 8 (target), each once per project; and `tag` under a vocabulary-uri that contains "gcm", each once.
A later activity with the identifier of an earlier one replaces it; an activity without identifier is refused.
Prints one line of JSON: projects, outcomes, tags, refused, seconds.
"""

import gzip
import json
import os
import sqlite3
import sys
import time

from lxml import etree

GOAL_TAG, TARGET_TAG, GOAL_SECTOR, TARGET_SECTOR = "2", "3", "7", "8"

SCHEMA = """
CREATE TABLE projects (
    id INTEGER PRIMARY KEY, identifier TEXT UNIQUE, title TEXT, description TEXT, status TEXT,
    start_date TEXT, end_date TEXT, reporting_org TEXT, countries TEXT, budget TEXT
);
CREATE TABLE outcomes (project INTEGER, position INTEGER, title TEXT);
CREATE TABLE tags (project INTEGER, framework TEXT, concept TEXT);
CREATE INDEX tags_by_concept ON tags (framework, concept);
CREATE INDEX tags_by_project ON tags (project);
CREATE INDEX outcomes_by_project ON outcomes (project);
CREATE VIRTUAL TABLE search USING fts5 (title, description);
"""


def texts(element):
    """All narratives (or the text itself, in version 1) under an element, joined."""
    if element is None:
        return ""
    narratives = [n.text or "" for n in element.findall("narrative")]
    return " ".join(narratives or [element.text or ""]).strip()


def tags_of(activity):
    """The stated tags, each once, in the order of the file."""
    found = {}
    for tag in activity.findall("tag"):
        vocabulary, code = tag.get("vocabulary"), (tag.get("code") or "").strip()
        if not code:
            continue
        if vocabulary == GOAL_TAG:
            found[("sdg", code)] = None
        elif vocabulary == TARGET_TAG:
            found[("sdg-target", code)] = None
        elif "gcm" in (tag.get("vocabulary-uri") or "").lower():
            found[("gcm", code)] = None
    for sector in activity.findall("sector"):
        vocabulary, code = sector.get("vocabulary"), (sector.get("code") or "").strip()
        if code and vocabulary == GOAL_SECTOR:
            found[("sdg", code)] = None
        elif code and vocabulary == TARGET_SECTOR:
            found[("sdg-target", code)] = None
    return list(found)


def read(activity):
    """The fields of one activity that a stocktake and a project page need."""
    dates = {d.get("type"): d.get("iso-date") for d in activity.findall("activity-date")}
    status = activity.find("activity-status")
    budgets = [
        [v.text, v.get("currency") or activity.get("default-currency"), v.get("value-date")]
        for v in activity.iterfind("budget/value")
    ]
    return {
        "identifier": (activity.findtext("iati-identifier") or "").strip(),
        "title": texts(activity.find("title")),
        "description": " ".join(texts(d) for d in activity.findall("description")),
        "status": status.get("code") if status is not None else None,
        "start": dates.get("2") or dates.get("1"),
        "end": dates.get("4") or dates.get("3"),
        "reporting": texts(activity.find("reporting-org")),
        "countries": json.dumps([[c.get("code"), c.get("percentage")] for c in activity.findall("recipient-country")]),
        "budget": json.dumps(budgets),
        "outcomes": [texts(r.find("title")) for r in activity.findall("result")],
        "tags": tags_of(activity),
    }


def forget(db, identifier):
    row = db.execute("SELECT id FROM projects WHERE identifier = ?", (identifier,)).fetchone()
    if row:
        for statement in (
            "DELETE FROM projects WHERE id = ?",
            "DELETE FROM outcomes WHERE project = ?",
            "DELETE FROM tags WHERE project = ?",
            "DELETE FROM search WHERE rowid = ?",
        ):
            db.execute(statement, row)


def store(db, project):
    forget(db, project["identifier"])
    cursor = db.execute(
        "INSERT INTO projects (identifier, title, description, status, start_date, end_date, reporting_org, countries,"
        " budget) VALUES (:identifier, :title, :description, :status, :start, :end, :reporting, :countries, :budget)",
        {key: value for key, value in project.items() if key not in ("outcomes", "tags")},
    )
    row = cursor.lastrowid
    db.executemany("INSERT INTO outcomes VALUES (?, ?, ?)", [(row, at, title) for at, title in enumerate(project["outcomes"])])
    db.executemany("INSERT INTO tags VALUES (?, ?, ?)", [(row, framework, concept) for framework, concept in project["tags"]])
    db.execute("INSERT INTO search (rowid, title, description) VALUES (?, ?, ?)", (row, project["title"], project["description"]))


def main(source, target):
    if os.path.exists(target):
        sys.exit(f"{target} exists; name a new file")
    begun = time.perf_counter()
    db = sqlite3.connect(target)
    # The same promise of durability that the other side gives: one writer, write-ahead log, full syncs.
    db.executescript("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;" + SCHEMA)
    refused = 0
    opened = gzip.open(source) if source.endswith(".gz") else open(source, "rb")
    with opened as stream, db:
        for _, activity in etree.iterparse(stream, tag="iati-activity", recover=True, huge_tree=True):
            project = read(activity)
            if project["identifier"]:
                store(db, project)
            else:
                refused += 1
            activity.clear(keep_tail=True)
            while activity.getprevious() is not None:
                del activity.getparent()[0]
    count = lambda table: db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    answer = {name: count(name) for name in ("projects", "outcomes", "tags")}
    db.close()
    print(json.dumps({**answer, "refused": refused, "seconds": round(time.perf_counter() - begun, 3)}))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
