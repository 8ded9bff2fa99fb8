#!/usr/bin/env bash
# Shows what scans cost and how well they are read: clean ones of 300 dpi, made from the seed agenda and from as many layout families.
#   scans.sh [SEED] [DOCUMENTS]
# Wants tesseract-ocr, tesseract-ocr-dan, poppler-utils and the corpus's fonts (see .ci/run). Bare Tesseract reads the same pictures,
# one process a picture, with one thread as ours: one after the other beside one worker, and as many at once as there are
# processors beside as many workers. Each runs twice in turn, and the processors' seconds are told too.
set -euo pipefail
cd "$(dirname "$0")/../.."
seed=${1:-2024} documents=${2:-10}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet build Ingest.sln -c Release -v quiet
corpus="dotnet src/Ingest.Corpus/bin/Release/net10.0/Ingest.Corpus.dll"
$corpus make --seed "$seed" --count 62 --out "$work/all" >/dev/null
mkdir "$work/in" "$work/pictures"
find "$work/all" -name '*.pdf' | sort | awk "NR % int(62 / $documents) == 0" | while read -r pdf; do cp "$pdf" "${pdf%.pdf}.json" "$work/in"; done
cp corpus/agendas/*.pdf corpus/truth/*.json "$work/in"
$corpus scan --kind clean --seed "$seed" --dpi 300 --out "$work/clean" "$work/in"
for pdf in "$work"/clean/*.pdf; do pdfimages -all "$pdf" "$work/pictures/$(basename "${pdf%.pdf}")"; done

export OMP_THREAD_LIMIT=1
bare() { printf '%s\0' "$work"/pictures/* | xargs -0 -P "$1" -I{} sh -c 'tesseract "$1" stdout -l dan --dpi 300 hocr >/dev/null 2>&1' - {}; }
ours() { dotnet src/Ingest.Cli/bin/Release/net10.0/ingest.dll run "$work/clean" --workers "$1" --force --out "$work/out" >/dev/null 2>&1 || true; }
TIMEFORMAT='%R %U %S'
pages=$(ls "$work/pictures" | wc -l)
for turn in 1 2; do
  for at_once in 1 "$(nproc)"; do
    bare_time=$( { time bare "$at_once"; } 2>&1) ours_time=$( { time ours "$at_once"; } 2>&1)
    echo "$ours_time $bare_time" | awk -v pages="$pages" -v n="$at_once" '{ printf "%d pages: ingest run --workers %d %.1f s (of processors %.1f), bare Tesseract %d at once %.1f s (%.1f), ratio %.2f (at most 1.15)\n", pages, n, $1, $2 + $3, n, $4, $5 + $6, $1 / $4 }'
  done
done | tee "$work/times"
dotnet tests/Ingest.Benchmarks/bin/Release/net10.0/Ingest.Benchmarks.dll characters "$work/clean" "$work/in" | sed '/^$/q'
dotnet src/Ingest.Cli/bin/Release/net10.0/ingest.dll score "$work/clean" --per-family 0
awk '/--workers 1 / { sum += $(NF - 3); n++ } END { exit sum / n > 1.15 }' "$work/times"
