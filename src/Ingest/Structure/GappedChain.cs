using Ingest.Model;

namespace Ingest.Structure;

/// <summary>
/// The items of an excerpt, whose numbers are left out here and there ("2.", "4.", "7.", "13."): in one type that nothing else of
/// the text has, each number higher than the one before.
/// </summary>
internal static class GappedChain
{
    private const int Fewest = 4;

    public static List<NumberChain.Candidate> Find(DocumentContext document, List<NumberChain.Candidate> candidates)
    {
        foreach (var type in candidates.Where(candidate => document.Lines[candidate.Line].StandsOutBesidesCapitals)
            .GroupBy(candidate => candidate.Look, StringComparer.Ordinal))
        {
            var links = type.ToList();
            if (links.Count >= Fewest && links.TrueForAll(link => link.Parts.Length == 1)
                && links.Zip(links.Skip(1)).All(pair => pair.First.Parts[0] < pair.Second.Parts[0])
                && IsOfNumbersAlone(document, links))
            {
                return links;
            }
        }

        return [];
    }

    private static bool IsOfNumbersAlone(DocumentContext document, List<NumberChain.Candidate> links)
    {
        var style = document.Lines[links[0].Line].Style;
        return Enumerable.Range(links[0].Line, document.Lines.Length - links[0].Line)
            .All(i => document.Lines[i].Style != style || document.Lines[i].Number is not null);
    }
}
