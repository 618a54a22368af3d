#!/bin/sh
# Reads the same 500 MB with our reader and with lxml's iterparse, five times each in turn, on one core, and prints
# every rate and the medians. Void (exit 1) when the two do not count the same.
# Usage: bench/iati.sh [FOLDER OF ACTIVITY FILES]
set -eu
cd "$(dirname "$0")/.."
source=${1:-../shared/data/iati/activities}
work=${TMPDIR:-/tmp}/sterna-bench-iati
mkdir -p "$work"
[ -f "$work/all.xml" ] || python3 bench/iati_corpus.py "$source" "$work/all.xml"
cargo build --quiet --release -p sterna-iati --example read
ours=${CARGO_TARGET_DIR:-target}/release/examples/read
: >"$work/ours.rates"
: >"$work/peer.rates"
for _ in 1 2 3 4 5; do
    taskset -c 1 "$ours" "$work/all.xml" >"$work/ours.txt" 2>"$work/ours.log"
    taskset -c 1 python3 bench/peers/iati_read.py "$work/all.xml" >"$work/peer.txt" 2>"$work/peer.log"
    cmp "$work/ours.txt" "$work/peer.txt"
    sed -n 's/.*: \(.*\) MB\/s/\1/p' "$work/ours.log" >>"$work/ours.rates"
    sed -n 's/.*: \(.*\) MB\/s/\1/p' "$work/peer.log" >>"$work/peer.rates"
done
for who in ours peer; do
    echo "$who: $(tr '\n' ' ' <"$work/$who.rates")MB/s, median $(sort -n "$work/$who.rates" | sed -n 3p); $(grep VmHWM "$work/$who.log" | tr -s '\t ' ' ')"
done
