#!/usr/bin/env bash
# Shows: what a run costs from its first process to its end, beside an earlier build and beside other programs, everything in one run on
# one machine, the minimum of ROUNDS. On made documents: one of 3 pages, 24 and 240 of about 3 pages, 216 of about 16.
# Usage: [BASE=COMMIT] [ROUNDS=3] speed.sh [FOLDER…]   The folders' PDFs are read as a set of their own. Wants Debian's poppler-utils and time;
# mutool (mupdf-tools) and OpenDataLoader (npm @opendataloader/pdf, its cli in OPENDATALOADER) where they are there.
set -euo pipefail
cd "$(dirname "$0")/../.."
base=${BASE:-$(git describe --tags --abbrev=0 2>/dev/null || echo 90cd115)}
rounds=${ROUNDS:-3}
work=$(mktemp -d)
trap 'git worktree remove --force "$work/base" 2>/dev/null || true; rm -rf "$work"' EXIT
git worktree add --quiet --detach "$work/base" "$base"
for tree in "$work/base" .; do
  (cd "$tree" && dotnet build src/Ingest.Cli -c Release -v quiet -p:RunAnalyzers=false >/dev/null)
done
dotnet build src/Ingest.Corpus -c Release -v quiet -p:RunAnalyzers=false >/dev/null
dotnet src/Ingest.Corpus/bin/Release/net10.0/Ingest.Corpus.dll make --seed 7 --count "${COUNT:-1200}" --out "$work/pool" >/dev/null

# What lies nearest to the wanted number of pages: "distance pages path", the same order on every machine.
find "$work/pool" -name '*.pdf' | sort | while read -r pdf; do
  printf '%s %s\n' "$(pdfinfo "$pdf" | awk '/^Pages:/ { print $2 }')" "$pdf"
done > "$work/pages"
declare -A folders
pick() { # NAME COUNT PAGES
  mkdir -p "$work/$1"
  awk -v wanted="$3" '{ d = $1 - wanted; print (d < 0 ? -d : d), $1, $2 }' "$work/pages" | sort -k1,1n -k3 | awk -v count="$2" 'NR <= count' |
    while read -r _ _ pdf; do cp "$pdf" "$work/$1/"; done
  folders[$1]=$work/$1
}
pick one 1 3; pick few 24 3; pick many 240 3; pick long 216 16
sets=(one few many long)
for folder in "$@"; do
  sets+=("$folder") && folders[$folder]=$(realpath "$folder")
done

mkdir "$work/out"
# timed SET NAME COMMAND…: the minimum of the rounds: wall seconds, processor seconds, the largest process's MB. OUT in the command is
# a new folder each time: a file system may be slow where files were just deleted.
timed() {
  local set=$1 name=$2 round
  shift 2
  for ((round = 0; round < rounds; round++)); do
    /usr/bin/time -f '%e %U %S %M' -o "$work/time" "${@//OUT/$work/out/$set-$name-$round}" > /dev/null 2>&1 || true
    tail -n1 "$work/time"
  done | awk -v set="$set" -v name="$name" '
    NR == 1 || $1 < wall { wall = $1 } NR == 1 || $2 + $3 < cpu { cpu = $2 + $3 } $4 > mb { mb = $4 }
    END { printf "| %s | %s | %.2f | %.2f | %.0f |\n", set, name, wall, cpu, mb / 1024 }'
}
echo "| set | what | wall, s | processor, s | MB |"
echo "|---|---|---|---|---|"
for name in "${sets[@]}"; do
  set=${folders[$name]}
  label="$name: $(find "$set" -name '*.pdf' | wc -l) documents"
  for side in base now; do
    program=src/Ingest.Cli/bin/Release/net10.0/ingest.dll
    [[ $side == base ]] && program=$work/base/$program
    for workers in 1 2; do
      timed "$label" "$side, $workers worker(s)" dotnet "$program" run "$set" --out OUT --workers $workers --ocr never
    done
  done
  timed "$label" "pdftotext -layout, a process a file" find "$set" -name '*.pdf' -exec pdftotext -layout {} - ';'
  command -v mutool > /dev/null && timed "$label" "mutool draw -F stext, a process a file" find "$set" -name '*.pdf' -exec mutool draw -q -F stext -o - {} ';'
  [[ -n ${OPENDATALOADER:-} ]] && timed "$label" "OpenDataLoader" $OPENDATALOADER "$set" --output-dir OUT
done

# The whole pipeline beside PdfPig's bare letters.
dotnet build tests/Ingest.Benchmarks -c Release -v quiet -p:RunAnalyzers=false >/dev/null
dotnet tests/Ingest.Benchmarks/bin/Release/net10.0/Ingest.Benchmarks.dll batch "$work/pool" corpus/agendas "$@"
