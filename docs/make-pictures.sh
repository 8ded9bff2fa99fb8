#!/usr/bin/env bash
# Makes the README's pictures of the report again, from the corpus and made agendas alone.
# On Debian with the .NET SDK, the corpus's fonts (.ci/run names them), chromium and imagemagick.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$here/.."
ingest() { dotnet run --project src/Ingest.Cli -c Release -- "$@"; }

mkdir -p "$work/in" "$work/truth"
dotnet run --project src/Ingest.Corpus -c Release -- make --seed 77 --count 24 --out "$work/made" --families held-out
cp corpus/agendas/*.pdf "$work"/made/held-out/*.pdf "$work/in/"
cp corpus/truth/*.json "$work/truth/"
find "$work/made/held-out" -name '*.json' ! -name '*.lines.json' -exec cp {} "$work/truth/" \;
ingest run "$work/in" --out "$work/out" || true
ingest qa "$work/out" --truth "$work/truth" --pdfs "$work/in"

# The file of a document's page is the beginning of its sha256.
page() { sha256sum "$work/in/$1" | cut -c1-16; }
shoot() { # name, address, width, height, light or dark
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
    --disable-component-update --disable-sync --user-data-dir="$work/profile" --hide-scrollbars --virtual-time-budget=4000 \
    --blink-settings=preferredColorScheme="$([[ $5 == dark ]] && echo 0 || echo 1)" \
    --window-size="$3,$4" --screenshot="$work/$1.png" "file://$work/out/qa/$2" 2> /dev/null
  convert "$work/$1.png" +dither -colors 96 -strip "PNG8:$here/$1.png"
}
shoot report report.html 1200 860 light
shoot document "documents/$(page kkr-hovedstaden-2024-09-06.pdf).html#i9f2" 1320 800 light
# The gallery's first example is a difference of the commonest sort.
shoot differences "$(grep -o 'id="gallery".*' "$work/out/qa/report.html" | grep -o 'documents/[^"]*#[^"]*' | head -1)" 1320 800 dark
# The page beside the paper, served.
ingest run corpus/agendas --out "$work/served" -q --search
dotnet src/Ingest.Cli/bin/Release/net10.0/ingest.dll serve "$work/served" --urls http://127.0.0.1:5093 > /dev/null &
server=$!
trap 'kill $server; rm -rf "$work"' EXIT
until curl -sf http://127.0.0.1:5093/health/ready > /dev/null; do sleep 0.2; done
item=$(curl -s "http://127.0.0.1:5093/api/v1/search?q=l%C3%A5nepuljen+botilbud" | grep -oE "/items/[^\"]+" | head -1 | cut -d/ -f3-)
served() { # name, address
  chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update \
    --disable-sync --user-data-dir="$work/profile2" --hide-scrollbars --virtual-time-budget=8000 --window-size=1320,860 \
    --screenshot="$work/$1.png" "http://127.0.0.1:5093$2" 2> /dev/null
  convert "$work/$1.png" +dither -colors 96 -strip "PNG8:$here/$1.png"
}
served item-page "/item/$item?q=l%C3%A5nepuljen"
served search-page '/?q=botilbud'
ls -l "$here"/*.png
