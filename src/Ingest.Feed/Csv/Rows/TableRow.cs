using Ingest.Model.Output;

namespace Ingest.Feed.Csv.Rows;

/// <summary>A row of tables.csv.</summary>
/// <param name="File">The table on its own, from the output folder.</param>
public sealed record TableRow(
    string DocumentId, string TableId, string? ItemId, string? Caption, int Rows, int Columns, int ChecksPassed,
    int ChecksFailed, int? Page, double Confidence, string File)
{
    public static IEnumerable<TableRow> Of(AgendaDocument document) =>
        document.Tables.Select(table => new TableRow(
            Feed.DocumentId.Of(document), RowKey.Of(document, table.Id), RowKey.OrNull(document, table.Item), table.Caption, table.Rows.Length, table.Columns.Length,
            table.Checks.Count(check => check.Verdict == Verdict.Pass), table.Checks.Count(check => check.Verdict == Verdict.Fail),
            table.Source is [var first, ..] ? first.Page : null, table.Confidence, FeedPaths.Table(document, table)));
}
