using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Tables.Words;
using Ingest.Text.Numbers;

namespace Ingest.Tables.Rows;

/// <summary>
/// Signs that stand apart from their figures: at the left edge of the cell, as a spreadsheet's accounting format sets them, or in
/// a column of their own behind the figures. Each is made one word with its figure, so that no column of signs comes about.
/// </summary>
internal static class SignRuns
{
    /// <summary>From this share of the size on, a sign between two figures is too far from the one before to be its minus.</summary>
    private const double Behind = 0.6;

    /// <param name="rows">Those of one table.</param>
    /// <returns>The same rows where no sign stands apart.</returns>
    public static ImmutableArray<TextRow> Join(ImmutableArray<TextRow> rows)
    {
        var apart = Apart(rows);
        if (apart.Count == 0)
        {
            return rows;
        }

        var joined = rows.ToBuilder();
        foreach (var row in apart.GroupBy(sign => sign.Row))
        {
            var words = rows[row.Key].Runs.SelectMany(run => run.Words).ToImmutableArray();
            var pairs = row.Where(sign => !IsMark(rows, words, sign, apart) && !IsOnAll(rows, words, sign, apart))
                .ToDictionary(sign => sign.At, sign => sign.Figure);
            joined[row.Key] = pairs.Count == 0 ? rows[row.Key] : Joined(rows[row.Key], words, pairs);
        }

        return joined.ToImmutable();
    }

    /// <summary>A row of one cell that holds one text: a sign and its figure may stand at the cell's two edges.</summary>
    public static bool IsOneText(TextRow row) =>
        row.Runs.Length == 1
            || (row.Runs is [var one, var other]
                && ((IsSign(one.Text) && IsFigure(other.Words[0])) || (IsSign(other.Text) && IsFigure(one.Words[^1]))));

    /// <summary>A sign and the figure that it may belong to, both as places among their row's words.</summary>
    private readonly record struct Sign(int Row, int At, int Figure, Box Box);

    /// <summary>
    /// Signs farther from their figure than a word space. Whether they stand before or behind it is the same throughout a table.
    /// </summary>
    private static List<Sign> Apart(ImmutableArray<TextRow> rows)
    {
        var before = new List<Sign>();
        var behind = new List<Sign>();
        var (leads, follows, near) = (0, 0, 0);
        for (var row = 0; row < rows.Length; row++)
        {
            if (!rows[row].Runs.Any(run => run.Words.Any(word => IsSign(word.Text))))
            {
                continue;
            }

            var words = rows[row].Runs.SelectMany(run => run.Words).ToArray();
            for (var at = 0; at < words.Length; at++)
            {
                if (!IsSign(words[at].Text))
                {
                    continue;
                }

                var (left, right) = (at > 0 && IsFigure(words[at - 1]), at + 1 < words.Length && IsFigure(words[at + 1]));
                if (right && IsApart(words[at], words[at + 1]))
                {
                    before.Add(new Sign(row, at, at + 1, words[at].Box));
                }

                if (left && IsApart(words[at - 1], words[at]))
                {
                    behind.Add(new Sign(row, at, at - 1, words[at].Box));
                }

                leads += right && !left ? 1 : 0;
                follows += left && !right && !words[(at + 1)..].Any(word => IsSign(word.Text)) ? 1 : 0;
                near += left && right && words[at].Box.Left - words[at - 1].Box.Right < Behind * words[at].Size ? 1 : 0;
            }
        }

        return leads < follows || (leads == follows && near > 0) ? behind : before;
    }

    /// <summary>
    /// It stands under or over other texts of its own column (a name, figures for which it stands as <c>–</c>, other marks of a
    /// scale): what shares its place in another row ends before its figure begins, or begins behind it, and that row has another text
    /// at the figure's place.
    /// </summary>
    private static bool IsMark(ImmutableArray<TextRow> rows, ImmutableArray<PlacedWord> words, Sign sign, List<Sign> apart)
    {
        var figure = words[sign.Figure].Box;
        for (var row = 0; row < rows.Length; row++)
        {
            if (row != sign.Row && rows[row].Runs.Any(run => IsOver(run.Box, figure) && !IsOver(run.Box, sign.Box))
                && rows[row].Runs.Where((run, at) => IsOver(run.Box, sign.Box) && (at > 0 || sign.At == 0))
                    .Any(run => !IsOver(run.Box, figure)
                        && !(run.Words.Length == 1 && apart.Exists(also => also.Row == row && also.Box == run.Box))))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOver(Box one, Box other) => one.Left < other.Right && one.Right > other.Left;

    /// <summary>Where nothing names the columns, a sign in every row may be a column of marks.</summary>
    private static bool IsOnAll(ImmutableArray<TextRow> rows, ImmutableArray<PlacedWord> words, Sign sign, List<Sign> apart)
    {
        var figure = words[sign.Figure].Box;
        return rows[0].Runs.Any(run => IsFigure(run.Words[0]))
            && Enumerable.Range(0, rows.Length)
                .All(row => apart.Exists(other => other.Row == row && IsOver(other.Box, sign.Box))
                    || !rows[row].Runs.Any(run => IsOver(run.Box, figure)));
    }

    private static TextRow Joined(TextRow row, ImmutableArray<PlacedWord> words, Dictionary<int, int> pairs)
    {
        var runs = new List<TextRun>();
        var at = 0;
        foreach (var run in row.Runs)
        {
            var kept = new List<PlacedWord>();
            for (var end = at + run.Words.Length; at < end; at++)
            {
                if (pairs.TryGetValue(at, out var figure) && figure > at)
                {
                    continue;
                }

                if (pairs.TryGetValue(at - 1, out var own) && own == at)
                {
                    kept.Add(Both(words[at - 1], words[at]));
                }
                else if (pairs.TryGetValue(at, out figure))
                {
                    var last = kept.Count > 0 ? kept : [.. runs[^1].Words];
                    last[^1] = Both(last[^1], words[at]);
                    if (kept.Count == 0)
                    {
                        runs[^1] = TextRun.Of(last);
                    }
                }
                else
                {
                    kept.Add(words[at]);
                }
            }

            if (kept.Count > 0)
            {
                runs.Add(TextRun.Of(kept));
            }
        }

        return new TextRow([.. runs], row.Baseline, row.Size);
    }

    private static PlacedWord Both(PlacedWord left, PlacedWord right) =>
        left with { Text = $"{left.Text} {right.Text}", Box = left.Box.Union(right.Box), Size = Math.Max(left.Size, right.Size),
            Glyphs = left.Glyphs.AddRange(right.Glyphs) };

    private static bool IsApart(PlacedWord left, PlacedWord right) =>
        right.Box.Left - left.Box.Right > ColumnBands.WordGap * right.Size && left.Struck == right.Struck;

    /// <summary>Without a sign of its own.</summary>
    private static bool IsFigure(PlacedWord word) =>
        (char.IsAsciiDigit(word.Text[0]) || Fractions.Signs.Contains(word.Text[0]))
            && (char.IsAsciiDigit(word.Text[^1]) || !DanishNumber.IsMinus(word.Text[^1])) && NumericText.IsLike(word.Text);

    private static bool IsSign(string text) => text.Length == 1 ? text[0] == '+' || DanishNumber.IsMinus(text[0]) : text == "-/-";
}
