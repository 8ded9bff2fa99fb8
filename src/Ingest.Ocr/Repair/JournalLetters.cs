using System.Text.RegularExpressions;

namespace Ingest.Ocr.Repair;

/// <summary>
/// The letter in a number of the municipalities' journal plan (KLE): <c>00.01.00-G01</c> has one before its last two figures,
/// mostly A, G, I, K, M, P, S, T, U or Ø, and an engine that has just read figures reads a figure.
/// </summary>
internal static partial class JournalLetters
{
    private const string Figures = "0123456789@";
    private const string Letters = "ØIØØASGTØØØ";

    public static string Correct(string text) =>
        Twice().Replace(
            Number().Replace(text,
                match => match.Groups["before"].Value + Letters[Figures.IndexOf(match.Groups["figure"].Value[0], StringComparison.Ordinal)]
                    + match.Groups["after"].Value), "");

    /// <summary>A figure behind the Ø that it was read from.</summary>
    [GeneratedRegex(@"(?<=\b\d{2}\.\d{2}\.\d{2}[.-]Ø)[0-9@](?=\d{2}\b)")]
    private static partial Regex Twice();

    [GeneratedRegex(@"(?<before>\b\d{2}\.\d{2}\.\d{2}[.-])(?<figure>[0-9@])(?<after>\d{2}(?=\b))")]
    private static partial Regex Number();
}
