using System.Collections.Immutable;
using Ingest.Checks.Rows;
using Ingest.Model.Output;

namespace Ingest.Checks;

/// <summary>
/// Which figures of a table are proven: they stand in a check that holds, as its total or as what that is reckoned from, and in none that
/// fails. That parts are at most their whole (<c>Heraf</c>) proves nothing.
/// </summary>
public sealed class TableProof
{
    private readonly HashSet<CellPlace> _holding = [], _failing = [];

    private TableProof(AgendaTable table)
    {
        foreach (var check in table.Checks.Where(check => check.Kind != PartRows.Kind))
        {
            var places = check.Verdict switch { Verdict.Pass => _holding, Verdict.Fail => _failing, _ => null };
            places?.UnionWith(check.From);
            if (check is { Row: { } row, Column: { } column })
            {
                places?.Add(new CellPlace(row, column));
            }
        }

        var figures = from row in Enumerable.Range(0, table.Rows.Length)
                      from column in Enumerable.Range(0, table.Rows[row].Length)
                      where table.Rows[row][column] is { Number: not null, Spanned: false }
                      select new CellPlace(row, column);
        foreach (var place in figures)
        {
            Figures++;
            Proven += Of(place) == Verdict.Pass ? 1 : 0;
        }
    }

    /// <summary>Cells with a number, each once.</summary>
    public int Figures { get; }

    /// <summary>Those of them that are proven.</summary>
    public int Proven { get; }

    public static TableProof Of(AgendaTable table) => new(table);

    /// <returns>Not checkable: no check speaks of the cell.</returns>
    public Verdict Of(CellPlace place) => _failing.Contains(place) ? Verdict.Fail
        : _holding.Contains(place) ? Verdict.Pass
        : Verdict.NotCheckable;
}
