#!/usr/bin/env bash
# Whole tables through `assize rescore`, timed: what the page of targets asks of it. Prints ratios of one run, with the processor; asserts the answers.
#   benches/rescore.sh [ROWS] [ROWS THROUGH A PIPE]      needs a release build; 1,000,000 and 50,000,000 rows by default
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rows=${1:-1000000}
piped=${2:-50000000}
assize=${ASSIZE:-$here/../target/release/assize}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
grep -m1 'model name' /proc/cpuinfo || true
echo "cores: $(nproc)"

# seconds of a command, best of three; a status of 0 or 1 is an answer
seconds() {
  local best=
  for _ in 1 2 3; do
    local begun ended status=0
    begun=$(date +%s.%N)
    "$@" >/dev/null 2>&1 || status=$?
    ended=$(date +%s.%N)
    [ "$status" -le 1 ] || { echo "failed: $*" >&2; exit 1; }
    best=$(awk -v a="$begun" -v b="$ended" -v c="$best" 'BEGIN { t = b - a; print (c == "" || t < c) ? t : c }')
  done
  echo "$best"
}

current=arp,vrp,svrp,dc-srp,iic-srp,csrp
"$assize" generate arp --rows "$rows" --seed 1 -o arp.csv
"$assize" generate "$current" --rows "$rows" --seed 1 -o current.csv

one=$(seconds "$assize" rescore arp.csv out.csv --instrument arp --keep reference)
[ "$(wc -l <out.csv)" -eq $((rows + 1)) ] || { echo "rows are missing" >&2; exit 1; }
echo "arp, --keep reference: $rows rows of $(du -m arp.csv | cut -f1) MB in $one s (1.5 wanted for 1,000,000)"

all=$(seconds "$assize" rescore current.csv all.csv --instrument "$current")
[ "$(wc -l <all.csv)" -eq $((rows + 1)) ] || { echo "rows are missing" >&2; exit 1; }
cp_sync() { cp all.csv copy.csv && sync copy.csv; }
copied=$(seconds cp_sync)
awk -v a="$all" -v c="$copied" -v m="$(du -m all.csv | cut -f1)" 'BEGIN { printf "the whole current set, all columns: %s s; copying the same %s MB with sync: %s s; ratio %.2f (2 wanted)\n", a, m, c, a / c }'

if [ "$piped" -gt 0 ]; then
  # the most memory at a tenth of the rows and at all of them
  most() {
    "$assize" generate arp --rows "$1" --seed 2 -o - |
      { /usr/bin/env time -f %M -o memory "$assize" rescore - - --format csv --instrument arp --keep reference 2>/dev/null || true; } | wc -l >lines
    [ "$(cat lines)" -eq $(($1 + 1)) ] || { echo "rows are missing" >&2; exit 1; }
    tail -1 memory
  }
  few=$(most $((piped / 10)))
  many=$(most "$piped")
  echo "through a pipe: at most $((few / 1024)) MB for $((piped / 10)) rows, $((many / 1024)) MB for $piped"
  awk -v a="$few" -v b="$many" 'BEGIN { exit !(b < 1.2 * a + 8192) }' || { echo "memory grows with the rows" >&2; exit 1; }
fi
