#!/usr/bin/env bash
# Shows: what the runtime's settings do for the batch, as processor time beside the settings that are committed.
# Usage: settings.sh FOLDER   (a folder of PDFs; the corpus generator makes one)
set -euo pipefail
cd "$(dirname "$0")/../.."
dotnet build src/Ingest.Cli -c Release -v quiet
program=src/Ingest.Cli/bin/Release/net10.0/ingest.dll
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

# Seconds of processor time of the run and its workers, and seconds on the clock.
measure() { rm -rf "$out/o"; { TIMEFORMAT='%U %S %R'; time env "$@" dotnet "$program" run "$folder" --out "$out/o" --workers 1 >"$out/log" 2>&1 || true; } 2>&1; }

folder=$1
measure A=1 >"$out/warm" # the files are in the system's cache from here on
echo "| setting | processor s | clock s | beside the committed |"
echo "|---|---|---|---|"
for setting in "A=1" "DOTNET_TieredPGO=1" "DOTNET_TieredCompilation=0" "DOTNET_ReadyToRun=0" "DOTNET_gcConcurrent=1" "DOTNET_gcServer=1" \
  "DOTNET_GCgen0size=1000000" "DOTNET_GCgen0size=4000000" "DOTNET_GCgen0size=10000000" "DOTNET_GCConserveMemory=5" "A=1"; do
  read -r user system clock <<<"$(measure "$setting")"
  cpu=$(awk "BEGIN { print $user + $system }")
  base=${base:-$cpu}
  awk "BEGIN { printf \"| %s | %.1f | %.1f | %.2f |\n\", \"${setting/A=1/as committed}\", $cpu, $clock, $cpu / $base }"
done
