using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas.Items.Trailing;

/// <summary>
/// A case's number at the right edge of a heading, set apart from the title by white: "2. Vinterväghållning          SBN 2024-0451".
/// </summary>
internal static class TrailingCase
{
    /// <summary>White in point sizes that is no word space.</summary>
    private const double White = 1.5;

    /// <summary>Words of the case at most: a label, letters and the number.</summary>
    private const int MostWords = 4;

    /// <returns>The lines without it, and the case; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, CaseNumber? Case) Take(ImmutableArray<TextLine> heading)
    {
        for (var i = 0; i < heading.Length; i++)
        {
            var words = heading[i].Words;
            for (var w = words.Length - 1; w >= Math.Max(1, words.Length - MostWords) && words[^1].Text.Any(char.IsAsciiDigit); w--)
            {
                if (words[w].Box.Left - words[w - 1].Box.Right > White * heading[i].Size)
                {
                    return Read(string.Join(' ', words[w..].Select(word => word.Text))) is { } read
                        ? (heading.SetItem(i, heading[i].Part(0, w)), read) : (heading, null);
                }
            }
        }

        return (heading, null);
    }

    /// <summary>An amount or a year stands there, too: a case's number has letters, or signs between its figures.</summary>
    private static CaseNumber? Read(string text) =>
        CaseNumber.Read(text) is { Number: { } number } read
            && (char.IsLetter(text[0]) || (number.Length >= CaseNumber.SureNumber && number.AsSpan().ContainsAny('/', '-'))) ? read : null;
}
