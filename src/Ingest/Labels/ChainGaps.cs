namespace Ingest.Labels;

/// <summary>
/// Numbers that a trusted chain left out, though a line in its very type has them just where they are missed: "11) Klage over …
/// A.m.b.a." between 10 and 12, which ends like a sentence, or the last number of all.
/// </summary>
internal static class ChainGaps
{
    /// <summary>A shorter chain shows no habit.</summary>
    private const int FewestLinks = 5;

    public static List<(NumberChain.Candidate Candidate, double Weight)> Fill(
        DocumentFacts document, List<NumberChain.Candidate> candidates, List<(NumberChain.Candidate Candidate, double Weight)> chain)
    {
        if (chain.Count < FewestLinks)
        {
            return chain;
        }

        var filled = new List<(NumberChain.Candidate Candidate, double Weight)>(chain.Count);
        for (var i = 0; i < chain.Count; i++)
        {
            filled.Add(chain[i]);
            var end = i + 1 < chain.Count ? chain[i + 1].Candidate.Line : int.MaxValue;
            while (Next(document, candidates, filled[^1].Candidate, end) is { } next && !(i + 1 < chain.Count && chain[i + 1].Candidate.Parts.SequenceEqual(next.Parts)))
            {
                filled.Add((next, next.Weight));
            }
        }

        return filled;
    }

    /// <summary>The line with the next number in the same type, before the chain's next link.</summary>
    private static NumberChain.Candidate? Next(DocumentFacts document, List<NumberChain.Candidate> candidates, NumberChain.Candidate last, int end)
    {
        var parts = last.Parts.SetItem(last.Parts.Length - 1, last.Parts[^1] + 1);
        return candidates.Find(candidate => candidate.Line > last.Line && candidate.Line < end && document.Lines[candidate.Line].StandsOutBesidesCapitals
            && candidate.Parts.SequenceEqual(parts) && string.Equals(candidate.Look, last.Look, StringComparison.Ordinal));
    }
}
