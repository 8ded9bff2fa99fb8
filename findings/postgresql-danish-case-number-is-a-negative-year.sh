#!/usr/bin/env bash
# PostgreSQL's text search, configuration danish (PGlite 0.3.14, PostgreSQL 17.5; 15.18 does the same). Its parser takes the hyphens of a case
# number for minus signs: SAG-2024-01234 is sag, -2024 and -01234, so the text is not found by 2024 nor by 01234, and is by the whole number alone.
# An amount without a blank, 561,5 mio.kr., is 561, 5 and the host name mio.kr: neither mio nor kr finds it, as both find "561,5 mio. kr.".
# And 1.000 is a float that 1000 does not find. No dictionary mends that: the tokens are cut before one is asked.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund @electric-sql/pglite@0.3.14 >/dev/null
cat > look.mjs <<'JS'
import { PGlite } from '@electric-sql/pglite'

const db = new PGlite()
const one = async (sql, values) => (await db.query(sql, values)).rows[0].answer
for (const text of ['SAG-2024-01234', '561,5 mio.kr.', '1.000 kr.']) {
  const tokens = await one(`SELECT string_agg(alias || ' ' || token, ', ') AS answer FROM ts_debug('danish', $1) WHERE alias <> 'blank'`, [text])
  console.log(`${text} is: ${tokens}`)
}

for (const [text, question] of [['SAG-2024-01234', '2024'], ['SAG-2024-01234', '01234'], ['SAG-2024-01234', 'SAG-2024-01234'],
  ['561,5 mio.kr.', 'mio'], ['561,5 mio. kr.', 'mio'], ['1.000 kr.', '1000']]) {
  const found = await one(`SELECT to_tsvector('danish', $1) @@ websearch_to_tsquery('danish', $2) AS answer`, [text, question])
  console.log(`${text} by ${question}: ${found ? 'found' : 'not found'}`)
}

await db.close()
JS
seen=$(node look.mjs)
echo "$seen"
want='SAG-2024-01234 is: asciiword SAG, int -2024, int -01234
561,5 mio.kr. is: uint 561, uint 5, host mio.kr
1.000 kr. is: float 1.000, asciiword kr
SAG-2024-01234 by 2024: not found
SAG-2024-01234 by 01234: not found
SAG-2024-01234 by SAG-2024-01234: found
561,5 mio.kr. by mio: not found
561,5 mio. kr. by mio: found
1.000 kr. by 1000: not found'
[[ "$seen" == "$want" ]] || { echo "PGlite 0.3.14 behaves otherwise now" >&2; exit 1; }
