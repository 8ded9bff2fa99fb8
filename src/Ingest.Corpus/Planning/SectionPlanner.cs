using System.Collections.Immutable;
using System.Globalization;
using Ingest.Corpus.Content;
using Ingest.Corpus.Families;
using Ingest.Text.Numbers;

namespace Ingest.Corpus.Planning;

/// <summary>Points under headings of their own: lettered, in Roman numbers, or the open and the closed agenda.</summary>
internal sealed class SectionPlanner(ItemStyle style, Dice dice)
{
    /// <param name="plan">Makes an item of a script: closed, id, number, parent, level.</param>
    public ImmutableArray<PlannedItem> Group(
        List<(ItemScript Script, bool Closed)> scripts, Func<ItemScript, bool, string, string?, string?, int, PlannedItem> plan)
    {
        var groups = Groups(scripts);
        var start = style.Running && !style.Restart ? dice.Between(41, 890) : 1;
        var numbers = new List<ImmutableArray<string>>();
        foreach (var (_, _, points) in groups)
        {
            var from = style.Restart || numbers.Count == 0 ? start : start + numbers.Sum(n => n.Length);
            numbers.Add([.. points.Select((_, i) => (from + i).ToString(CultureInfo.InvariantCulture))]);
        }

        var all = numbers.SelectMany(n => n).Concat(groups.Select(g => g.Number).OfType<string>()).ToList();
        var once = all.GroupBy(n => n, StringComparer.Ordinal).Where(g => g.Count() == 1).Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        HashSet<string> taken = [.. once];
        var planned = ImmutableArray.CreateBuilder<PlannedItem>();
        for (var g = 0; g < groups.Count; g++)
        {
            var (number, title, points) = groups[g];
            var section = number is not null && once.Contains(number)
                ? number : Free((g + 1).ToString(CultureInfo.InvariantCulture), taken);
            planned.Add(new() { Id = section, Number = number, Title = style.Upper ? title.ToUpperInvariant() : title, Section = true });
            for (var i = 0; i < points.Count; i++)
            {
                var own = numbers[g][i];
                var id = once.Contains(own) ? own : Free(string.Create(CultureInfo.InvariantCulture, $"{section}.{i + 1}"), taken);
                planned.Add(plan(points[i].Script, points[i].Closed, id, own, section, 2));
            }
        }

        return planned.ToImmutable();
    }

    private List<(string? Number, string Title, List<(ItemScript Script, bool Closed)> Points)> Groups(
        List<(ItemScript Script, bool Closed)> scripts)
    {
        var open = scripts.Where(s => !s.Closed).ToList();
        var closed = scripts.Where(s => s.Closed).ToList();
        if (style.Sections == SectionForm.OpenAndClosed)
        {
            if (closed.Count == 0)
            {
                closed = [.. open.TakeLast(1)];
                open.RemoveAt(open.Count - 1);
            }

            var (first, second) = dice.Pick<(string, string)>(
                [("Åben dagsorden", "Lukket dagsorden"), ("Åbne punkter", "Lukkede punkter"), ("Åben del", "Lukket del")]);
            return [(null, first, open), (null, second, [.. closed.Select(c => (c.Script, true))])];
        }

        var names = dice.Shuffle(ContentLibrary.Shared.Pool("sektion-flere"));
        var count = Math.Min(dice.Between(2, 5), scripts.Count);
        return [.. Enumerable.Range(0, count).Select(s =>
        {
            var (from, to) = (scripts.Count * s / count, scripts.Count * (s + 1) / count);
            var number = style.Sections == SectionForm.Roman ? RomanNumber.Of(s + 1) : ((char)('A' + s)).ToString();
            return ((string?)number, names[s], scripts[from..to]);
        })];
    }

    private static string Free(string id, HashSet<string> taken)
    {
        var free = id;
        for (var n = 2; !taken.Add(free); n++)
        {
            free = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        }

        return free;
    }
}
