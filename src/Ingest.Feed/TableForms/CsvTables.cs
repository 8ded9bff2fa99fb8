using System.Collections.Immutable;
using System.Text;
using Ingest.Feed.Csv;

namespace Ingest.Feed.TableForms;

/// <summary>
/// Tables as CSV, as they are in an output's <c>tables/</c>. Of several in one file each begins behind an empty line, of which a table
/// itself has none.
/// </summary>
public sealed class CsvTables(CsvDialect dialect) : ITableForm
{
    public string Ending => ".csv";

    public bool HoldsAll => false;

    public byte[] Write(ImmutableArray<TableSet> sets)
    {
        var sheet = new TableSheet(dialect);
        var text = string.Join(dialect.NewLine, sets.SelectMany(set => set.Tables).Select(sheet.Write));
        return [.. dialect.Encoding.Preamble, .. Encoding.UTF8.GetBytes(text)];
    }
}
