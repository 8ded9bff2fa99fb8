using Ingest.Layout.Margins.Numbers;
using Ingest.Layout.Margins.Pieces;

namespace Ingest.Layout.Margins;

/// <summary>
/// Finds figures that paper for drafts has down its margin before anything is written on it: they count up at one pitch outside
/// the text, also beside blank lines and heads, whatever leading the text has. The numbers of a list or a table stand on their
/// entries' baselines, or all at one height beside them.
/// <code>
/// 14 ║ 2. Nye regler for
/// 15 ║    grødeskæring
/// 16 ║
///    ║ Sagsnr. 06.02.11
/// 17 ║
/// </code>
/// </summary>
internal static class FixedNumbers
{
    /// <summary>On a page; they run over this share of its height.</summary>
    private const int Fewest = 10;
    private const double Span = 0.5;

    /// <summary>Share of the pitch by which two steps may differ.</summary>
    private const double SamePitch = 0.04;

    /// <summary>Share of the size: what stands on one baseline was set there by one program.</summary>
    private const double OnBaseline = 0.06;

    /// <summary>Share of the figures that have text on their baseline by chance alone.</summary>
    private const double MostByChance = 0.3;

    /// <summary>Heights between two figures at which text stands, in shares of the pitch: nearer ones are one.</summary>
    private const double SameHeight = 0.02;

    /// <summary>Cells of up to three lines, in the middle or at the top of their rows, stand at five heights.</summary>
    private const int FewestHeights = 8;

    /// <summary>Rows of a header and a footer, which run over the margin.</summary>
    private const int MostCrossing = 2;

    /// <param name="columns">Of all pages.</param>
    /// <returns>Those that are such figures.</returns>
    public static List<NumberColumn> Of(IEnumerable<NumberColumn> columns)
    {
        var found = columns.Where(column => column.Step == 1 && IsAtOnePitch(column))
            .Select(column => (Column: column, Rows: Beside(column))).Where(pair => pair.Rows is not null).ToList();
        var figures = found.Sum(pair => pair.Column.Tokens.Count);
        var onBaseline =
            found.Sum(pair =>
                pair.Column.Tokens.Count(
                    token => pair.Rows!.Exists(row => Math.Abs(row.Baseline - token.Owner.Baseline) < OnBaseline * token.Owner.Size)));
        return onBaseline <= MostByChance * figures
            && Heights(found.SelectMany(pair => pair.Rows!.Select(row => HeightOf(row, pair.Column)))) >= FewestHeights
            ? found.ConvertAll(pair => pair.Column) : [];
    }

    private static double Pitch(NumberColumn column) =>
        (column.Tokens[0].Owner.Baseline - column.Tokens[^1].Owner.Baseline) / (column.Tokens.Count - 1);

    private static bool IsAtOnePitch(NumberColumn column)
    {
        var pitch = Pitch(column);
        return column.Tokens.Count >= Fewest && pitch * column.Tokens.Count >= Span * column.Page.Page.Height
            && column.Tokens.Select(token => (token.Owner.Font, token.Owner.Size)).Distinct().Count() == 1
            && column.Tokens.Zip(column.Tokens.Skip(1)).All(pair =>
                pair.Second.Value == pair.First.Value + 1
                    && Math.Abs(pair.First.Owner.Baseline - pair.Second.Owner.Baseline - pitch) < SamePitch * pitch);
    }

    /// <returns>The rows of text from the first figure to the last, all on one side of them; null where they aren't.</returns>
    private static List<PieceRow>? Beside(NumberColumn column)
    {
        var own = column.Tokens.Select(token => token.Owner).ToHashSet();
        var rows = column.Page.Rows.Where(row => row.Baseline < column.Tokens[0].Box.Top && row.Baseline > column.Tokens[^1].Box.Bottom)
            .Select(row => row with { Pieces = row.Pieces.FindAll(piece => !own.Contains(piece)) }).Where(row => row.Pieces.Count > 0)
            .Select(row => row with { Baseline = row.Pieces[0].Baseline }).ToList();
        var (right, left) = (rows.Count(row => row.Pieces[0].Box.Left > column.Right),
            rows.Count(row => row.Pieces.Max(piece => piece.Box.Right) < column.Left));
        return Math.Max(right, left) >= rows.Count - MostCrossing && column.Tokens.TrueForAll(token => token.IsWhole) ? rows : null;
    }

    /// <summary>Below the figure above it, 0 to 1 pitch.</summary>
    private static double HeightOf(PieceRow row, NumberColumn column)
    {
        var pitches = (column.Tokens[0].Owner.Baseline - row.Baseline) / Pitch(column);
        return pitches - Math.Floor(pitches);
    }

    private static int Heights(IEnumerable<double> heights)
    {
        var (count, last) = (0, double.NegativeInfinity);
        foreach (var height in heights.Order())
        {
            count += height - last > SameHeight ? 1 : 0;
            last = height - last > SameHeight ? height : last;
        }

        return count;
    }
}
