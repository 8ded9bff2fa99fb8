using System.Collections.Immutable;
using System.Globalization;
using Ingest.Model;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Puts an item's number back before its title where both share a row and no baseline: a number larger than the title beside it, or one
/// set at the middle of a title of two lines. Read by baselines the title's first line would come before its number, and belong to the
/// item above.
/// </summary>
internal static class HangingNumbers
{
    /// <summary>So many that count up are a habit; one may be anything.</summary>
    private const int Fewest = 2;

    /// <summary>Of the number's size to the title's; in one size both are bold.</summary>
    private const double Larger = 1.15;

    /// <summary>White in the number's sizes between it and its title.</summary>
    private const double WidestGap = 5;

    /// <summary>Of the smaller line's height, that both share.</summary>
    private const double LeastShared = 0.15;

    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var pairs = new List<(int Number, int Title, int Value)>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (Value(lines[i]) is { } value && TitleBeside(lines, i) is { } title)
            {
                pairs.Add((i, title, value));
            }
        }

        return pairs.Count < Fewest
            || pairs.Zip(pairs.Skip(1)).Any(two => two.First.Value >= two.Second.Value || two.First.Title == two.Second.Title)
            ? lines : Joined(lines, pairs);
    }

    private static ImmutableArray<TextLine> Joined(ImmutableArray<TextLine> lines, List<(int Number, int Title, int Value)> pairs)
    {
        var titles = pairs.ToDictionary(pair => pair.Title, pair => pair.Number);
        var numbers = pairs.Select(pair => pair.Number).ToHashSet();
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length - pairs.Count);
        for (var i = 0; i < lines.Length; i++)
        {
            if (titles.TryGetValue(i, out var number))
            {
                joined.Add(lines[i].With([.. lines[number].Words, .. lines[i].Words]));
            }
            else if (!numbers.Contains(i))
            {
                joined.Add(lines[i]);
            }
        }

        return joined.ToImmutable();
    }

    /// <summary>A number that is all of its line, nothing struck, with or without a point: "3", "12."; null elsewhere.</summary>
    private static int? Value(TextLine line) =>
        line is { Zone: LineZone.Body, Turn: 0, Words: [{ Text: var text }], Struck.IsEmpty: true, StruckUnder.IsEmpty: true }
            && char.IsAsciiDigit(text[0])
            && int.TryParse(text.AsSpan().TrimEnd('.'), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    /// <summary>The upper one of the lines right before and behind the number's that stand beside it.</summary>
    private static int? TitleBeside(ImmutableArray<TextLine> lines, int number) =>
        number > 0 && IsBeside(lines[number], lines[number - 1]) ? number - 1
        : number + 1 < lines.Length && IsBeside(lines[number], lines[number + 1]) ? number + 1 : null;

    private static bool IsBeside(TextLine number, TextLine title)
    {
        var gap = title.Box.Left - number.Box.Right;
        var shared = Math.Min(number.Box.Top, title.Box.Top) - Math.Max(number.Box.Bottom, title.Box.Bottom);
        return title is { Zone: LineZone.Body, Turn: 0 } && title.Page == number.Page && gap > 0 && gap < WidestGap * number.Size
            && shared >= LeastShared * Math.Min(number.Box.Height, title.Box.Height)
            && (number.Size >= Larger * title.Size || (number.Bold && title.Bold)) && char.IsLetter(title.Text[0]);
    }
}
