using Ingest.Search.Searching.Scoring;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Found;

/// <summary>Adds a second query's score to finds of a first: only to those that can still come first, and so at little cost.</summary>
internal static class Rescoring
{
    public static List<Ranked> Of(Evaluation evaluation, IEnumerable<Ranked> found, Query query)
    {
        var ranked = found.OrderBy(each => each.Document).ToList();
        var second = evaluation.Of(query, new ScoredList([.. ranked.Select(each => each.Document)], new float[ranked.Count], ranked.Count));
        for (int i = 0, at = 0; i < ranked.Count; i++)
        {
            at = second.Seek(ranked[i].Document, at);
            if (at < second.Count && second.Documents[at] == ranked[i].Document)
            {
                ranked[i] = ranked[i] with { Score = ranked[i].Score + second.ScoreAt(at) };
            }
        }

        return ranked;
    }
}
