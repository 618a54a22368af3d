#!/bin/sh
# Imports the same IATI file into SQLite with `sterna import iati` and with the Python peer, three times each in turn:
# searchable and counted at the end. Void when projects or SDG tags differ.
# Usage: bench/import.sh [FILE.xml]
set -eu
cd "$(dirname "$0")/.."
work=${TMPDIR:-/tmp}/sterna-bench-import
mkdir -p "$work"
file=${1:-$work/portfolio.xml}
[ -f "$file" ] || python3 bench/portfolio.py 100000 "$file"
sterna=${CARGO_TARGET_DIR:-target}/release/sterna
for run in 1 2 3; do
    rm -rf "$work/ours" "$work/peer.db"
    begin=$(date +%s.%N)
    "$sterna" import iati "$file" --data "$work/ours" --collection bench --format json >"$work/ours.json" || true
    end=$(date +%s.%N)
    python3 bench/peers/import_sqlite.py "$file" "$work/peer.db" >"$work/peer.json"
    python3 - "$work" "$begin" "$end" <<'PY'
import json, sys
work, begin, end = sys.argv[1], float(sys.argv[2]), float(sys.argv[3])
ours, peer = json.load(open(work + "/ours.json")), json.load(open(work + "/peer.json"))
tags = sum(one["tags"] for one in ours["imports"])
same = ours["created"] == peer["projects"] and tags == peer["tags"]
print(f"ours {end - begin:.2f} s, peer {peer['seconds']:.2f} s, ratio {peer['seconds'] / (end - begin):.2f}; "
      f"projects {ours['created']} / {peer['projects']}, tags {tags} / {peer['tags']}, {'equal' if same else 'VOID: counts differ'}")
PY
done
