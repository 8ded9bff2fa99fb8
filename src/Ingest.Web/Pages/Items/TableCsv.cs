using System.Collections.Immutable;
using Ingest.Feed.Csv;
using Ingest.Feed.TableForms;
using Ingest.Model.Output;

namespace Ingest.Web.Pages.Items;

/// <summary>A table as a CSV that a Danish spreadsheet opens right by a click.</summary>
internal static class TableCsv
{
    private static readonly CsvTables Form = new(CsvDialect.ExcelDa);

    /// <returns>Null where the document has no such table.</returns>
    public static byte[]? Of(AgendaDocument document, string id) =>
        document.Tables.FirstOrDefault(table => table.Id == id) is { } table
            ? Form.Write([new TableSet(document.Document.Path, ImmutableArray.Create(table))]) : null;
}
