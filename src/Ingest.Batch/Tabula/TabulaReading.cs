using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Pipeline;

namespace Ingest.Batch.Tabula;

/// <summary>Tabula's tables in the place of ours.</summary>
public static class TabulaReading
{
    /// <param name="fullPath">The PDF, for Tabula to open itself.</param>
    /// <returns>The options with the tables that it found, and with what went wrong.</returns>
    public static ReadOptions With(TabulaProgram tabula, string fullPath, SourcePdf source, ReadOptions options)
    {
        if (source.Pages.IsEmpty)
        {
            return options;
        }

        ImmutableArray<TabulaTable> found;
        try
        {
            found = TabulaJson.Read(tabula.Read(fullPath, TabulaProgram.Guess));
        }
        catch (TabulaException exception)
        {
            return options with { Tables = [],
                Diagnostics = [new("tables.tabula", Severity.Error, null, $"The tables are missing. {exception.Message}")] };
        }

        var placed = TabulaPlaces.Place(found, source.Pages);
        return options with
        {
            Tables = placed,
            Diagnostics = placed.Length == found.Length ? []
                : [new("tables.unplaced", Severity.Warning, null,
                    $"{found.Length - placed.Length} of Tabula's {found.Length} tables are left out: no page has their text at their "
                        + $"place.")],
        };
    }
}
