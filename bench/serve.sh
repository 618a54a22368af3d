#!/bin/sh
# A server on 100,000 projects: start, idle memory, and the filtered list under load (wrk, 32 connections, 1,000
# distinct query strings drawn at random, no page cache).
# Usage: bench/serve.sh [DATA FOLDER from bench/import.sh]
set -eu
cd "$(dirname "$0")/.."
data=${1:-${TMPDIR:-/tmp}/sterna-bench-import/ours}
sterna=${CARGO_TARGET_DIR:-target}/release/sterna
pipe=$(mktemp -u)
mkfifo "$pipe"
begin=$(date +%s.%N)
"$sterna" serve --data "$data" --listen 127.0.0.1:0 >"$pipe" &
server=$!
trap 'kill $server 2>/dev/null || true; rm -f "$pipe"' EXIT
read -r address <"$pipe"
curl -sf "$address/projects" >/dev/null
end=$(date +%s.%N)
echo "start to first answered list: $(echo "$end - $begin" | bc) s"
echo "anonymous memory: $(grep RssAnon /proc/$server/status | tr -s '\t ' ' ')"
wrk -t1 -c32 -d5s -s bench/queries.lua --latency "$address" >/dev/null
wrk -t1 -c32 -d15s -s bench/queries.lua --latency "$address"
echo "after load: $(grep RssAnon /proc/$server/status | tr -s '\t ' ' ')"
