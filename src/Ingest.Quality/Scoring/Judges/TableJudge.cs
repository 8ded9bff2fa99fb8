using System.Collections.Immutable;
using Ingest.Model.Output;
using Ingest.Quality.Comparison;
using Ingest.Quality.Icdar;
using Ingest.Quality.Truth;

namespace Ingest.Quality.Scoring.Judges;

/// <summary>Pairs the tables in document order by the cells they share, and counts over the pairs.</summary>
internal static class TableJudge
{
    public static Judgement Judge(ImmutableArray<TruthTable> expected, ImmutableArray<AgendaTable> came)
    {
        var (wanted, got) = (expected.Select(TableGrid.Of).ToArray(), came.Select(TableGrid.Of).ToArray());
        var pairs =
            SequenceAlignment.Align(wanted.Length, got.Length, (e, c) => Weight(wanted[e], got[c], Same(expected[e].Item, came[c].Item)));
        var judgement = Judgement.None;
        var anchor = "m";
        foreach (var (e, c) in pairs)
        {
            anchor = c == Pair.None ? anchor : FormattableString.Invariant($"t{c}");
            judgement += ((e, c) switch
            {
                (Pair.None, _) => Single(Heading(came[c].Id, came[c].Item), Tally.Invented, null, got[c], came[c].Confidence),
                _ when expected[e].Optional => Judgement.None,
                (_, Pair.None) => Single(Heading(expected[e].Id, expected[e].Item), Tally.Missing, wanted[e], null, null)
                    + new Judgement(Scores.None with { RowPath = RowPaths(expected[e], wanted[e], []) }, []),
                _ => Both(expected[e], came[c], wanted[e], got[c]),
            }).At(anchor);
        }

        return judgement;
    }

    private static Judgement Both(TruthTable expected, AgendaTable came, TableGrid wanted, TableGrid got)
    {
        var heading = Heading(expected.Id, expected.Item);
        var exact = wanted.Equal(got);
        var scores = Counts(wanted, got) with
        {
            Table = Tally.Right, TableExact = exact ? Tally.Right : Tally.Wrong,
            RowPath = RowPaths(expected, wanted, got.RowPaths),
        };
        return new(scores, [.. Notes(heading, expected, came), .. TableDifference.List(heading, expected, came, wanted, got)])
        {
            Outcomes = [new() { Of = OutcomeKind.Table, Found = true, Right = exact, Confidence = came.Confidence }],
        };
    }

    private static Judgement Single(string heading, Tally tally, TableGrid? wanted, TableGrid? got, double? confidence)
    {
        var grid = wanted ?? got!;
        var detail =
            FormattableString.Invariant($"{grid.Texts.Length} rows, {grid.Headers.Length} columns: {string.Join(" | ", grid.Headers)}");
        return new(
            Counts(wanted, got) with { Table = tally, TableExact = tally },
            [new(heading, "table", Differing.Kind(tally), null, null, detail)])
        {
            Outcomes = [new() { Of = OutcomeKind.Table, Confidence = confidence }],
        };
    }

    private static Scores Counts(TableGrid? wanted, TableGrid? got) => Scores.None with
    {
        Cell = TableGrid.Compare(wanted?.Cells ?? [], got?.Cells ?? []),
        CellNumber = TableGrid.Compare(wanted?.Numbers ?? [], got?.Numbers ?? []),
        CellDate = TableGrid.Compare(wanted?.Dates ?? [], got?.Dates ?? []),
        Header = TableGrid.Compare(Named(wanted), Named(got)),
        Adjacency = Relations(AdjacencyRelations.Score(got?.Relations ?? [], wanted?.Relations ?? [])),
    };

    private static Tally RowPaths(TruthTable expected, TableGrid wanted, IReadOnlyList<string> came) =>
        expected.RowPath.IsEmpty ? default : TableGrid.Compare(wanted.RowPaths, came);

    private static string[] Named(TableGrid? grid) => grid is null ? [] : [.. grid.Headers.Where(header => header.Length > 0)];

    private static Tally Relations(RelationScore score) => new(score.Right, score.Found - score.Right, score.True - score.Right);

    private static IEnumerable<Difference> Notes(string heading, TruthTable expected, AgendaTable came)
    {
        if (!Same(expected.Item, came.Item))
        {
            yield return new(heading, "item", DifferenceKind.Note, expected.Item, came.Item);
        }

        if (!Same(expected.Caption, came.Caption))
        {
            yield return new(heading, "caption", DifferenceKind.Note, expected.Caption, came.Caption);
        }
    }

    /// <summary>
    /// The cells' F1; a table of the same item with the same headers or the same first texts
    /// is the same one even where its cells came out wrong.
    /// </summary>
    private static double Weight(TableGrid wanted, TableGrid got, bool sameItem)
    {
        var cells = TableGrid.Compare(wanted.Cells, got.Cells);
        var texts = TableGrid.Compare([.. wanted.Texts.SelectMany(row => row).Where(text => text.Length > 0)],
            [.. got.Texts.SelectMany(row => row).Where(text => text.Length > 0)]);
        var likeness = cells.F1 + (0.5 * texts.F1);
        return likeness > 0.1 ? likeness + (sameItem ? 0.1 : 0) + (wanted.Equal(got) ? 1 : 0) : 0;
    }

    private static bool Same(string? a, string? b) =>
        string.Equals(a is null ? null : TextFolding.Text(a), b is null ? null : TextFolding.Text(b), StringComparison.Ordinal);

    private static string Heading(string id, string? item) => $"table {id}{(item is null ? "" : $" of item {item}")}";
}
