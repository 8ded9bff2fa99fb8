using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Structure.Marks;

/// <summary>
/// The file plan's number alone in brackets under one numbered title after the other: each item's case. One alone may be a date.
/// <code>
/// 203. SALG AF PARCEL NR. 14
///      (13.06.02)
/// </code>
/// </summary>
internal static partial class BracketedCases
{
    private const int Fewest = 3;

    /// <summary>A title may have so many lines.</summary>
    private const int TitleLines = 3;

    public static void Mark(IList<LineContext> lines)
    {
        var found = Enumerable.Range(1, Math.Max(0, lines.Count - 1))
            .Where(i => lines[i].Case is null && InBrackets().IsMatch(lines[i].Line.Text) && IsUnderNumber(lines, i)).ToList();
        if (found.Count < Fewest)
        {
            return;
        }

        foreach (var i in found)
        {
            lines[i] = lines[i] with { Case = new CaseNumber(lines[i].Line.Text.Trim('(', ')'), null, null), Number = null, Marker = null };
        }
    }

    private static bool IsUnderNumber(IList<LineContext> lines, int at) =>
        Enumerable.Range(1, Math.Min(TitleLines, at)).Any(back => lines[at - back].Number is not null);

    [GeneratedRegex(@"^\(\d{2}\.\d{2}\.\d{2}(?:[.-]?\p{Lu}\d{2})?\)$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
