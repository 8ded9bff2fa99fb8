// Asks DuckDB questions about the CSV files of a folder, with no option given, and prints each answer's rows as a line of JSON.
//   INGEST_DUCKDB_JS=FOLDER node read.mjs CSVFOLDER SQL…
// FOLDER holds the packages of this folder's package.json (npm ci --prefix FOLDER).
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env.INGEST_DUCKDB_JS, "package.json"));
const { DuckDBInstance } = require("@duckdb/node-api");
const [folder, ...questions] = process.argv.slice(2);
process.chdir(folder);
const connection = await (await DuckDBInstance.create(":memory:")).connect();
for (const question of questions) {
  const reader = await connection.runAndReadAll(question);
  console.log(JSON.stringify(reader.getRowsJson()));
}
