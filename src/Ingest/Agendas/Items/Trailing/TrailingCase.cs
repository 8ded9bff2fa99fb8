using System.Collections.Immutable;
using Ingest.Model;
using Ingest.Text;

namespace Ingest.Agendas.Items.Trailing;

/// <summary>
/// A case's number at the right edge of a heading, set apart from the title by white: "2. Vinterväghållning          SBN 2024-0451".
/// </summary>
internal static class TrailingCase
{
    /// <returns>The lines without it, and the case; null where there is none.</returns>
    public static (ImmutableArray<TextLine> Lines, CaseNumber? Case) Take(ImmutableArray<TextLine> heading) =>
        BehindWhite.Take(heading, static last => last.Text.Any(char.IsAsciiDigit), Read);

    /// <summary>An amount or a year stands there, too: a case's number has letters, or signs between its figures.</summary>
    private static CaseNumber? Read(string text) =>
        CaseNumber.Read(text) is { Number: { } number } read
            && (char.IsLetter(text[0]) || (number.Length >= CaseNumber.SureNumber && number.AsSpan().ContainsAny('/', '-'))) ? read : null;
}
