using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Ingest.Model;
using Ingest.Text.Words;

namespace Ingest.Parts.Evidence;

/// <summary>Whether a page holds signatures and nothing else.</summary>
internal static partial class SignatureEvidence
{
    private const double Heading = 3;
    private const double Words = 1.5;
    private const double WrittenLines = 1.5;

    /// <summary>Characters of text that a page of signatures has at most.</summary>
    private const int MostLetters = 1800;

    /// <param name="lines">Of the page, which has no items.</param>
    /// <param name="top">The first of them, without running text.</param>
    /// <param name="letters">How many it has.</param>
    public static double Weigh(ImmutableArray<TextLine> lines, ImmutableArray<TextLine> top, int letters)
    {
        if (letters > MostLetters || lines.IsEmpty)
        {
            return 0;
        }

        var heading = top.Take(HeadingLines).Any(line => Vocabulary.SignatureHeadings.Contains(line.Reading.Folded));
        var (words, written) = (0, 0);
        foreach (var line in lines)
        {
            words += line.Text.AsSpan().ContainsAny(Stems) && Signed().IsMatch(line.Text) ? 1 : 0;
            written += MayBeWritten(line.Text) && Written().IsMatch(line.Text) ? 1 : 0;
        }

        return (heading ? Heading : 0) + (words > 2 ? 2 * Words : words > 0 ? Words : 0) + (written > 1 ? WrittenLines : 0);
    }

    /// <summary>What <see cref="Signed"/> has one of.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["underskr", "penneo", "addo sign", "mitid", "nemid", "digital", "elektronisk", "dokumentn"], StringComparison.OrdinalIgnoreCase);

    private const int HeadingLines = 4;

    private static bool MayBeWritten(string text) => text is ['.' or '…', ..] || text.Contains("______", StringComparison.Ordinal);

    [GeneratedRegex(
        @"\b(?:underskrevet|underskrifterne|underskriver|penneo|addo sign|mitid|nemid|digitalt? (?:signeret|underskrevet|signatur"
            + @"|underskrift)|elektronisk (?:signeret|signatur|underskrift)|dokumentnøgle)\b",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Signed();

    [GeneratedRegex(@"_{6,}|^(?:\.{12,}|…{6,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Written();
}
