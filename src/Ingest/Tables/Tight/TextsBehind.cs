using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Rows;
using Ingest.Tables.Words;

namespace Ingest.Tables.Tight;

/// <summary>
/// A column of texts right behind one of figures: the figures end at one edge, the texts begin at another that is nearer than words
/// of two cells mostly are, and most rows have none.
/// <code>
/// Beredskab     21,7   22,8    1,1 Ny kontrakt
/// Reserver     140,6  138,3   -2,3
/// Skoler         8,9   10,1    1,2 Flere elever
/// </code>
/// </summary>
internal static class TextsBehind
{
    /// <summary>Rows with a text, where the column is named and where it is not, and rows with the figure alone.</summary>
    private const int FewestTexts = 2, FewestUnnamed = 3, FewestBare = 2;

    /// <summary>Texts that differ; a unit is the same in all rows.</summary>
    private const int FewestDifferent = 2;

    /// <summary>In sizes: edges that are the same, and the least white between a figure and a text.</summary>
    private const double SameEdge = 0.12, LeastWhite = 0.1;

    /// <summary>In sizes, baseline to baseline: rows of one table.</summary>
    private const double FarthestRows = 2.8;

    /// <summary>Where a figure ends and a text begins; <paramref name="Width"/> is the figure's.</summary>
    private readonly record struct Place(int Row, double Right, double Left, double Width, double Size, string Text);

    /// <param name="page">Its glyphs say where a word may be cut.</param>
    /// <param name="rows">Its rows, topmost first.</param>
    /// <returns>The same where no text stands so.</returns>
    public static ImmutableArray<TextRow> Cut(PageLayout page, ImmutableArray<TextRow> rows)
    {
        var places = Enumerable.Range(0, rows.Length).SelectMany(row => Places(page, rows[row], row)).OrderBy(place => place.Left)
            .ToArray();
        ImmutableArray<TextRow>.Builder? cut = null;
        for (int start = 0, i = 1; i <= places.Length && places.Length >= FewestTexts; i++)
        {
            if (i < places.Length && places[i].Left - places[i - 1].Left < SameEdge * places[i].Size)
            {
                continue;
            }

            var (first, last) = AreColumn(page, rows, places[start..i]);
            for (var row = first; row <= last; row++)
            {
                cut ??= rows.ToBuilder();
                cut[row] = Cut(page, cut[row], places[start].Right, places[start].Left);
            }

            start = i;
        }

        return cut?.ToImmutable() ?? rows;
    }

    /// <summary>Figures that are not the row's first text, with a text behind them in the same run.</summary>
    private static IEnumerable<Place> Places(PageLayout page, TextRow row, int at)
    {
        for (var run = 1; run < row.Runs.Length; run++)
        {
            var words = row.Runs[run].Words;
            var first = words[0];
            if (Parts(page, first) is { } parts)
            {
                yield return new Place(at, parts.Left.Box.Right, parts.Right.Box.Left, parts.Left.Box.Width, first.Size,
                    Rest(parts.Right, words, 1));
            }
            else if (words.Length > 1 && NumericText.IsLike(first.Text) && char.IsLetter(words[1].Text[0]))
            {
                yield return new Place(at, first.Box.Right, words[1].Box.Left, first.Box.Width, first.Size, Rest(words[1], words, 2));
            }
        }
    }

    private static string Rest(PlacedWord first, ImmutableArray<PlacedWord> words, int next) =>
        string.Join(' ', words[next..].Select(word => word.Text).Prepend(first.Text));

