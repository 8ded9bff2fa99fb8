using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure;

/// <summary>
/// "a) Studienævnet" and "b) Festudvalget" below "3. Nyt fra udvalg", or "3.1 Studienævnet" and "3.2 Festudvalget", each a short title over
/// text of its own that is set further in or in plainer type.
/// A list's entries are sentences, or names without text.
/// </summary>
internal static class LettersBelow
{
    private const int Fewest = 2;

    /// <summary>In points: entries of one list begin at one edge.</summary>
    private const double SameEdge = 2;

    /// <summary>In points: text is set in from its title by so much.</summary>
    private const double SetIn = 8;

    private const int LongestTitle = 80;

    /// <summary>What is given to a title, as the numbers of a trusted chain have it.</summary>
    private const double Weight = 3;

    /// <param name="numbers">The chain of the items' numbers.</param>
    /// <returns>The chain with the letters below its numbers.</returns>
    public static ImmutableArray<WeightedLine> AddTo(ImmutableArray<WeightedLine> numbers, DocumentContext document)
    {
        var added = new List<WeightedLine>();
        for (var i = 0; i < numbers.Length; i++)
        {
            added.AddRange(Below(document, numbers[i].Line, i + 1 < numbers.Length ? numbers[i + 1].Line : document.Lines.Length, Letter));
        }

        var known = numbers.Select(number => number.Line).ToHashSet();
        var whole = numbers.Where(number => document.Lines[number.Line].Number is { Parts.Length: 1 }).ToList();
        for (var i = 0; i < whole.Count; i++)
        {
            var above = document.Lines[whole[i].Line].Number!.Parts[0];
            added.AddRange(Below(document, whole[i].Line, i + 1 < whole.Count ? whole[i + 1].Line : document.Lines.Length,
                facts => Number(facts, above)).Where(line => !known.Contains(line.Line)));
        }

        return added.Count == 0 ? numbers : [.. numbers.Concat(added).OrderBy(line => line.Line)];
    }

    /// <summary>Where the entry stands in its count, from 0, and its title; null for other lines.</summary>
    private static (int Count, string Title)? Letter(LineContext facts) =>
        IsLettered(facts.Marker) ? (facts.Marker!.Printed.Trim('(', '.', ')')[0] - 'a', facts.Marker.Rest) : null;

    /// <summary>"3.2 Festudvalget" below 3.</summary>
    private static (int Count, string Title)? Number(LineContext facts, int above) =>
        facts.Number is { Parts: [var whole, var part], Rest: { Length: > 0 } rest } && whole == above ? (part - 1, rest) : null;

    private static IEnumerable<WeightedLine> Below(DocumentContext document, int from, int to,
        Func<LineContext, (int Count, string Title)?> read)
    {
        var found = new List<int>();
        var withText = 0;
        for (var i = from + 1; i < to; i++)
        {
            var facts = document.Lines[i];
            if (read(facts) is not var (count, title) || (found.Count > 0 && !IsAtEdge(document, i, found[0])))
            {
                continue;
            }

            if (count != found.Count || !IsTitle(facts, title))
            {
                return [];
            }

            found.Add(i);
            withText += i + 1 < to && HasText(facts, document.Lines[i + 1]) ? 1 : 0;
        }

        return found.Count >= Fewest && 2 * withText >= found.Count && found[0] == FirstBelow(document, from)
            ? found.Select(line => new WeightedLine(line, Weight)) : [];
    }

    /// <summary>The line behind the heading, which may have two lines.</summary>
    private static int FirstBelow(DocumentContext document, int heading)
    {
        var line = heading + 1;
        while (line < document.Lines.Length && document.Lines[line].StandsOut && document.Lines[line].Marker is null
            && document.Lines[line].Style == document.Lines[heading].Style)
        {
            line++;
        }

        return line;
    }

    /// <summary>A small letter that counts.</summary>
    public static bool IsLettered(ListMarker? marker) =>
        marker is { IsBullet: false, Printed: [>= 'a' and <= 'z', '.' or ')'] or ['(', >= 'a' and <= 'z', ')'] };

    private static bool IsAtEdge(DocumentContext document, int line, int first) =>
        Math.Abs(document.Lines[line].Line.Box.Left - document.Lines[first].Line.Box.Left) < SameEdge;

    private static bool IsTitle(LineContext facts, string title) =>
        facts is { EndsEarly: true, EndsSentence: false, Length: < LongestTitle } && char.IsUpper(title[0]);

    private static bool HasText(LineContext title, LineContext below) =>
        below.Line.Page == title.Line.Page && below.Marker is null
            && (below.Line.Box.Left > title.Line.Box.Left + SetIn || (title.StandsOutBesidesCapitals && !below.StandsOutBesidesCapitals))
            && below.Line.Text.FirstOrDefault(char.IsLetterOrDigit) is var first && !char.IsLower(first);
}
