using System.Collections.Immutable;
using Ingest.Labels;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Tables.Items;

/// <summary>
/// Agendas and minutes may be set as a table: a row an item, with columns such as Pkt., Emne, Referat; or a row with number and title over rows
/// that begin with a field's name. Such a table is no data: its cells become lines of text again, each with what its cell makes of it.
/// </summary>
public static class ItemTables
{
    /// <param name="lines">All lines in reading order.</param>
    /// <param name="tables">The tables found among them, in reading order.</param>
    /// <returns>The lines, and the tables that are left.</returns>
    public static (ImmutableArray<TextLine> Lines, ImmutableArray<Table> Tables) Unroll(ImmutableArray<TextLine> lines, ImmutableArray<Table> tables)
    {
        var grids = TableRuns.Of(tables).Concat(UndrawnItems.Find(lines, tables).Select(table => ImmutableArray.Create(table))).Select(ItemGrid.Read).OfType<ItemGrid>().ToImmutableArray();
        if (grids.IsEmpty)
        {
            return FieldTable.Unroll(lines, tables);
        }

        var unrolled = grids.Select(grid => new UnrolledGrid(grid, lines)).ToImmutableArray();
        var (left, placed) = TableCut.Cut(lines, [.. unrolled.SelectMany(grid => grid.Tables)]);
        if (!AreItems(grids, DocumentFacts.Of(left)))
        {
            return FieldTable.Unroll(lines, tables);
        }

        var gone = grids.SelectMany(grid => grid.Tables).ToHashSet(ReferenceEqualityComparer.Instance);
        var first = tables.IndexOf(grids[0].Tables[0]);
        return (Insert(left, [.. placed.Select(place => (place.BeforeLine, unrolled.SelectMany(grid => grid.LinesOf(place.Table))))]),
            [.. tables.Where((table, i) => !gone.Contains(table) && !(i < first && MeetingFacts.Are(table)))]);
    }

    /// <summary>Not where the document has items outside: the table is a list within one of them. Nor in a report, unless its titles are a meeting's.</summary>
    /// <param name="document">What stands outside the tables.</param>
    private static bool AreItems(ImmutableArray<ItemGrid> grids, DocumentFacts document)
    {
        var titles = grids.SelectMany(grid => grid.Begins.Select(grid.TitleOf)).ToHashSet(StringComparer.Ordinal);
        var others = document.ItemNumbers.Count(link => !titles.Contains(document.Lines[link.Line].Line.Reading.Number!.Rest is { Length: > 0 } rest ? Folding.Fold(rest) : ""));
        return others <= 1 && document.Lines.Count(facts => facts.StandsOut && KnownFieldHeadings.IsKnown(facts)) <= 1
            && (document.IsAgenda || grids.Any(grid => ItemGridEvidence.Standing(grid) > 0));
    }

    /// <param name="left">Lines without the tables'.</param>
    /// <param name="places">Lines to put in, in order, each with the number of body lines before it.</param>
    internal static ImmutableArray<TextLine> Insert(ImmutableArray<TextLine> left, ImmutableArray<(int BeforeLine, IEnumerable<TextLine> Lines)> places)
    {
        var whole = ImmutableArray.CreateBuilder<TextLine>();
        int body = 0, next = 0;
        foreach (var line in left)
        {
            for (; next < places.Length && places[next].BeforeLine <= body; next++)
            {
                whole.AddRange(places[next].Lines);
            }

            whole.Add(line);
            body += line.Zone == LineZone.Body ? 1 : 0;
        }

        whole.AddRange(places[next..].SelectMany(place => place.Lines));
        return whole.ToImmutable();
    }
}
