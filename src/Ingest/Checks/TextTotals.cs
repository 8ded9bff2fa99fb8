using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Checks.Rows;
using Ingest.Model.Output;
using Ingest.Text.Numbers;

namespace Ingest.Checks;

/// <summary>
/// A total that the item's text names (<c>561,5 mio. kr.</c>, <c>274 botilbudspladser</c>) against the
/// table's. A text names many figures, so only one that meets a total is reported.
/// </summary>
public static partial class TextTotals
{
    public const string Kind = "textTotal";

    /// <summary>Adds to every item's tables the totals that its fields name.</summary>
    public static AgendaDocument AddTo(AgendaDocument document)
    {
        var texts = document.Items.ToLookup(item => item.Id, Text, StringComparer.Ordinal);
        return document with
        {
            Tables = [.. document.Tables.Select(table => table.Item is { } item
                ? table with { Checks = table.Checks.AddRange(Check(table, string.Join('\n', texts[item]))) }
                : table)],
        };
    }

    /// <summary>The table with all its checks made anew: its cells were corrected.</summary>
    public static AgendaTable Checked(AgendaTable table, AgendaDocument document)
    {
        var text = string.Join('\n', document.Items.Where(item => item.Id == table.Item).Select(Text));
        return table with { Checks = [.. TableChecks.Of(table.Columns, table.Rows, table.RowPath), .. Check(table, text)] };
    }

    private static string Text(AgendaItem item) => string.Join('\n', item.Fields.Select(field => field.Text));

    /// <returns>One passing check for every total that the text names.</returns>
    public static ImmutableArray<TableCheck> Check(AgendaTable table, string text)
    {
        var totals = Enumerable.Range(0, table.Rows.Length).Where(row => RowNames.IsTotal(NumericGrid.Label(table.Rows[row]))).ToArray();
        if (totals.Length == 0)
        {
            return [];
        }

        var named = Named().Matches(text.Replace('\u00A0', ' ')).Select(match => DanishNumber.Parse(match.Value.Trim()))
            .OfType<DanishNumber>().ToArray();
        var grid = new NumericGrid(table.Columns, table.Rows, table.RowPath);
        return
        [
            .. from row in totals
               from column in grid.FigureColumns
               let total = grid[row, column]
               where total is not null && named.Any(figure => Meets(figure, total, grid.Columns[column].Unit))
               select new TableCheck(Kind, column, row, total.Value, total.Value, Verdict.Pass, 0),
        ];
    }

    private static bool Meets(DanishNumber named, DanishNumber total, string? columnUnit)
    {
        var unit = total.Unit ?? columnUnit;
        return named.Value == total.Value
            && (named.Unit is null ? unit is null : unit is null || named.Unit == unit)
            && Sums.IsTelling(total);
    }

    /// <summary>A figure with the money or per cent unit printed behind it, if there is one.</summary>
    [GeneratedRegex(@"(?<![\d.,/-])-?\d[\d.]*(?:,\d+)?(?![\d/-])(?: ?(?:mio\.? ?kr|mia\.? ?kr|t\.? ?kr|pct|procent|kr|%)\b\.?)?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named();
}
