using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// Numbers that count within a year before titles ("41/25 Referat", "42/25 Analyser"): one alone is a date or a case's number, several of
/// one type that count up are the items'.
/// </summary>
internal static class YearNumbers
{
    private const int Fewest = 3;

    public static void Mark(ImmutableArray<LineContext>.Builder lines)
    {
        var found = new List<(int Line, ItemNumber Number)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i] is { StandsOut: true, Number: null } facts && char.IsAsciiDigit(facts.Line.Text[0])
                && facts.Line.Text.Contains('/', StringComparison.Ordinal)
                && ItemNumber.Read(facts.Line.Text, inYear: true) is { CountsInYear: true } number)
            {
                found.Add((i, number));
            }
        }

        foreach (var year in found.GroupBy(one => (lines[one.Line].Style, one.Number.Printed.Split('/')[1])))
        {
            var numbers = year.ToList();
            if (numbers.Count >= Fewest && numbers.Select((one, n) => one.Number.Parts[0] - n).Distinct().Count() == 1)
            {
                numbers.ForEach(one => lines[one.Line] = lines[one.Line] with { Number = one.Number });
            }
        }
    }
}
