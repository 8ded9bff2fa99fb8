using System.Collections.Immutable;
using System.Globalization;

namespace Ingest.Agendas.Items;

/// <summary>
/// Ids, parents and levels from the items' numbers: 3.4 stands under 3 where there is a 3 before it,
/// and 1 to 9 under the section they follow.
/// </summary>
internal static class ItemTree
{
    /// <param name="numbers">As printed, or null; in document order.</param>
    /// <param name="sections">The items that are headings over those that follow ("A. Sager til beslutning").</param>
    /// <param name="ends">Those with which a section is over.</param>
    /// <param name="below">Those that stand under the last one before them that is none of these ("a) Valg af dirigent" under 1).</param>
    public static ImmutableArray<(string Id, string? Parent, int Level)> Of(IReadOnlyList<string?> numbers,
        IReadOnlySet<int>? sections = null, IReadOnlySet<int>? below = null, IReadOnlySet<int>? ends = null)
    {
        var (section, figure, whole) = (-1, -1, -1);
        var capitals = sections is { Count: > 0 } ? [] : CapitalsBelow(numbers);
        var repeated = numbers.Where(number => number is not null).GroupBy(number => number!, StringComparer.Ordinal)
            .Where(group => group.Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var taken = numbers.Where(number => number is not null && !repeated.Contains(number)).Select(number => number!)
            .ToHashSet(StringComparer.Ordinal);
        var lone = Lone(numbers);
        var places = ImmutableArray.CreateBuilder<(string Id, string? Parent, int Level)>(numbers.Count);
        var latest = new Dictionary<string, int>(StringComparer.Ordinal);
        var children = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < numbers.Count; i++)
        {
            var number = numbers[i];
            var isSection = sections?.Contains(i) == true;
            section = isSection ? i : ends?.Contains(i) == true ? -1 : section;
            var isBelow = below?.Contains(i) == true;
            whole = isBelow ? whole : i;
            var ancestor = isBelow ? whole : number is null ? -1
                : IsLetter(number) || capitals.Contains(i) ? figure : Ancestor(number, latest, lone);
            var above = isSection ? -1 : ancestor >= 0 ? ancestor : section;
            var parent = above < 0 ? null : places[above].Id;
            var position = children[parent ?? ""] = children.GetValueOrDefault(parent ?? "") + 1;
            var id = number is not null && !repeated.Contains(number)
                ? number : Free((parent is null ? "" : parent + ".") + position.ToString(CultureInfo.InvariantCulture), taken);
            places.Add((id, parent, above < 0 ? 1 : places[above].Level + 1));
            if (number is not null)
            {
                latest[number] = i;
                figure = char.IsAsciiDigit(number[0]) ? i : figure;
            }
        }

        return places.MoveToImmutable();
    }

    /// <summary>A small letter counts below the last figure: a and b under 3.</summary>
    private static bool IsLetter(string number) => number is [>= 'a' and <= 'z'];

    /// <summary>
    /// A and B between two figures that follow each other (5, A, B, 6), or behind the last (6, A, B): they count below the figure before
    /// them.
    /// </summary>
    private static HashSet<int> CapitalsBelow(IReadOnlyList<string?> numbers)
    {
        var below = new HashSet<int>();
        var last = -1;
        for (var i = 0; i < numbers.Count; i++)
        {
            if (Figure(numbers[i]) is { } figure)
            {
                if (last >= 0 && figure == Figure(numbers[last]) + 1 && CountsFromA(numbers, last + 1, i))
                {
                    below.UnionWith(Enumerable.Range(last + 1, i - last - 1));
                }

                last = i;
            }
        }

        if (last >= 0 && CountsFromA(numbers, last + 1, numbers.Count) && (below.Count > 0 || numbers.Count - last > Fewest))
        {
            below.UnionWith(Enumerable.Range(last + 1, numbers.Count - last - 1));
        }

        return below;
    }

    private const int Fewest = 2;

    private static int? Figure(string? number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    private static bool CountsFromA(IReadOnlyList<string?> numbers, int from, int to) =>
        to > from && Enumerable.Range(from, to - from).All(i => numbers[i] is [var letter] && letter == 'A' + i - from);

    /// <summary>"4a", "3.2b", "04A": a letter against a figure.</summary>
    private static bool IsLettered(string number) =>
        number.Length > 1 && char.IsAsciiLetter(number[^1]) && char.IsAsciiDigit(number[^2]);

    /// <summary>
    /// The figures that one letter alone stands against: 6a between 6 and 7 was put in. Capitals that count below other figures (04A and
    /// 04B under 4) do so below each: 03A is all that is under 3.
    /// </summary>
    private static HashSet<string> Lone(IReadOnlyList<string?> numbers)
    {
        var lettered = numbers.OfType<string>().Where(IsLettered).GroupBy(number => number[..^1], StringComparer.Ordinal).ToList();
        var capitals = lettered.Exists(group => group.Count(number => char.IsAsciiLetterUpper(number[^1])) > 1);
        return lettered.Where(group => group.Count() == 1 && !(capitals && char.IsAsciiLetterUpper(group.First()[^1])))
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The last item before that has the number's nearest prefix, or -1.</summary>
    /// <param name="lone">The figures that one letter alone stands against: what was put in behind them is beside them.</param>
    private static int Ancestor(string number, Dictionary<string, int> latest, HashSet<string> lone)
    {
        if (IsLettered(number) && !lone.Contains(number[..^1])
            && (latest.TryGetValue(number[..^1], out var lettered) || latest.TryGetValue(number[..^1].TrimStart('0'), out lettered)))
        {
            return lettered; // 4a, 4b under 4; 04A under 4
        }

        if (number is [>= 'A' and <= 'Z', >= '0' and <= '9', ..] && latest.TryGetValue(number[..1], out var capital))
        {
            return capital; // A1, A2 under A
        }

        for (var dot = number.LastIndexOf('.'); dot > 0; dot = number.LastIndexOf('.', dot - 1))
        {
            if (latest.TryGetValue(number[..dot], out var above))
            {
                return above;
            }
        }

        return -1;
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
