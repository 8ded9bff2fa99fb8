using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Lines;

/// <summary>
/// Parts an item's number that stands over its title from the case beside it: "Dagsordenspunkt 4          Sagsnr.: 25-0931". The case's line
/// comes first, as one over the heading.
/// </summary>
internal static class NumberRows
{
    public static ImmutableArray<TextLine> Split(ImmutableArray<TextLine> lines) => LineParts.Split(lines, Cut, restFirst: true);

    /// <summary>How many words the number has; 0 where the line is none with a case.</summary>
    private static int Cut(TextLine line)
    {
        if (line.Reading.Number is not { Word.Length: > 0, Rest.Length: > 0 } number || CaseNumber.Read(number.Rest)?.Number is null)
        {
            return 0;
        }

        var words = number.Rest.Count(sign => sign == ' ') + 1;
        return line.Words.Length - words;
    }
}
