#!/usr/bin/env bash
# Shows what scans cost and how well they are read: clean ones of 300 dpi, made from the seed agenda and from as many layout families.
#   scans.sh [SEED] [DOCUMENTS]
# Wants tesseract-ocr, tesseract-ocr-dan, poppler-utils and the corpus's fonts (see .ci/run). Bare Tesseract reads the same pictures,
# one process a picture, with one thread as ours; each of the two runs twice in turn.
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
bare() { for picture in "$work"/pictures/*; do tesseract "$picture" stdout -l dan --dpi 300 hocr >/dev/null 2>&1; done; }
ours() { dotnet src/Ingest.Cli/bin/Release/net10.0/ingest.dll run "$work/clean" --workers 1 --force --out "$work/out" >/dev/null 2>&1 || true; }
seconds() { local start=$(date +%s%N); "$1"; awk "BEGIN { printf \"%.1f\", ($(date +%s%N) - $start) / 1e9 }"; }
pages=$(ls "$work/pictures" | wc -l)
for turn in 1 2; do
  bare_time=$(seconds bare) ours_time=$(seconds ours)
  awk "BEGIN { r = $ours_time / $bare_time; printf \"$pages pages: ingest run --workers 1 %.1f s, bare Tesseract %.1f s, ratio %.2f (at most 1.15)\n\", $ours_time, $bare_time, r }"
done | tee "$work/times"
dotnet tests/Ingest.Benchmarks/bin/Release/net10.0/Ingest.Benchmarks.dll characters "$work/clean" "$work/in" | sed '/^$/q'
dotnet src/Ingest.Cli/bin/Release/net10.0/ingest.dll score "$work/clean" --per-family 0
awk '{ sum += $(NF - 3) } END { exit sum / NR > 1.15 }' "$work/times"
