#!/usr/bin/env bash
# Runs a command while two endless loops take half of two cores, tells how long it took and how it ended, and ends
# as it did: tests/faults/beside-loops.sh npm test
set -uo pipefail

loops=()
trap 'kill "${loops[@]}" 2>/dev/null' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
for _ in 1 2; do
  # Endless, but for a death of this script that no trap sees.
  (trap - EXIT INT TERM; while kill -0 $$ 2>/dev/null; do :; done) &
  loops+=("$!")
done

SECONDS=0
"$@"
code=$?
printf 'beside two endless loops: %s took %d s and ended with %d\n' "$*" "$SECONDS" "$code"
exit "$code"