    /// <summary>A figure and a word that were read as one: <c>137,2Udbud</c>.</summary>
    private static (PlacedWord Left, PlacedWord Right)? Parts(PageLayout page, PlacedWord word)
    {
        if (!char.IsAsciiDigit(word.Text[0]) && word.Text[0] is not ('-' or '−'))
        {
            return null;
        }

        for (var i = 1; i < word.Glyphs.Length; i++)
        {
            var (left, right) = (page.Glyphs[word.Glyphs[i - 1]], page.Glyphs[word.Glyphs[i]]);
            if (right.Text.Length > 0 && char.IsLetter(right.Text[0]))
            {
                return right.Box.Left - left.Box.Right > LeastWhite * word.Size
                    && PageWords.Cut(word, page, (left.Box.Right + right.Box.Left) / 2) is ({ } figure, { } text)
                    && TightColumns.IsFigure(figure.Text) ? (figure, text) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// The rows of the two columns, names included; none where the texts are units, or the figures begin at one edge as numbers
    /// before a name do (<c>4690 Haslev</c>).
    /// </summary>
    private static (int First, int Last) AreColumn(PageLayout page, ImmutableArray<TextRow> rows, Place[] places)
    {
        var (right, left, near) = (places[0].Right, places[0].Left, SameEdge * places[0].Size);
        if (places.Length < FewestTexts || Array.Exists(places, place => Math.Abs(place.Right - right) > near)
            || places.Select(place => place.Text).Distinct().Count() < FewestDifferent)
        {
            return (0, -1);
        }

        var (first, last) = (places.Min(place => place.Row), places.Max(place => place.Row));
        var top = first;
        while (top > 0 && rows[top - 1].Baseline - rows[top].Baseline < FarthestRows * rows[top].Size)
        {
            top--;
        }

        var named = Enumerable.Range(top, first - top).LastOrDefault(row => Begins(page, rows[row], right, left), -1);
        var bare = Enumerable.Range(Math.Max(top, named), last - Math.Max(top, named) + 1)
            .Select(row => Bare(rows[row], right, left, near)).OfType<TextRun>().ToArray();
        var widths = places.Select(place => place.Width).Concat(bare.Select(run => run.Words[^1].Box.Width)).ToArray();
        return widths.Max() - widths.Min() > near && (named >= 0 || (bare.Length >= FewestBare && places.Length >= FewestUnnamed))
            ? (named < 0 ? first : named, last) : (0, -1);
    }

    /// <summary>A name of the column begins at the edge.</summary>
    private static bool Begins(PageLayout page, TextRow row, double right, double left) =>
        row.Runs.Length > 1 && row.Runs.Any(run => run.Words.Any(word => Parted(page, word, right, left)[^1] is var last
            && Math.Abs(last.Box.Left - left) < SameEdge * last.Size && char.IsLetter(last.Text[0])));

    /// <summary>The text that ends in a figure at the edge, where no text begins behind it.</summary>
    private static TextRun? Bare(TextRow row, double right, double left, double near) =>
        row.Runs.Any(run => Math.Abs(run.Box.Left - left) < near) ? null
            : row.Runs.FirstOrDefault(run => Math.Abs(run.Box.Right - right) < near && NumericText.IsLike(run.Words[^1].Text));

    private static TextRow Cut(PageLayout page, TextRow row, double right, double left)
    {
        var runs = new List<TextRun>();
        foreach (var run in row.Runs)
        {
            if (run.Box.Left > right || run.Box.Right < left)
            {
                runs.Add(run);
                continue;
            }

            var words = run.Words.SelectMany(word => Parted(page, word, right, left)).ToArray();
            var at = Array.FindIndex(words, word => Math.Abs(word.Box.Left - left) < SameEdge * word.Size);
            if (at > 0)
            {
                runs.Add(TextRun.Of(words[..at]));
                runs.Add(TextRun.Of(words[at..]));
            }
            else
            {
                runs.Add(run);
            }
        }

        return runs.Count == row.Runs.Length ? row : new TextRow([.. runs], row.Baseline, row.Size);
    }

    /// <summary>A word with one part at each of the edges in two.</summary>
    private static ImmutableArray<PlacedWord> Parted(PageLayout page, PlacedWord word, double right, double left) =>
        word.Box.Left < right && word.Box.Right > left && PageWords.Cut(word, page, (right + left) / 2) is ({ } before, { } behind)
        && Math.Abs(behind.Box.Left - left) < SameEdge * word.Size && before.Box.Right < left - (LeastWhite * word.Size)
            ? [before, behind] : [word];
}
