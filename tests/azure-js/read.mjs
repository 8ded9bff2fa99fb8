// Reads a document with Microsoft's own client of a version of the service, and prints what the client understood as JSON.
//   INGEST_AZURE_JS=FOLDER INGEST_AZURE_KEY=KEY node read.mjs ENDPOINT VERSION MODEL FILE
// FOLDER holds the packages of this folder's package.json (npm ci --prefix FOLDER).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const require = createRequire(join(process.env.INGEST_AZURE_JS, "package.json"));
const [endpoint, version, model, file] = process.argv.slice(2);
const key = { key: process.env.INGEST_AZURE_KEY };
const options = { allowInsecureConnection: true, retryOptions: { maxRetries: 2, retryDelayInMs: 1 } };
const pdf = readFileSync(file);

async function formRecognizer() {
  const { AzureKeyCredential, DocumentAnalysisClient } = require("@azure/ai-form-recognizer");
  const client = new DocumentAnalysisClient(endpoint, new AzureKeyCredential(key.key), options);
  const poller = await client.beginAnalyzeDocument(model, pdf, { updateIntervalInMs: 1 });
  return poller.pollUntilDone();
}

async function documentIntelligence() {
  const intelligence = require("@azure-rest/ai-document-intelligence");
  const client = intelligence.default(endpoint.replace(/\/$/, ""), key, options);
  const first = await client.path("/documentModels/{modelId}:analyze", model)
    .post({ contentType: "application/octet-stream", body: pdf });
  if (intelligence.isUnexpected(first)) {
    throw Object.assign(new Error(first.body.error.message), { statusCode: Number(first.status) });
  }
  const poller = intelligence.getLongRunningPoller(client, first, { intervalInMs: 1 });
  return (await poller.pollUntilDone()).body.analyzeResult;
}

// One client gives corners as numbers, the other as points.
const corners = (polygon) => polygon.flatMap((corner) => (typeof corner === "number" ? [corner] : [corner.x, corner.y]));

const understood = (result) => ({
  pages: result.pages.map((page) => ({
    number: page.pageNumber,
    words: page.words.map((word) => ({ text: word.content, confidence: word.confidence, polygon: corners(word.polygon) })),
    lines: page.lines.map((line) => line.content),
  })),
  tables: (result.tables ?? []).map((table) => ({
    rows: table.rowCount,
    columns: table.columnCount,
    cells: table.cells.map((cell) => ({
      row: cell.rowIndex, column: cell.columnIndex, rowSpan: cell.rowSpan ?? 1, columnSpan: cell.columnSpan ?? 1,
      text: cell.content, header: cell.kind === "columnHeader",
    })),
  })),
});

let said;
try {
  said = understood(await (version === "2023-07-31" ? formRecognizer() : documentIntelligence()));
} catch (error) {
  said = { error: { message: error.message, status: error.statusCode ?? null } };
}
console.log(JSON.stringify(said));
