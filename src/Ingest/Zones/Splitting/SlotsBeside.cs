using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text.Numbers;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Puts when or for how long an item is dealt with behind its title where both share a row and no baseline: "10 min." at the right edge,
/// in smaller type beside "Punkt 2: Budget". Read by baselines it would come before the title, and belong to the item above.
/// </summary>
internal static class SlotsBeside
{
    /// <summary>So many are a habit; one may be anything.</summary>
    private const int Fewest = 2;

    /// <summary>Of the smaller line's height, that both share.</summary>
    private const double LeastShared = 0.5;

    /// <summary>Words of a slot.</summary>
    private const int MostWords = 4;

    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var titles = new Dictionary<int, int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsSlot(lines[i]) && TitleBeside(lines, i) is { } title)
            {
                titles[title] = i;
            }
        }

        if (titles.Count < Fewest)
        {
            return lines;
        }

        var slots = titles.Values.ToHashSet();
        return [.. Enumerable.Range(0, lines.Length).Where(i => !slots.Contains(i))
            .Select(i => titles.TryGetValue(i, out var slot) ? Joined(lines[i], lines[slot]) : lines[i])];
    }

    private static TextLine Joined(TextLine title, TextLine slot) =>
        title.With([.. title.Words, .. slot.Words]) with { Bold = title.Bold, Italic = title.Italic };

    private static bool IsSlot(TextLine line) =>
        line is { Zone: LineZone.Body, Turn: 0, Words.Length: <= MostWords, Struck.IsEmpty: true, StruckUnder.IsEmpty: true }
            && TimeSlot.IsWhole(line.Text);

    private static int? TitleBeside(ImmutableArray<TextLine> lines, int slot) =>
        slot + 1 < lines.Length && IsBeside(lines[slot], lines[slot + 1]) ? slot + 1
        : slot > 0 && IsBeside(lines[slot], lines[slot - 1]) ? slot - 1 : null;

    private static bool IsBeside(TextLine slot, TextLine title)
    {
        var shared = Math.Min(slot.Box.Top, title.Box.Top) - Math.Max(slot.Box.Bottom, title.Box.Bottom);
        return title is { Zone: LineZone.Body, Turn: 0, Bold: true } && title.Page == slot.Page && title.Box.Right < slot.Box.Left
            && shared >= LeastShared * Math.Min(slot.Box.Height, title.Box.Height) && title.Reading.Number is { Rest.Length: > 0 };
    }
}
