using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Ingest.Text.Numbers;

/// <summary>A number of items with a letter in it, "A - Title", "B.4 Title", "2.a Title", as read at the start of a line.</summary>
/// <param name="Printed">Without its closing mark.</param>
/// <param name="Parts">"B.4" gives 2 and 4, "2.a" 2 and 1.</param>
/// <param name="Mark">The mark after it; a capital first adds "A".</param>
/// <param name="Rest">The line's text after it.</param>
internal sealed partial record LetteredNumber(string Printed, ImmutableArray<int> Parts, string Mark, string Rest)
{
    /// <summary>"2.a Title", "Ad 3.A. Title": letters below a figure, behind a point.</summary>
    /// <param name="number">The figure.</param>
    /// <param name="behind">What stands right behind the point.</param>
    public static LetteredNumber? ReadPointed(string number, string behind) =>
        behind is [(>= 'a' and <= 'z') or (>= 'A' and <= 'Z'), ' ' or '.' or ')' or ':', _, ..] && number[0] != '0'
            && number.Length <= LongestPointed && number.All(char.IsAsciiDigit) && Pointed().Match(behind) is { Success: true } match
            ? new LetteredNumber($"{number}.{behind[0]}", [Figure(number), (behind[0] | ' ') - 'a' + 1], match.Groups["mark"].Value,
                behind[match.Length..].Trim())
            : null;

    private const int LongestPointed = 3;

    /// <summary>"A - Title", "B. Title": a capital that counts. "B.4 Title", "B.4. Title", "B4. Title": figures below one.</summary>
    public static LetteredNumber? ReadCapital(string text)
    {
        var match = Letter().Match(text) is { Success: true } alone ? alone : Lettered().Match(text);
        return match.Success
            ? new LetteredNumber(match.Groups["number"].Value, [text[0] - 'A' + 1,
                .. match.Groups["figures"].Value.Split('.', StringSplitOptions.RemoveEmptyEntries).Select(Figure)],
                match.Groups["mark"].Value.Trim() + "A", text[match.Length..].Trim())
            : null;
    }

    private static int Figure(string figures) => int.Parse(figures, CultureInfo.InvariantCulture);

    /// <summary>"4.I Aalborg" is a word.</summary>
    [GeneratedRegex(@"^(?:[a-zA-HJ-Z]|I(?=[.):]))(?<mark>[.):])?\s+(?=[\p{Lu}\d""”“»'(])", RegexOptions.CultureInvariant)]
    private static partial Regex Pointed();

    [GeneratedRegex(@"^(?<number>[A-Z])(?<mark>\s?[-–.:)])\s+(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<number>[A-Z](?:\.|(?=[0-9]{1,2}[.:)]\s+\p{Lu}))(?<figures>[0-9]{1,3}(?:\.[0-9]{1,3})?))"
        + @"(?<mark>\s?[-–:)]|\.)?\s+(?=\S)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Lettered();
}
