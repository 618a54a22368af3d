#!/bin/sh
# The stocktake by objective over 1,000,000 projects with 3 outcomes each, two filters, with and without money: ours and
# DuckDB over the same rows. Void (exit 1) when any figure differs.
set -eu
cd "$(dirname "$0")/.."
work=${TMPDIR:-/tmp}/sterna-bench-stocktake
mkdir -p "$work"
cargo build --quiet --release -p sterna-archive --example stocktake_bench
"${CARGO_TARGET_DIR:-target}/release/examples/stocktake_bench" count 1000000 >"$work/ours.json"
python3 bench/peers/stocktake_duckdb.py --projects 1000000 --ours "$work/ours.json"
