#!/bin/sh
# Times ARP dynamic by other engines beside ours: sh benches/peers/run.sh [ROWS] [TURNS]. Needs Python 3.11 or newer; what it installs stays in target/.
set -eu
cd "$(dirname "$0")/../.."
rows=${1:-1000064}
turns=${2:-9}
[ -x target/peers/bin/python ] || python3 -m venv target/peers
target/peers/bin/pip install --quiet --disable-pip-version-check -r benches/peers/requirements.txt
cargo build --release --locked --quiet -p assize-benches --bin assize-peers
exec target/peers/bin/python benches/peers/peers.py target/release/assize-peers target/peers-columns "$rows" "$turns"
