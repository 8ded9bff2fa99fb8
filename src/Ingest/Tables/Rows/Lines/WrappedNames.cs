using System.Collections.Immutable;
using Ingest.Tables.Words;

namespace Ingest.Tables.Rows.Lines;

/// <summary>
/// Wrapped names of rows that no white sets off: with the row's figures at their middle, or in rows set as near as lines.
/// <code>
/// Genopretning af stier
///                           1.180   1.204
/// og broer i Kærskoven
/// </code>
/// </summary>
internal static class WrappedNames
{
    /// <summary>Baseline to baseline in sizes, within one text.</summary>
    private const double MostLeading = 1.5;

    /// <summary>In sizes: figures off the middle of their name, edges that are the same, and a blank.</summary>
    private const double OffMiddle = 0.2, SameEdge = 0.15, Blank = 0.25;

    /// <summary>Two wrapped names or more: one alone may be a section's.</summary>
    private const int FewestNames = 2;

    /// <summary>Marks the lines that go on the one above.</summary>
    /// <param name="lines">Topmost first.</param>
    /// <param name="columns">Which columns each has text in.</param>
    /// <param name="joined">By line; only set.</param>
    public static void Join(ImmutableArray<ImmutableArray<PlacedWord>> lines, bool[][] columns, bool[] joined)
    {
        for (var i = 1; i + 1 < lines.Length; i++)
        {
            if (IsName(columns[i - 1]) && !columns[i][0] && IsName(columns[i + 1]) && AreOne(lines[i - 1], lines[i + 1])
                && IsAtMiddle(lines[i - 1], lines[i], lines[i + 1]))
            {
                joined[i] = joined[i + 1] = true;
            }
        }

        var rests = Rests(lines, columns, joined);
        rests.ForEach(i => joined[i] = true);
    }

    /// <summary>
    /// Where the rows begin without a section's name, names alone under rows of the same type, none that would have had
    /// room behind the name above, are that name's next line.
    /// </summary>
    private static List<int> Rests(ImmutableArray<ImmutableArray<PlacedWord>> lines, bool[][] columns, bool[] joined)
    {
        var alone = Enumerable.Range(0, lines.Length).Where(i => IsName(columns[i]) && !joined[i]).ToList();
        if (alone.Count < FewestNames || alone[0] == 0 || !columns.Where((_, i) => !alone.Contains(i)).All(filled => filled[0]))
        {
            return [];
        }

        var names = lines.Select((line, i) => Name(line, columns[i])).ToArray();
        var widest = names.Max(name => name[^1].Box.Right);
        var texts = alone.ConvertAll(i => string.Join(' ', lines[i].Select(word => word.Text)));
        return alone.TrueForAll(i => IsRest(lines[i], names[i - 1], widest)) && texts.Distinct().Count() == texts.Count ? alone : [];
    }

    private static bool IsRest(ImmutableArray<PlacedWord> line, PlacedWord[] above, double widest)
    {
        var size = line[0].Size;
        return AreOne(above, line) && above[^1].Box.Right + (Blank * size) + line[0].Box.Width > widest + (SameEdge * size)
            && line[^1].Text[^1] != ':';
    }

    /// <summary>What of a line stands in the first column: up to the first gap that no blank makes.</summary>
    private static PlacedWord[] Name(ImmutableArray<PlacedWord> line, bool[] columns)
    {
        var end = columns.Skip(1).Any(filled => filled)
            ? Enumerable.Range(1, line.Length - 1)
                .FirstOrDefault(i => line[i].Box.Left - line[i - 1].Box.Right > ColumnBands.WordGap * line[i].Size, line.Length)
                : line.Length;
        return [.. line.Take(end)];
    }

    private static bool IsName(bool[] columns) => columns[0] && columns.Skip(1).All(filled => !filled);

    private static bool AreOne(IReadOnlyList<PlacedWord> above, IReadOnlyList<PlacedWord> below) =>
        above[0].Baseline - below[0].Baseline is var apart && apart > 0 && apart < MostLeading * above[0].Size
            && above[0].Bold == below[0].Bold
        && Math.Abs(above[0].Size - below[0].Size) < 0.05 * above[0].Size
        && Math.Abs(above[0].Box.Left - below[0].Box.Left) < SameEdge * above[0].Size;

    private static bool IsAtMiddle(IReadOnlyList<PlacedWord> above, IReadOnlyList<PlacedWord> line, IReadOnlyList<PlacedWord> below) =>
        Math.Abs(((above[0].Baseline + below[0].Baseline) / 2) - line[0].Baseline) < OffMiddle * line[0].Size;
}
