#!/usr/bin/env bash
# Promise: a change that is none of the output's gives the same bytes. Reads the same documents with the program of another commit and
# with the working tree's, and names what differs.
# Usage: same-bytes.sh COMMIT [INPUT…]   (without inputs: the corpus, the first-sight sets and 240 made documents; no OCR)
set -euo pipefail
[[ $# -ge 1 ]] || { echo "usage: same-bytes.sh COMMIT [INPUT...]" >&2; exit 2; }
cd "$(dirname "$0")/../.."
commit=$(git rev-parse --verify "$1^{commit}")
shift
work=$(mktemp -d)
trap 'git worktree remove --force "$work/before" 2>/dev/null || true; rm -rf "$work"' EXIT

git worktree add --quiet --detach "$work/before" "$commit"
for tree in "$work/before" .; do
  (cd "$tree" && dotnet build src/Ingest.Cli -c Release -v quiet -p:RunAnalyzers=false)
done

inputs=("$@")
if ((${#inputs[@]} == 0)); then
  dotnet build src/Ingest.Corpus -c Release -v quiet -p:RunAnalyzers=false
  dotnet src/Ingest.Corpus/bin/Release/net10.0/Ingest.Corpus.dll make --seed 18 --count 240 --out "$work/made" >/dev/null
  inputs=(corpus/agendas corpus/first-sight "$work/made")
fi

for side in before after; do
  program=src/Ingest.Cli/bin/Release/net10.0/ingest.dll
  [[ $side == before ]] && program="$work/before/$program"
  # 1: some document is not complete, which is no matter here.
  dotnet "$program" run "${inputs[@]}" --out "$work/$side-out" --ocr never --quiet >"$work/$side.log" 2>&1 ||
    [[ $? -eq 1 ]] || { cat "$work/$side.log" >&2; exit 1; }
done

documents=$(find "$work/after-out/json" -name '*.json' | wc -l)
((documents > 0)) || { echo "nothing was read" >&2; exit 1; }
if diff --recursive --brief --exclude='run.*' "$work/before-out" "$work/after-out" | sed "s|$work/||g"; then
  echo "the same bytes: $documents documents"
else
  exit 1
fi
