using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows;

/// <summary>
/// Columns of a table without vertical lines: the strips of white that run through its rows part them
/// (projection along the rows, as in Nurminen's thesis on tables in PDF documents, 2013).
/// </summary>
internal static class ColumnBands
{
    /// <summary>Words nearer than this share of the size belong together and cover the gap between them.</summary>
    public const double WordGap = 0.5;

    /// <summary>In sizes: the white that two words of one cell have between them at most.</summary>
    public static double GapBefore(PlacedWord before, PlacedWord word) =>
        IsTyped(before) && IsTyped(word) && (before.Text + word.Text).Any(char.IsLetter) ? TypedGap : WordGap;

    /// <summary>Each sign is as wide as a typewriter's; a blank, too.</summary>
    private static bool IsTyped(PlacedWord word) =>
        Math.Abs((word.Box.Width / word.Text.Length) - (TypedPitch * word.Size)) < SamePitch * word.Size;

    /// <summary>In sizes: the width of a typewriter's signs, by how much that may differ, and a blank of it at its widest.</summary>
    private const double TypedPitch = 0.6, SamePitch = 0.01, TypedGap = 0.75;

    /// <summary>Narrowest strip against the size.</summary>
    private const double NarrowestStrip = 0.2;

    /// <summary>Share of the rows that may cross a strip: names that run long, sections.</summary>
    private const double CrossingShare = 0.08;

    /// <summary>The x positions between columns, ascending; outer borders not included.</summary>
    /// <param name="rows">Rows that are likely to show the columns.</param>
    /// <param name="all">All rows: a column that few of the others use may be named in the header.</param>
    public static ImmutableArray<double> Find(ImmutableArray<TextRow> rows, ImmutableArray<TextRow> all)
    {
        var runs = rows.Select(Covered).ToArray();
        var size = rows.Select(row => row.Size).Order().ElementAtOrDefault(rows.Length / 2);
        var likely = Strips(runs, (int)(CrossingShare * rows.Length), size);
        if (rows.Count(row => row.Runs.Skip(1).Any(run => NumericText.IsLike(run.Text))) > rows.Length / 2)
        {
            likely.AddRange(LinedUp.Of(runs, likely, allowed => Strips(runs, allowed, size), (int)(CrossingShare * rows.Length), size));
        }

        var within = runs.Where(row => !likely.Exists(strip => LinedUp.Cross(row, strip))).ToArray();
        return Supported(Strips(within, 0, size), all.Length == rows.Length ? within : [.. all.Select(Covered)]);
    }

    private static List<(double Left, double Right)> Strips(List<(double Left, double Right)>[] runs, int allowed, double size)
    {
        var events = new (double X, int Step)[2 * runs.Sum(row => row.Count)];
        var at = 0;
        foreach (var row in runs)
        {
            foreach (var (left, right) in row)
            {
                (events[at++], events[at++]) = ((left, 1), (right, -1));
            }
        }

        Array.Sort(events, static (one, other) => one.X.CompareTo(other.X) is not 0 and var x ? x : other.Step.CompareTo(one.Step));
        var strips = new List<(double Left, double Right)>();
        var open = 0;
        for (var i = 0; i + 1 < events.Length; i++)
        {
            open += events[i].Step;
            if (open <= allowed && events[i + 1].X - events[i].X > 0)
            {
                Add(strips, events[i].X, events[i + 1].X);
            }
        }

        strips.RemoveAll(strip => strip.Right - strip.Left < NarrowestStrip * size);
        return strips;
    }

    /// <summary>The stretches of a row that its words cover.</summary>
    public static List<(double Left, double Right)> Covered(TextRow row)
    {
        var covered = new List<(double Left, double Right)>();
        foreach (var run in row.Runs)
        {
            for (var i = 0; i < run.Words.Length; i++)
            {
                var word = run.Words[i];
                if (i > 0 && word.Box.Left - covered[^1].Right < GapBefore(run.Words[i - 1], word) * word.Size)
                {
                    covered[^1] = (covered[^1].Left, Math.Max(covered[^1].Right, word.Box.Right));
                }
                else
                {
                    covered.Add((word.Box.Left, word.Box.Right));
                }
            }
        }

        return covered;
    }

    private static void Add(List<(double Left, double Right)> strips, double left, double right)
    {
        if (strips.Count > 0 && Math.Abs(strips[^1].Right - left) < 1e-6)
        {
            strips[^1] = (strips[^1].Left, right);
        }
        else
        {
            strips.Add((left, right));
        }
    }

    /// <summary>
    /// A strip counts when enough rows have text directly left and right of it, up to the next strips;
    /// of two strips with hardly anything between them the wider one stays.
    /// </summary>
    private static ImmutableArray<double> Supported(List<(double Left, double Right)> strips, List<(double Left, double Right)>[] runs)
    {
        var least = Math.Min(2, runs.Length);
        for (var again = true; again;)
        {
            again = false;
            for (var i = 0; i <= strips.Count && strips.Count > 0; i++)
            {
                var left = i == 0 ? double.MinValue : strips[i - 1].Right;
                var right = i == strips.Count ? double.MaxValue : strips[i].Left;
                var filled =
                    runs.Count(row =>
                        row.Any(run =>
                            Math.Min(run.Right, right) - Math.Max(run.Left, left) > 0.5 * Math.Min(run.Right - run.Left, right - left)));
                if (filled >= least)
                {
                    continue;
                }

                var narrower = i == 0 ? 0 : i == strips.Count ? i - 1 : Width(strips[i - 1]) < Width(strips[i]) ? i - 1 : i;
                strips.RemoveAt(narrower);
                again = true;
                break;
            }
        }

        return [.. strips.Select(strip => (strip.Left + strip.Right) / 2)];
    }

    private static double Width((double Left, double Right) strip) => strip.Right - strip.Left;
}
