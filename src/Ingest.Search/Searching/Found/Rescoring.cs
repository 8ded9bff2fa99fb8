using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Found;

/// <summary>Adds a second query's score to finds of a first: only to those that can still come first, and so at little cost.</summary>
internal static class Rescoring
{
    public static List<Ranked> Of(IndexSearcher searcher, IEnumerable<Ranked> found, Query query)
    {
        var weight = searcher.CreateNormalizedWeight(query);
        var rescored = new List<Ranked>();
        var leaves = searcher.IndexReader.Leaves;
        var (leaf, scorer) = (-1, (Scorer?)null);
        foreach (var ranked in found.OrderBy(ranked => ranked.Document))
        {
            var at = ReaderUtil.SubIndex(ranked.Document, leaves);
            if (at != leaf)
            {
                (leaf, scorer) = (at, weight.GetScorer(leaves[at], leaves[at].AtomicReader.LiveDocs));
            }

            var document = ranked.Document - leaves[at].DocBase;
            var isFound = scorer is not null && (scorer.DocID >= document ? scorer.DocID : scorer.Advance(document)) == document;
            rescored.Add(isFound ? ranked with { Score = ranked.Score + scorer!.GetScore() } : ranked);
        }

        return rescored;
    }
}
