using System.Text.RegularExpressions;
using Ingest.Text.Words;

namespace Ingest.Ocr.Repair.Numbers;

/// <summary>
/// A title's first O behind a number that is printed close to it, read as one more nought: "4600rienteringer" is 460Orienteringer, for
/// "rienteringer" is no word and with an O it is one.
/// </summary>
internal static partial class GluedNumbers
{
    /// <summary>The first word of a line as it was meant, or null.</summary>
    public static string? Correct(string text)
    {
        if (NoughtBeforeLetters().Match(text) is not { Success: true } match)
        {
            return null;
        }

        var (number, letters) = (match.Groups[1].Value, match.Groups[2].Value);
        return !DanishWords.IsWordOrCompound(letters) && DanishWords.IsWordOrCompound("o" + letters) ? $"{number}O{letters}" : null;
    }

    [GeneratedRegex(@"^(\d{1,4}\.?)0(\p{Ll}{3,})$", RegexOptions.CultureInvariant)]
    private static partial Regex NoughtBeforeLetters();
}
