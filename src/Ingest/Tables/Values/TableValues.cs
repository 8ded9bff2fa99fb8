using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Model.Output;

namespace Ingest.Tables.Values;

/// <summary>Found tables read as data.</summary>
public static class TableValues
{
    /// <param name="pages">That the tables stand on.</param>
    /// <param name="asGiven">Another program's: read with the header that they say they have, whatever their sums say.</param>
    /// <returns>Each by its grid, without id and item.</returns>
    public static IReadOnlyDictionary<Table, AgendaTable> Of(ImmutableArray<Table> tables, ImmutableArray<PageLayout> pages, bool asGiven)
    {
        var values = new Dictionary<Table, AgendaTable>(ReferenceEqualityComparer.Instance);
        foreach (var table in tables)
        {
            values[table] = asGiven ? CellReading.ReadAsGiven(table, "", pages) : CellReading.Read(table, "", pages);
        }

        return values;
    }
}
