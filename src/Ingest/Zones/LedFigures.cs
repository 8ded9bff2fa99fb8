using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Zones;

/// <summary>
/// Rows of a table whose leaders (dots) lead to figures, as a contents list's lead to page numbers: figures fall as often as they rise,
/// have thousands or decimals, or stand under a name that is not that of pages: <c>Havn ..... 412</c> under <c>Skibe</c>.
/// </summary>
internal static class LedFigures
{
    /// <summary>In a list of pages a number falls where a second list begins, and nowhere else.</summary>
    private const double MostFalls = 0.25;

    /// <summary>In sizes: a name of a column stands so far from what is before it, and so near the edge of its figures.</summary>
    private const double Apart = 1.5, SameEdge = 0.3;

    /// <param name="lines">The document's lines.</param>
    /// <param name="body">Those of its text.</param>
    /// <param name="from">The first of what may be entries, and the last.</param>
    /// <param name="to">See <paramref name="from"/>.</param>
    /// <returns>The last row of the figures; -1 where they are page numbers.</returns>
    public static int End(ImmutableArray<TextLine> lines, List<int> body, int from, int to)
    {
        bool GoesOn(int k, int beside) => IsLed(lines[body[k]]) && lines[body[k]].Page == lines[body[beside]].Page;
        var (first, last) = (from, to);
        while (first > 0 && GoesOn(first - 1, first))
        {
            first--;
        }

        while (last + 1 < body.Count && GoesOn(last + 1, last))
        {
            last++;
        }

        var rows = Enumerable.Range(first, last - first + 1).Select(k => lines[body[k]]).Where(IsLed).ToArray();
        var falls = Falls(rows);
        return (falls > 1 && falls > MostFalls * (rows.Length - 1)) || (first > 0 && Names(lines[body[first - 1]], lines[body[first]]))
            ? last : -1;
    }

    /// <summary>How often a figure is smaller than the one above it, or is none that counts pages: <c>1.203</c>, <c>4,5</c>.</summary>
    private static int Falls(TextLine[] rows)
    {
        int falls = 0, before = 0;
        foreach (var row in rows)
        {
            var figure = row.Words[^1].Text.AsSpan().TrimStart(".…_·");
            var page = int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
            falls += page < before ? 1 : 0;
            before = page < 0 ? before : page;
        }

        return falls;
    }

    /// <summary>Dots, and a figure behind them.</summary>
    private static bool IsLed(TextLine line) => char.IsAsciiDigit(line.Text[^1])
        && (line.Text.Contains("...", StringComparison.Ordinal) || line.Text.Contains(". . .", StringComparison.Ordinal)
            || line.Text.Contains('…', StringComparison.Ordinal));

    /// <summary>The line over the first row ends in a name at the edge of its figures, and it is not the pages'.</summary>
    private static bool Names(TextLine head, TextLine row)
    {
        if (head.Page != row.Page || head.Words.Length < 2)
        {
            return false;
        }

        var at = head.Words.Length - 1;
        while (at > 0 && head.Words[at].Box.Left - head.Words[at - 1].Box.Right < Apart * head.Size)
        {
            at--;
        }

        return at > 0 && Math.Abs(head.Box.Right - row.Box.Right) < SameEdge * row.Size
            && !Vocabulary.PageNames.Any(name => head.Words[at].Text.StartsWith(name, StringComparison.OrdinalIgnoreCase));
    }
}
