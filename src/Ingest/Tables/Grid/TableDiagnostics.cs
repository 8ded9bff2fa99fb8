using System.Globalization;
using Ingest.Model;

namespace Ingest.Tables.Grid;

/// <summary>What a reader of the tables should know of one page.</summary>
internal sealed class TableDiagnostics(int page, List<Diagnostic> diagnostics)
{
    public void Drawing(int lines) =>
        Add("tables.drawing",
            $"{lines} lines are drawn on page {page}: it is taken for a map or a chart, and tables in it show by their text alone.");

    public void Empty(int count) => Add("tables.empty", $"{count} drawn grids on page {page} hold no text and are left out.");

    public void Overlapping() =>
        Add("tables.overlapping", $"Two drawn grids on page {page} lie over one another: the larger is taken for a frame.");

    public void Outside() => Add("tables.outside", $"A table on page {page} reaches beyond the page.");

    private void Add(string code, FormattableString message) =>
        diagnostics.Add(new Diagnostic(code, Severity.Info, page, message.ToString(CultureInfo.InvariantCulture)));
}
