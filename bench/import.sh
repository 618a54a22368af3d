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
    python3 - "$work" "$sterna" "$file" <<'PY'
import json, os, resource, subprocess, sys, time

work, sterna, file = sys.argv[1:]

def timed(command, out):
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.time()
    with open(out, "wb") as answer:
        subprocess.run(command, stdout=answer)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime
    return json.load(open(out)), time.time() - begin, cpu, after.ru_maxrss / 1024

ours, wall, cpu, peak = timed([sterna, "import", "iati", file, "--data", work + "/ours", "--collection", "bench", "--format", "json"], work + "/ours.json")
peer, _, peer_cpu, _ = timed([sys.executable, "bench/peers/import_sqlite.py", file, work + "/peer.db"], work + "/peer.json")
tags = sum(one["tags"] for one in ours["imports"])
same = ours["created"] == peer["projects"] and tags == peer["tags"]
print(f"ours {wall:.2f} s ({cpu:.2f} s of processor, peak {peak:.0f} MB), peer {peer['seconds']:.2f} s ({peer_cpu:.2f} s of processor), "
      f"ratio {peer['seconds'] / wall:.2f} by the clock, {peer_cpu / cpu:.2f} by the processor; load {os.getloadavg()[0]:.1f}; "
      f"projects {ours['created']} / {peer['projects']}, tags {tags} / {peer['tags']}, {'equal' if same else 'VOID: counts differ'}", flush=True)
PY
done
