using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Zones.Splitting;

/// <summary>
/// Parts an item's number that stands over its title, or its whole bold title, from the case at the row's far end:
/// "Dagsordenspunkt 4          Sagsnr.:
/// 25-0931". The case's line comes first, as one over the heading.
/// </summary>
internal static class NumberRows
{
    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines) => LineSplitter.Split(lines, Cut, restFirst: true);

    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <summary>How many words the number or title has; 0 where the line is none with a case.</summary>
    private static int Cut(TextLine line)
    {
        if (line.Reading.Number is not { Rest.Length: > 0 } number)
        {
            return 0;
        }

        var words = line.Words.Length - (number.Rest.Count(sign => sign == ' ') + 1);
        return number.Word.Length > 0 && IsCase(line, words) ? words : line.Bold ? BeforeWhite(line) : 0;
    }

    private static int BeforeWhite(TextLine line)
    {
        for (var at = line.Words.Length - 1; at > 1; at--)
        {
            if (line.Words[at].Box.Left - line.Words[at - 1].Box.Right > White * line.Size)
            {
                return IsCase(line, at) ? at : 0;
            }
        }

        return 0;
    }

    private static bool IsCase(TextLine line, int from) =>
        CaseNumber.Read(string.Join(' ', line.Words[from..].Select(word => word.Text)))?.Number is not null;
}
