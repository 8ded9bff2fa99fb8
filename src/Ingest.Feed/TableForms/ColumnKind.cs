using Ingest.Model.Output;

namespace Ingest.Feed.TableForms;

/// <summary>What a column of a table holds.</summary>
internal static class ColumnKind
{
    /// <summary>More cells are numbers than texts: they stand to the right.</summary>
    public static bool HoldsFigures(AgendaTable table, int column)
    {
        var balance = 0;
        foreach (var row in table.Rows)
        {
            var cell = row[column];
            balance += cell.Spanned || cell.Text.Length == 0 ? 0 : cell.Number is null ? -1 : 1;
        }

        return balance > 0;
    }
}
