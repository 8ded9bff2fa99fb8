using System.Collections.Immutable;

namespace Ingest.Feed;

/// <summary>One document as the bytes and texts that go into the output folder.</summary>
/// <param name="JsonPath">From the output folder, '/' between parts.</param>
/// <param name="Json">Indented, for a file of its own.</param>
/// <param name="Line">The same on one line, for agendas.ndjson.</param>
/// <param name="CsvRows">Its rows of every CSV file, in the order of <see cref="Csv.CsvSheets.FileNames"/>.</param>
/// <param name="TablesPath">The folder of its tables.</param>
/// <param name="Tables">Its tables, each with its path from the output folder.</param>
public sealed record RenderedDocument(
    string DocumentId,
    string JsonPath,
    byte[] Json,
    byte[] Line,
    ImmutableArray<string> CsvRows,
    string TablesPath,
    ImmutableArray<KeyValuePair<string, string>> Tables);
