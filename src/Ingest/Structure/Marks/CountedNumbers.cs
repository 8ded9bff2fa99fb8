using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// Numbers in a form that one alone would leave open, as several of one type that count up do not: in a year ("41/25 Referat", "42/25
/// Analyser"; one alone is a date or a case's number), also at the right edge behind the title ("Skiltplan   33/24"), and behind a board's
/// letters ("BN § 111", "BN § 112"; one alone is a law's).
/// </summary>
internal static partial class CountedNumbers
{
    private const int Fewest = 3;

    /// <summary>White in point sizes that parts a title from the number behind it.</summary>
    private const double White = 1.5;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<(int Line, ItemNumber Number)>();
        var yearFirst = new List<(int Line, ItemNumber Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { Number: null } facts
                && (ItemNumber.ReadCounted(facts.Line.Text) ?? Behind(facts.Line)) is { } number
                && (facts.StandsOut || StandsOverTitle(lines, i, number)))
            {
                found.Add((i, number));
            }

            if (lines[i].Number is null && YearFirst(lines[i].Line.Text) is { } behind && (lines[i].StandsOut || IsApart(lines, i)))
            {
                yearFirst.Add((i, behind));
            }
        }

        foreach (var count in yearFirst.GroupBy(one => (lines[one.Line].Style, one.Number.Mark, one.Number.Printed.Split('/')[0])))
        {
            MarkCount(lines, [.. count]);
        }

        foreach (var count in found.GroupBy(one => (lines[one.Line].Style, one.Number.Word, one.Number.Mark, Year(one.Number))))
        {
            MarkCount(lines, [.. count]);
        }
    }

    private static void MarkCount(ImmutableArray<LineContext>.Builder lines, List<(int Line, ItemNumber Number)> numbers)
    {
        if (numbers.Count >= Fewest && numbers.Select((one, n) => one.Number.Parts[0] - n).Distinct().Count() == 1)
        {
            numbers.ForEach(one => lines[one.Line] = lines[one.Line] with { Number = one.Number });
        }
    }

    /// <summary>"16/31 Takster", "16/32 Kvalitetsrapport": the year stands first, and the number behind it counts.</summary>
    private static ItemNumber? YearFirst(string text) => BehindYear().Match(text) is { Success: true } match
        ? new ItemNumber(match.Groups["printed"].Value, [int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture)], "",
            ItemNumber.YearFirstMark + match.Groups["mark"].Value, text[match.Length..], false) : null;

    [GeneratedRegex(@"^(?<printed>(?:[0-9]{2}|20[0-9]{2})/(?<number>[0-9]{1,4}))(?<mark>[:.)]?)\s+(?=[\p{Lu}\d])",
        RegexOptions.CultureInvariant)]
    private static partial Regex BehindYear();

    /// <summary>White of more than a paragraph's stands above a line that was ended on purpose: a plain title.</summary>
    private static bool IsApart(ImmutableArray<LineContext>.Builder lines, int at) =>
        lines[at].EndsEarly && (lines[at].AtTop || lines[at].GapAbove >= Apart);

    /// <summary>In leadings.</summary>
    private const double Apart = 1.6;

    /// <summary>Nothing but its case beside it, and a heading below: it need not stand out itself.</summary>
    private static bool StandsOverTitle(ImmutableArray<LineContext>.Builder lines, int at, ItemNumber number) =>
        number.StandsAlone && at + 1 < lines.Count
            && lines[at + 1] is { StandsOut: true, AtTop: false, Heading: null, Case: null, Number: null };

    private static string Year(ItemNumber number) => number.CountsInYear ? number.Printed.Split('/')[1] : "";

    private static ItemNumber? Behind(TextLine line)
    {
        var last = line.Words[^1];
        return line.Words.Length > 1 && char.IsAsciiDigit(last.Text[^1]) && last.Text.Contains('/', StringComparison.Ordinal)
            && last.Box.Left - line.Words[^2].Box.Right > White * line.Size && InYear().IsMatch(last.Text)
            ? new ItemNumber(last.Text, [int.Parse(last.Text.Split('/')[0], CultureInfo.InvariantCulture)], "", ItemNumber.BehindMark,
                string.Join(' ', line.Words[..^1].Select(word => word.Text)), false)
            : null;
    }

    [GeneratedRegex("^[0-9]{1,4}/(?:[0-9]{2}|20[0-9]{2})$", RegexOptions.CultureInvariant)]
    private static partial Regex InYear();
}
