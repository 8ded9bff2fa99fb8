#!/usr/bin/env bash
# Shows: the batch's speed beside PdfPig's bare reading of letters and pdftotext, on 2,000 made agendas and the PDFs of
# the folders that are named. Everything in one run on one machine.
set -euo pipefail
cd "$(dirname "$0")/../.."
made=$(mktemp -d)
trap 'rm -rf "$made"' EXIT
dotnet build tests/Ingest.Benchmarks -c Release -v quiet
dotnet run --no-build --project src/Ingest.Corpus -c Release -- make --seed 1 --count "${COUNT:-2000}" --out "$made"
dotnet tests/Ingest.Benchmarks/bin/Release/net10.0/Ingest.Benchmarks.dll batch "$made" corpus/agendas "$@"
