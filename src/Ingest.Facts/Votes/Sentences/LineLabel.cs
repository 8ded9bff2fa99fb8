using System.Text.RegularExpressions;

namespace Ingest.Facts.Votes.Sentences;

/// <summary>
/// What a line says at its front that its votes are on, or whose they are: "Bestyrelsen: Tiltrådt med 9 mod 4", "Vedtægtsændring § 3: 61
/// ja", "Den 28. blev sagen godkendt". A line with another label is another ballot.
/// </summary>
internal static partial class LineLabel
{
    private const int LongestInWords = 10;

    /// <summary>The words before the first colon, or the date; null where they tell a vote themselves or only head the minutes.</summary>
    /// <param name="line">A line, or a sentence of one.</param>
    /// <param name="isFirst">It begins its line: else only what is numbered or dated is a label.</param>
    public static string? Of(string line, bool isFirst)
    {
        if (Day().Match(line) is { Success: true } day)
        {
            return day.Value;
        }

        if (Front().Match(line) is not { Success: true } front)
        {
            return null;
        }

        var label = front.Groups["label"].Value;
        var tokens = VoteToken.Split(label);
        return (!isFirst && !label.Any(char.IsAsciiDigit)) || tokens.Count is 0 or > LongestInWords || tokens.Exists(token =>
            IsOfVotes(token.Lower)) || IsOfMinutes(tokens)
            || (new Voters.VoterListParser(tokens).At(0) is { IsBare: false } voters && voters.End == tokens.Count
                && IsOfVotes(VoteToken.Split(line[(front.Groups["label"].Length + 1)..])[0].Lower)) ? null : label;
    }

    private static bool IsOfVotes(string word) => word is "for" or "imod" or "mod" or "ja" or "nej" or "blank" or "blanke" or "følgende"
        or "nemlig" or "grønt" or "rødt" or "gult" or "flertallet" or "mindretallet" or "flertal"
        or "mindretal" or "således" or "medlemmer" or "medlem" or "stillede" or "stiller" or "fremsatte" or "udtalte"
        || word.StartsWith("undl", StringComparison.Ordinal) || word.StartsWith("stem", StringComparison.Ordinal)
        || word.StartsWith("afstem", StringComparison.Ordinal)
        || word.EndsWith("stemmer", StringComparison.Ordinal) || word.StartsWith("resultat", StringComparison.Ordinal)
        || word.StartsWith("ikke", StringComparison.Ordinal) || word.StartsWith("godkende", StringComparison.Ordinal)
        || word.StartsWith("anbefale", StringComparison.Ordinal);

    /// <summary>"Beslutning:", "Protokoltilførsel fra V:": they head what belongs to the ballot before.</summary>
    private static bool IsOfMinutes(List<VoteToken> tokens) => (tokens.Count == 1 && tokens[0].Lower.StartsWith("beslutning",
            StringComparison.Ordinal)) || tokens.Exists(token => token.Lower is "beslutning" or "referat" or "fraværende"
        or "afbud" or "tilstede" or "deltagere" or "mødeleder" or "note" or "konklusion" or "til" or "dog" or "som" or "der"
        || token.Lower.StartsWith("protokol", StringComparison.Ordinal) || token.Lower.StartsWith("bemærkning", StringComparison.Ordinal)
        || token.Lower.Contains("udtalelse", StringComparison.Ordinal));

    [GeneratedRegex(@"^(?<label>[^:!?;""”»\n]{2,80}):\s+\S", RegexOptions.CultureInvariant)]
    private static partial Regex Front();

    [GeneratedRegex(@"^(?:Den|I mødet den|På mødet den) \d{1,2}\.(?: (?:jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)\p{Ll}*)?"
        + @"(?: \d{4})?(?=[\s:])",
        RegexOptions.CultureInvariant)]
    private static partial Regex Day();
}
