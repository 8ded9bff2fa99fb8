using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Grid;
using Ingest.Tables.Headers;
using Ingest.Tables.Lattice;
using Ingest.Tables.Rows;
using Ingest.Tables.Rulings;
using Ingest.Tables.Stream;
using Ingest.Tables.Tight;
using Ingest.Tables.Words;

namespace Ingest.Tables;

/// <summary>The tables of one page: those with drawn cells first, then those that the text shows.</summary>
internal static class PageTables
{
    /// <summary>Points by which the tops of tables that stand side by side may differ.</summary>
    private const double SameTop = 6;

    /// <summary>
    /// A look that costs next to nothing: three strokes or shades, or two rows whose words stand apart,
    /// within a line or as lines side by side.
    /// </summary>
    public static bool MayHave(PageLayout page, ImmutableArray<TextLine> lines)
    {
        if (page.Rulings.Length + page.Fills.Length >= 3)
        {
            return true;
        }

        var rows = 0;
        TextLine? before = null;
        foreach (var line in lines)
        {
            rows += line.Column > 0 || HasGap(line) || (before is not null && Math.Abs(before.Baseline - line.Baseline) < 0.3 * line.Size)
                ? 1 : 0;
            before = line;
        }

        return rows >= 2;
    }

    private static bool HasGap(TextLine line)
    {
        for (var i = 1; i < line.Words.Length; i++)
        {
            if (line.Words[i].Box.Left - line.Words[i - 1].Box.Right > TextRows.RunGap * line.Size)
            {
                return true;
            }
        }

        return Leaders.Fill(line);
    }

    /// <param name="printed">The page's upright words.</param>
    /// <param name="sideways">What stands turned on it.</param>
    /// <param name="slanted">What stands aslant on it.</param>
    /// <param name="lines">The page's lines as they were read.</param>
    /// <param name="notes">Told what was drawn like a table and is none.</param>
    public static ImmutableArray<TableDraft> Find(
        PageLayout page, ImmutableArray<PlacedWord> printed, ImmutableArray<TextRun> sideways, ImmutableArray<SlantedRun> slanted,
        ImmutableArray<TextLine> lines, TableDiagnostics notes)
    {
        var (words, stacked) = StackedText.TakeOut(page, printed);
        var turned = stacked.IsEmpty ? sideways : sideways.AddRange(stacked);
        var shades = ShadedCells.Cells(page, words);
        var edges = EdgeJoiner.Join(page.Rulings, ShadedRows.WithWhite(shades, page.Fills, words));
        if (edges.IsEmpty && page.Rulings.Length > EdgeJoiner.MostEdges)
        {
            notes.Drawing(page.Rulings.Length);
        }

        var (drawn, frames) = Apart(LatticeFinder.Find(page, words, turned, edges, notes), notes);
        var rules =
            edges.Where(edge => edge.Horizontal && !drawn.Any(draft => draft.Box.Grow(1).Contains((edge.From + edge.To) / 2, edge.At)))
                .ToImmutableArray();
        var left = Outside(words, [.. drawn.Where(draft => !draft.Weak)]);
        var rows = TextsBehind.Cut(page, TightRows.Cut(page, TextRows.Of(left)));
        var shown = SideBySide.Part(page, rows, rules,
            lines.Any(line => line.Column > 0) ? InColumns(page, rows, rules, lines) : StreamFinder.Find(page, rows, rules));
        shown = RuledBeside.Add(page, rows, rules, shown);
        if (drawn.Any(draft => !page.Holds(draft.Box)))
        {
            notes.Outside();
        }

        var found = BandedFinder.Widen(page, words, shades,
            [.. drawn.Where(draft => !draft.Weak || !shown.Any(other => other.Box.Overlaps(draft.Box))), .. shown]);
        if (!turned.IsEmpty || !slanted.IsEmpty)
        {
            found = TurnedStubs.Add(TurnedHeads.Add(found, turned, slanted, words, rules), turned);
        }

        return InOrder(found.AddRange(frames));
    }

    /// <summary>Downwards; tables side by side from the left, though their tops differ by a letter's height.</summary>
    private static ImmutableArray<TableDraft> InOrder(ImmutableArray<TableDraft> found)
    {
        var ordered = found.OrderByDescending(draft => draft.Box.Top).ThenBy(draft => draft.Box.Left).ToList();
        for (var i = 1; i < ordered.Count; i++)
        {
            for (var j = i; j > 0 && IsLeftOf(ordered[j].Box, ordered[j - 1].Box); j--)
            {
                (ordered[j - 1], ordered[j]) = (ordered[j], ordered[j - 1]);
            }
        }

        return [.. ordered];
    }

    private static bool IsLeftOf(Box one, Box other) => one.Right < other.Left && other.Top - one.Top < SameTop;

    public static ImmutableArray<PlacedWord> Outside(ImmutableArray<PlacedWord> words, ImmutableArray<TableDraft> tables)
    {
        if (tables.IsEmpty)
        {
            return words;
        }

        var inside = new GlyphSet();
        foreach (var table in tables)
        {
            foreach (var cell in table.Cells)
            {
                foreach (var word in cell.Words)
                {
                    inside.Add(word.Glyphs);
                }
            }
        }

        return words.RemoveAll(word => inside.HasAny(word.Glyphs));
    }

    /// <summary>Tables within the columns of text, then those over several where a column has none.</summary>
    private static ImmutableArray<TableDraft> InColumns(PageLayout page, ImmutableArray<TextRow> rows, ImmutableArray<Edge> rules,
        ImmutableArray<TextLine> lines)
    {
        var (whole, beside) = TextColumns.Gutters(rows, lines);
        ImmutableArray<TableDraft> within = [.. TextColumns.Part(rows, whole).SelectMany(part => StreamFinder.Find(page, part, rules))];
        if (whole.Count == 0 && beside.Count == 0)
        {
            return within;
        }

        var over = TextColumns.Part(rows, beside).SelectMany(part => StreamFinder.Find(page, part, rules))
            .Where(draft => !within.Any(other => other.Box.Overlaps(draft.Box)));
        return within.AddRange(over);
    }

    /// <summary>Where two grids lie over one another the smaller has the text: the larger is a frame round it.</summary>
    private static (ImmutableArray<TableDraft> Kept, ImmutableArray<TableDraft> Frames) Apart(ImmutableArray<TableDraft> drafts,
        TableDiagnostics notes)
    {
        var kept = ImmutableArray.CreateBuilder<TableDraft>();
        var frames = ImmutableArray.CreateBuilder<TableDraft>();
        foreach (var draft in drafts.OrderBy(draft => draft.Box.Width * draft.Box.Height))
        {
            if (!kept.Any(other => other.Box.Overlaps(draft.Box.Grow(-2))))
            {
                kept.Add(draft);
            }
            else
            {
                notes.Overlapping();
                if (draft.Columns > 1 && kept.Where(other => other.Box.Overlaps(draft.Box)).All(inner => IsInCell(inner, draft)))
                {
                    frames.Add(draft with { IsFrame = true });
                }
            }
        }

        return (kept.ToImmutable(), frames.ToImmutable());
    }

    /// <summary>A grid lies in one cell of another, whose borders it may touch.</summary>
    private static bool IsInCell(TableDraft inner, TableDraft frame) => frame.Cells.Any(cell => cell.Box.Grow(SameBorder).Holds(inner.Box));

    /// <summary>Points between borders that touch.</summary>
    private const double SameBorder = 2;
}
