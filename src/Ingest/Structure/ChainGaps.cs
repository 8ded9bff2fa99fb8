using Ingest.Model;

namespace Ingest.Structure;

/// <summary>
/// Numbers that a trusted chain left out, though a line in its very type has them just where they are missed: "11) Klage over …
/// A.m.b.a." between 10 and 12, which ends like a sentence, or the last number of all; and "0. Velkomst" before 1.
/// </summary>
internal static class ChainGaps
{
    /// <summary>A shorter chain shows no habit.</summary>
    private const int FewestLinks = 5;

    /// <summary>Links of one type, from which a number may be left out between two.</summary>
    private const int FewestAlike = 3;

    /// <summary>Closed items of one meeting, or items that an excerpt leaves out.</summary>
    private const int MostLeftOut = 20;

    public static List<NumberChain.Link> Fill(
        DocumentContext document, List<NumberChain.Candidate> candidates, List<NumberChain.Link> chain)
    {
        if (chain.Count < FewestLinks)
        {
            return chain;
        }

        var common = chain.GroupBy(link => link.Candidate.Look, StringComparer.Ordinal).Where(group => group.Count() >= FewestAlike)
            .Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var filled = new List<NumberChain.Link>(chain.Count);
        if (Zero(document, candidates, chain[0].Candidate) is { } zero)
        {
            filled.Add(new(zero, chain[0].Weight));
        }

        for (var i = 0; i < chain.Count; i++)
        {
            filled.Add(chain[i]);
            var end = i + 1 < chain.Count ? chain[i + 1].Candidate.Line : int.MaxValue;
            while (Next(document, candidates, filled[^1].Candidate, end, common.Contains(filled[^1].Candidate.Look)) is { } next
                && !(i + 1 < chain.Count && chain[i + 1].Candidate.Parts.SequenceEqual(next.Parts)))
            {
                filled.Add(new(next, next.Weight));
            }
        }

        return filled;
    }

    /// <summary>The title numbered 0 above the first, in its type; null where none is.</summary>
    private static NumberChain.Candidate? Zero(DocumentContext document, List<NumberChain.Candidate> candidates,
        NumberChain.Candidate first) =>
        first.Parts is not [1] ? null : candidates.FindLast(
            candidate => candidate.Line < first.Line && candidate.Parts is [0]
                && document.Lines[candidate.Line] is { StandsOutBesidesCapitals: true, Line: var line } && HasTitle(line)
                && string.Equals(candidate.Look, first.Look, StringComparison.Ordinal));

    private static bool HasTitle(TextLine line) => line.Reading.Number is { Rest: [var first, _, ..] } && char.IsUpper(first);

    /// <summary>
    /// The line with the next number in the same type, before the chain's next link; where many links have that type, with a later number
    /// too (10.10 after 10.2).
    /// </summary>
    private static NumberChain.Candidate? Next(DocumentContext document, List<NumberChain.Candidate> candidates, NumberChain.Candidate last,
        int end, bool mayLeaveOut)
    {
        return candidates.Find(
            candidate => candidate.Line > last.Line && candidate.Line < end && document.Lines[candidate.Line].StandsOutBesidesCapitals
            && candidate.Parts.Length == last.Parts.Length && candidate.Parts.AsSpan()[..^1].SequenceEqual(last.Parts.AsSpan()[..^1])
            && candidate.Parts[^1] - last.Parts[^1] is > 0 and var step
            && (step == 1 || (mayLeaveOut && step <= MostLeftOut && HasTitle(document.Lines[candidate.Line].Line)))
            && string.Equals(candidate.Look, last.Look, StringComparison.Ordinal));
    }
}
