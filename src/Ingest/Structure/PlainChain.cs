using Ingest.Model;

namespace Ingest.Structure;

/// <summary>
/// Items in plain type, where nothing else of an agenda looks like items: a list that counts from 1 without a gap ("1. Velkomst", "2.
/// Regnskab"), and what is numbered below its lines ("4.1 Snerydning", "4.2 Legeplads").
/// </summary>
internal static class PlainChain
{
    /// <summary>What a plain line is given for want of better ones.</summary>
    private const double Benefit = 3;

    private const int FewestBelow = 2;

    public static List<NumberChain.Link> Find(DocumentContext document,
        List<NumberChain.Candidate> candidates)
    {
        var chain = NumberChain.Find(candidates.ConvertAll(candidate => candidate with { Weight = candidate.Weight + Benefit }));
        var top = chain.FindAll(link => link.Candidate.Parts.Length == 1);
        return IsWhole(top) ? WithNumbersBelow(document, candidates, top) : chain;
    }

    /// <summary>Counts 1, 2, 3, and under each number n.1, n.2, n.3; sections may begin anew.</summary>
    public static bool IsWhole(List<NumberChain.Link> chain)
    {
        var top = chain.FindAll(link => link.Candidate.Parts.Length == 1);
        return top.Count > 0
            && (top.Select(
                (link, i) => link.Candidate.Parts is [var number] && (number == i + 1 || (number == 1 && link.Candidate.MayRestart)))
                .All(follows => follows)
            || (top.All(link => link.Candidate.MayRestart || link.Candidate.Parts[0] > 1) && top[0].Candidate.Parts is [1]))
            && chain.TrueForAll(link => link.Candidate.Parts.Length <= 2);
    }

    private static List<NumberChain.Link> WithNumbersBelow(
        DocumentContext document, List<NumberChain.Candidate> candidates, List<NumberChain.Link> top)
    {
        var whole = new List<NumberChain.Link>();
        for (var i = 0; i < top.Count; i++)
        {
            whole.Add(top[i]);
            var (from, to) = (top[i].Candidate.Line, i + 1 < top.Count ? top[i + 1].Candidate.Line : int.MaxValue);
            var below = candidates.FindAll(
                candidate => candidate.Line > from && candidate.Line < to && IsTitleBelow(document, candidate, top[i].Candidate));
            if (below.Count >= FewestBelow && below.Select((candidate, n) => candidate.Parts[1] == n + 1).All(follows => follows)
                && below.TrueForAll(candidate => candidate.Look == below[0].Look))
            {
                whole.AddRange(below.Select(candidate => new NumberChain.Link(candidate, candidate.Weight)));
            }
        }

        return whole;
    }

    private static bool IsTitleBelow(DocumentContext document, NumberChain.Candidate candidate, NumberChain.Candidate above) =>
        candidate.Parts is [var parent, _] && parent == above.Parts[0]
            && document.Lines[candidate.Line] is { EndsEarly: true, EndsSentence: false, Number.Rest: [var first, ..] }
            && char.IsUpper(first);
}
