using System.Collections.Immutable;
using Ingest.Model;

namespace Ingest.Tables.Items;

/// <summary>Tables in succession that have the same columns: one table that was broken off, or a table an item.</summary>
internal static class TableRuns
{
    /// <summary>Points that the left and right edges of two of them may differ.</summary>
    private const double SameEdge = 6;

    public static IEnumerable<ImmutableArray<Table>> Of(ImmutableArray<Table> tables)
    {
        for (var from = 0; from < tables.Length;)
        {
            var to = from + 1;
            while (to < tables.Length && HaveSameColumns(tables[to - 1], tables[to]))
            {
                to++;
            }

            yield return tables[from..to];
            from = to;
        }
    }

    private static bool HaveSameColumns(Table one, Table other) => one.ColumnCount == other.ColumnCount
        && Math.Abs(one.Parts[^1].Box.Left - other.Parts[0].Box.Left) < SameEdge
        && Math.Abs(one.Parts[^1].Box.Right - other.Parts[0].Box.Right) < SameEdge;
}
