#!/usr/bin/env bash
# Writes docs/rescoring.md and its two pictures: a recalibration from OGRS3 to ARP on a generated history of 1,000,000 cases. Every command in the page
# is run here, and what it prints is what the page shows.
#   docs/rescoring.sh [ROWS] [FOLDER]        needs a release build, chromium for the first picture and R for the second; FOLDER is where
#                                            they go, by default beside this script
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
rows=${1:-1000000}
mkdir -p "${2:-$here}"
to=$(cd "${2:-$here}" && pwd)
assize=${ASSIZE:-$here/../target/release/assize}
chromium=${CHROMIUM:-chromium}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
page=$folder/page.md
mkdir "$folder/bin"
ln -s "$(realpath "$assize")" "$folder/bin/assize"
export PATH="$folder/bin:$PATH"
cp "$here/rescoring.R" "$folder"
# R finds Arrow here where it has no package of its own for it: the versions that Debian 12's reticulate goes with
if ! Rscript -e 'quit(status = !requireNamespace("arrow", quietly = TRUE))'; then
  python=$(realpath -m "$here/../target/rescoring-python")
  [ -x "$python/bin/python" ] || python3 -m venv "$python"
  "$python/bin/pip" install --quiet --disable-pip-version-check pyarrow==17.0.0 numpy==1.26.4
  export RETICULATE_PYTHON=$python/bin/python
fi
cd "$folder"

say() { cat >>"$page"; }
# Runs a command and shows it with what it prints, standard error included; a status of 1 says that a row was rejected.
run() {
  { echo '```console'; echo "\$ $*"; } >>"$page"
  local status=0
  bash -c "$*" >out.txt 2>&1 || status=$?
  cut -c1-170 out.txt >>"$page"
  echo '```' >>"$page"
  [ "$status" -le 1 ] || { cat out.txt >&2; exit "$status"; }
}

say <<'TEXT'
# Rescoring a history: from OGRS3 to ARP

A service that moves from one predictor to the next has to know, before it does, whose band changes and why. This page goes through that once, with a
history that is generated and belongs to nobody. It is written by `docs/rescoring.sh`: every command was run and what it printed is shown, long lines cut
(times are of a machine with two shared cores).

A percentage here is likelihood of proven reoffending. It is no risk of serious harm, and it decides nothing by itself: people do.

## The history

One table with the questions of both instruments. In two rows of a thousand something is wrong, as in any history.

TEXT
run "assize generate ogrs3,arp --rows $rows --seed 2026 --faults 0.002 -o history.csv"
run "head -3 history.csv"
say <<'TEXT'

What the columns mean, and which words they take, the data dictionary says; beside `arp_problems` it says what each code there means. A case system with
other names, codes and dates is described once, in a file for `--map`.

TEXT
run "assize schema arp --format csv | head -4"
say <<'TEXT'

## What was on record

OGRS3 as it was published in 2009. Each row keeps its place; one that is refused has empty scores there, with the codes of what is wrong, and stands again
in a file of its own with its line and every cause. The exit status is 1 then, so that no script overlooks it.

TEXT
run "assize rescore history.csv recorded.csv --instrument ogrs3"
run "head -3 recorded.rejected.csv"
say <<'TEXT'

Such a file goes through again once it is mended. Where a row could not be read as one at all, its cells are what could be read, and `record` has it as it
stood: `wrong_field_count`, and in JSON Lines `not_json`, `not_object` and `duplicate_key`. (`not_utf8` says that the encoding is another, `line_too_long`
that a line has more than 16 MiB: of these there is no record.)

## The new predictor, and who moved

ARP over the same rows, compared with the bands on record. Rows in which a dynamic question is not answered are scored by the static form, which is the
published rule and no rejection; `arp_lowest` and `arp_highest` say what the dynamic score could be.

TEXT
run "assize rescore recorded.csv rescored.parquet --instrument arp --keep reference,gender,ogrs3_score,ogrs3_band --compare ogrs3_band --report report.html --json who-moved.json --moved moved.csv"
run "head -3 moved.csv"
say <<'TEXT'

The two are different models, so that nothing is attributed: the terms of each stand side by side in the page. (Within one instrument, as after a change of
answers, the differences of the terms add up to the change in log-odds.) The page is one file, without scripts and without requests to anywhere.

![The report: the matrix of bands as a heat map and as a table, distributions, the flow of bands](rescoring.png)

TEXT
run "assize compare recorded.csv rescored.parquet --old-instrument ogrs3 --new-instrument arp --no-terms --by gender"
"$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --window-size=1000,2600 --screenshot="$folder/shot.png" "file://$folder/report.html" >/dev/null 2>&1
run "python3 -c \"import json; d = json.load(open('who-moved.json')); print(*list(d)[:12], sep='\\n')\""
say <<'TEXT'

What each member means stands in [compare.md](compare.md).

## When it is interrupted

The output appears under its name when it is whole, never before. A run that was killed leaves `NAME.partial`, and `--resume` goes on from there (CSV and
JSON Lines from a file to a file; elsewhere it says that it cannot).

## From R

Parquet carries the types: yes/no, whole numbers, days. R reads and writes it by the package `arrow`; this script uses Python's Arrow where that is not
installed.

TEXT
{ echo '```r'; cat rescoring.R; echo '```'; echo; } >>"$page"
run "Rscript rescoring.R"
say <<'TEXT'

The bytes of the answers do not depend on the way that the rows came.

TEXT
run "assize rescore history.csv from-csv.csv --instrument ogrs3,arp 2>messages.txt; assize rescore history.parquet from-parquet.csv --instrument ogrs3,arp 2>messages.txt; cmp from-csv.csv from-parquet.csv && echo the same"
grep -qx 'the same' out.txt || { echo "CSV and Parquet give other bytes" >&2; exit 1; }
say <<'TEXT'

![OGRS3 and ARP of every person: most lie below the line, where ARP is the lower](rescoring-r.png)
TEXT
cp "$page" "$to/rescoring.md"
cp "$folder/shot.png" "$to/rescoring.png"
cp "$folder/from-r.png" "$to/rescoring-r.png"
