#!/bin/sh
# Reindex, backup and restore of 100,000 projects, with times and peak memory.
# Usage: bench/upkeep.sh [DATA FOLDER from bench/import.sh]
set -eu
cd "$(dirname "$0")/.."
work=${TMPDIR:-/tmp}/sterna-bench-import
data=${1:-$work/ours}
sterna=${CARGO_TARGET_DIR:-target}/release/sterna
measure() { # NAME COMMAND…
    name=$1
    shift
    /usr/bin/env python3 - "$name" "$@" <<'PY'
import resource, subprocess, sys, time
begin = time.time()
subprocess.run(sys.argv[2:], check=True, stdout=subprocess.DEVNULL)
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(f"{sys.argv[1]}: {time.time() - begin:.2f} s, peak resident {peak:.0f} MB")
PY
}
measure reindex "$sterna" reindex --data "$data"
rm -rf "$work/backup.tar.zst" "$work/restored"
measure backup "$sterna" backup --data "$data" -o "$work/backup.tar.zst"
measure restore "$sterna" restore "$work/backup.tar.zst" --data "$work/restored"
measure check "$sterna" check --data "$data"
