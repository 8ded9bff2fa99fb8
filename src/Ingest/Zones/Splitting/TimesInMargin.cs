using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;
using Ingest.Text.Numbers;

namespace Ingest.Zones.Splitting;

/// <summary>
/// The plan of the day in a column of its own, left of the numbered titles: "09.35" beside "2. Budget". Hours that go forward over the
/// document are no text of it, and no numbers of items.
/// </summary>
internal static class TimesInMargin
{
    /// <summary>So many are a plan; fewer may be anything.</summary>
    private const int Fewest = 3;

    /// <summary>In points.</summary>
    private const double SamePlace = 3;

    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <summary>Of the smaller line's height, that both share.</summary>
    private const double LeastShared = 0.5;

    public static ImmutableArray<TextLine> Mark(ImmutableArray<TextLine> lines)
    {
        List<int> found = [.. Enumerable.Range(0, lines.Length).Where(i => Hour(lines[i]) is not null
            && (lines[i].Words.Length == 1 ? IsBeside(lines, i, i + 1) || IsBeside(lines, i, i - 1) : IsBefore(lines[i])))];
        if (found.Count < Fewest || found.Exists(i => Math.Abs(lines[i].Box.Left - lines[found[0]].Box.Left) > SamePlace)
            || found.Zip(found.Skip(1)).Any(pair => Hour(lines[pair.First]) > Hour(lines[pair.Second])))
        {
            return lines;
        }

        var marked = ImmutableArray.CreateBuilder<TextLine>(lines.Length + found.Count);
        var times = found.ToHashSet();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!times.Contains(i))
            {
                marked.Add(lines[i]);
                continue;
            }

            marked.Add(lines[i].Part(0, 1) with { Zone = LineZone.Furniture });
            if (lines[i].Words.Length > 1)
            {
                marked.Add(lines[i].Part(1, lines[i].Words.Length));
            }
        }

        return marked.ToImmutable();
    }

    private static TimeOnly? Hour(TextLine line) =>
        line is { Zone: LineZone.Body, Turn: 0, StruckUnder.IsEmpty: true } && char.IsAsciiDigit(line.Text[0])
            ? TimeSlot.Hour(line.Words[0].Text) : null;

    private static bool IsBeside(ImmutableArray<TextLine> lines, int time, int title)
    {
        if (title < 0 || title >= lines.Length || lines[title] is not { Zone: LineZone.Body, Turn: 0 } other)
        {
            return false;
        }

        var line = lines[time];
        var shared = Math.Min(line.Box.Top, other.Box.Top) - Math.Max(line.Box.Bottom, other.Box.Bottom);
        return other.Page == line.Page && other.Box.Left > line.Box.Right + (White * line.Size)
            && shared >= LeastShared * Math.Min(line.Box.Height, other.Box.Height) && other.Reading.Number is { Rest.Length: > 0 };
    }

    /// <summary>The same on one baseline, white between them.</summary>
    private static bool IsBefore(TextLine line) =>
        line.Words[1].Box.Left - line.Words[0].Box.Right > White * line.Size
            && ItemNumber.Read(line.Part(1, line.Words.Length).Text) is { Rest.Length: > 0 };
}
