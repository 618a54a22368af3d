#!/bin/sh
# Writes the same 100,000 projects as IATI with `sterna export iati` (from the archive) and with lxml (from one JSON
# line a project, made beforehand and not timed), three times each in turn. Void when the two files differ after
# canonicalisation, activity by activity. Usage: bench/export.sh [N]
set -eu
cd "$(dirname "$0")/.."
count=${1:-100000}
work=${TMPDIR:-/tmp}/sterna-bench-export
mkdir -p "$work"
sterna=${STERNA:-${CARGO_TARGET_DIR:-target}/release/sterna}
if [ ! -f "$work/$count.jsonl" ]; then
    rm -rf "$work/data-$count"
    python3 bench/portfolio.py "$count" "$work/$count.xml"
    "$sterna" import iati "$work/$count.xml" --data "$work/data-$count" --collection bench --format json >/dev/null || true
    "$sterna" vocabulary base https://example.org/terms --data "$work/data-$count" >/dev/null
    "$sterna" export json --data "$work/data-$count" -o "$work/$count.json"
    python3 -c 'import json,sys
with open(sys.argv[2],"w",encoding="utf-8") as out:
    for one in json.load(open(sys.argv[1],encoding="utf-8"))["projects"]: out.write(json.dumps(one,ensure_ascii=False)+"\n")' "$work/$count.json" "$work/$count.jsonl.part"
    mv "$work/$count.jsonl.part" "$work/$count.jsonl"
fi
for run in 1 2 3; do
    /usr/bin/env python3 - "$sterna" "$work" "$count" <<'PY'
import json, os, resource, subprocess, sys, time
sterna, work, count = sys.argv[1:]
begin = time.monotonic()
subprocess.run([sterna, "export", "iati", "--data", f"{work}/data-{count}", "-o", f"{work}/ours.xml"], check=True, stderr=subprocess.DEVNULL)
ours, peak = time.monotonic() - begin, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
peer = json.loads(subprocess.run([sys.executable, "bench/peers/export_lxml.py", f"{work}/{count}.jsonl", f"{work}/peer.xml", "crates/vocabulary/data/countries.tsv"], check=True, capture_output=True).stdout)
print(f"ours {ours:.2f} s, peak {peak} MB; peer {peer['seconds']:.2f} s, peak {peer['peak_mb']} MB; ratio {peer['seconds'] / ours:.2f}; load {os.getloadavg()[0]:.1f}")
PY
done
python3 - "$work" <<'PY'
import sys
from lxml import etree
def activities(path):
    for _, element in etree.iterparse(path, tag="iati-activity", remove_blank_text=True):
        yield etree.tostring(element, method="c14n", exclusive=True, with_comments=False)
        element.clear()
        while element.getprevious() is not None:
            del element.getparent()[0]
count = 0
for one, other in zip(activities(sys.argv[1] + "/ours.xml"), activities(sys.argv[1] + "/peer.xml"), strict=True):
    if one != other:
        print("VOID: activity", count, "differs\n", one.decode(), "\n", other.decode())
        sys.exit(1)
    count += 1
print(f"{count} activities, equal after canonicalisation")
PY
