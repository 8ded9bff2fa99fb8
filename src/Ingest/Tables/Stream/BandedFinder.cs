using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Tight;
using Ingest.Tables.Words;

namespace Ingest.Tables.Stream;

/// <summary>
/// Tables of which only the head, or some of the rows, are drawn, by shading their cells one by one: the cells say how many columns
/// there are, the text which rows above and below have the same.
/// </summary>
internal static class BandedFinder
{
    /// <summary>Points that a row may stand out of the shaded cells, and that parts a stroke from a cell's border.</summary>
    private const double SameEdge = 1.5;

    /// <param name="page">The page in reading space.</param>
    /// <param name="words">Its upright words.</param>
    /// <param name="shades">Areas that hold text.</param>
    /// <param name="found">The page's tables as they are drawn and as the text shows them.</param>
    /// <returns>The same, but tables that have more rows than was found of them.</returns>
    public static ImmutableArray<TableDraft> Widen(PageLayout page, ImmutableArray<PlacedWord> words, ImmutableArray<Box> shades,
        ImmutableArray<TableDraft> found)
    {
        var bands = shades.IsEmpty ? [] : ShadedRows.Bands(page.Fills, shades.ToHashSet())
            .FindAll(band => !page.Rulings.Any(ruling => !ruling.IsHorizontal && band.Box.Grow(SameEdge).Overlaps(BoxOf(ruling))));
        if (bands.Count == 0)
        {
            return found;
        }

        var rows = TightRows.Cut(page, TextRows.Of(words));
        ImmutableArray<Edge> rules = [.. EdgeJoiner.Join(page.Rulings, []).Where(edge => edge.Horizontal)];
        foreach (var band in bands)
        {
            if (Whole(page, rows, rules, band) is { } whole && IsMore(whole, found))
            {
                found = [.. found.Where(draft => !draft.Box.Overlaps(whole.Box)), whole];
            }
        }

        return found;
    }

    /// <summary>The table with the band's words and as many columns as it has cells.</summary>
    private static TableDraft? Whole(PageLayout page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules, ShadedRows.Band band)
    {
        bool IsWithin(TextRow row) => row.Box.Left > band.Box.Left - SameEdge && row.Box.Right < band.Box.Right + SameEdge;
        bool IsOn(TextRow row) => row.Baseline > band.Box.Bottom && row.Baseline < band.Box.Top;
        var at = Enumerable.Range(0, rows.Length).FirstOrDefault(i => IsOn(rows[i]) && IsWithin(rows[i]), -1);
        if (at < 0)
        {
            return null;
        }

        var (first, last) = (at, at);
        while (first > 0 && IsWithin(rows[first - 1]))
        {
            first--;
        }

        while (last + 1 < rows.Length && IsWithin(rows[last + 1]))
        {
            last++;
        }

        var glyphs = rows[first..(last + 1)].Where(IsOn).SelectMany(row => row.Runs).SelectMany(run => run.Words)
            .SelectMany(word => word.Glyphs).ToHashSet();
        var foot = new Edge(true, band.Box.Bottom, band.Box.Left, band.Box.Right); // parts a shaded head from the rows under it
        return StreamFinder.Find(page, rows[first..(last + 1)], rules.Add(foot))
            .FirstOrDefault(draft => !draft.Weak && draft.Columns == band.Cells.Length && glyphs.IsSubsetOf(GlyphsOf(draft)));
    }

    /// <summary>Rows of a drawn head; more of them with columns of their own are another table.</summary>
    private const int DrawnHead = 2;

    /// <summary>It has all that was found where it stands, and more rows or columns.</summary>
    private static bool IsMore(TableDraft whole, ImmutableArray<TableDraft> found)
    {
        var parts = found.Where(draft => draft.Box.Overlaps(whole.Box)).ToList();
        var glyphs = GlyphsOf(whole);
        return !parts.Exists(part => part.Drawn && part.Rows > DrawnHead && part.Columns != whole.Columns)
            && parts.TrueForAll(part => (part.Rows < whole.Rows || part.Columns < whole.Columns) && GlyphsOf(part).IsSubsetOf(glyphs));
    }

    private static HashSet<int> GlyphsOf(TableDraft draft) =>
        [.. draft.Filled.SelectMany(cell => cell.Words).SelectMany(word => word.Glyphs)];

    private static Box BoxOf(Ruling ruling) => new(ruling.X0 - SameEdge, ruling.Y0, ruling.X0 + SameEdge, ruling.Y1);
}
