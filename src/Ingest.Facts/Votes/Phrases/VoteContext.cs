using System.Text.RegularExpressions;
using Ingest.Facts.Votes.Cues;
using Ingest.Facts.Votes.Sentences;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Phrases;

/// <summary>What a sentence is read with: what the text says elsewhere.</summary>
/// <param name="TellsAgainst">The text says "imod" of somebody: then "For salg: Ole Dam" is a side.</param>
/// <param name="TellsVotes">Somebody votes in the text: then what members agree to is their vote, too.</param>
/// <param name="Before">Who was named last in the sentences before: "Hun stemte imod".</param>
internal sealed partial record VoteContext(bool TellsAgainst, bool TellsVotes, VoterGroup? Before)
{
    public static VoteContext None { get; } = new(false, false, null);

    /// <summary>The side that the sentence before told last: "Det gjorde Ole Dam".</summary>
    public string? SideBefore { get; private init; }

    /// <summary>The text calls a roll of members by one name each, "Krag – ja. Dam – nej.".</summary>
    public bool CallsRoll { get; private init; }

    public static VoteContext Of(string text)
    {
        var against = text.Contains(" imod", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("imod", StringComparison.OrdinalIgnoreCase) || text.Contains("\nImod", StringComparison.Ordinal);
        return new(against, against || text.Contains("stemte", StringComparison.OrdinalIgnoreCase)
            || text.Contains("undlod", StringComparison.OrdinalIgnoreCase)
            || text.Contains("ikke tiltræde", StringComparison.OrdinalIgnoreCase)
            || text.Contains("faldt", StringComparison.OrdinalIgnoreCase) || text.Contains("forkast", StringComparison.OrdinalIgnoreCase)
            || text.Contains(" er for ", StringComparison.OrdinalIgnoreCase), null)
        {
            CallsRoll = Called().Count(text) >= LeastCalled && text.Contains("stem", StringComparison.OrdinalIgnoreCase),
        };
    }

    private const int LeastCalled = 3;

    [GeneratedRegex(@"(?:^|[.:;,\n] ?)\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.]+)? [–—-] (?:ja|nej|blank|blankt|for|imod)\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    private const int MostSentencesBack = 4;

    /// <summary>
    /// The context of a sentence that begins with a pronoun: who was named first in the nearest sentence that names anybody.
    /// </summary>
    public VoteContext At(List<VoteToken> tokens, List<List<VoteToken>> before)
    {
        if (before.Count > 0 && tokens.Count > 1 && tokens[0].Lower is "det" && tokens[1].Lower is "gjorde" or "gør" or "samme")
        {
            var cues = new CueFinder(new CueWords(before[^1], at => at)).All();
            return this with { SideBefore = cues.FindLast(cue => cue.Kind is CueKind.Side or CueKind.Predicate) is { Side.Length: > 0 } cue
                ? cue.Side : null };
        }

        if (tokens.Count == 0 || !(tokens[0].Lower is "han" or "hun" or "de" or "partiet" or "gruppen"))
        {
            return this;
        }

        for (var back = before.Count - 1; back >= 0 && back >= before.Count - MostSentencesBack; back--)
        {
            if (new VoterListParser(before[back]).All().Find(group => !group.IsBare) is { } named)
            {
                return this with { Before = named };
            }
        }

        return this;
    }
}
