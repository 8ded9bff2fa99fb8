using Ingest.Facts.Votes.Phrases;
using Ingest.Facts.Votes.Voters;

namespace Ingest.Facts.Votes.Pairing;

/// <summary>Who did as was said just before: "spurgte, om nogen stemte imod. Det gjorde Ole Dam", "det samme gjorde Bo Vad".</summary>
internal static class SameDoers
{
    /// <param name="words">The sentence.</param>
    /// <param name="found">What it says of votes.</param>
    /// <param name="before">The side that the sentence before told last; null where it told none.</param>
    public static IEnumerable<VoteStatement> In(Neighbours words, IReadOnlyList<VoteStatement> found, string? before)
    {
        foreach (var group in words.Groups)
        {
            var verb = group.Start - 1;
            verb -= words.Word(verb) is "også" or "kun" or "alene" or "dog" ? 1 : 0;
            if (group.IsBare || !(words.Word(verb) is "gjorde" or "gør"))
            {
                continue;
            }

            var it = words.Word(verb - 1) is "samme" && words.Word(verb - 2) is "det" ? verb - 2 : verb - 1;
            if (words.Word(it) is "det" or "ligeså" && words.BeginsPart(it)
                && (found.LastOrDefault(statement => statement.At < it)?.Side ?? (it == 0 ? before : null)) is { } side)
            {
                yield return new VoteStatement(side, group, null, group.Start, IsFurther: true);
            }
        }
    }
}
