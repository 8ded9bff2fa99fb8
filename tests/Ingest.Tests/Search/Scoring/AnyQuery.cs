using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Ingest.Tests.Search.Scoring;

/// <summary>A query of any make, for Lucene and for us.</summary>
internal sealed class AnyQuery(int seed)
{
    private readonly Random _dice = new(seed);

    public (Query Lucene, Query Ours) Make(int depth)
    {
        var (lucene, ours) = _dice.Next(depth == 0 ? 3 : 9) switch
        {
            0 or 1 => Term(),
            2 => (new PrefixQuery(new Term("text", "w1")), new PrefixQuery(new Term("text", "w1"))),
            3 => Constant(depth),
            4 or 5 => Best(depth),
            _ => Boolean(depth),
        };
        lucene.Boost = ours.Boost = 0.25f * (1 + _dice.Next(8));
        return (lucene, ours);
    }

    private (Query Lucene, Query Ours) Term()
    {
        var term = new Term("text", $"w{_dice.Next(14)}");
        return (new TermQuery(term), new RatedTermQuery(term, 1));
    }

    private (Query Lucene, Query Ours) Constant(int depth)
    {
        var (lucene, ours) = Make(depth - 1);
        return (new ConstantScoreQuery(lucene), new ConstantScoreQuery(ours));
    }

    private (Query Lucene, Query Ours) Best(int depth)
    {
        var rest = _dice.Next(3) / 2f;
        var (lucene, ours) = (new DisjunctionMaxQuery(rest), new DisjunctionMaxQuery(rest));
        for (var i = _dice.Next(1, 5); i > 0; i--)
        {
            var part = Make(depth - 1);
            lucene.Add(part.Lucene);
            ours.Add(part.Ours);
        }

        return (lucene, ours);
    }

    private (Query Lucene, Query Ours) Boolean(int depth)
    {
        var (lucene, ours) = (new BooleanQuery(), new BooleanQuery());
        var optional = 0;
        for (var i = _dice.Next(1, 6); i > 0; i--)
        {
            var part = Make(depth - 1);
            var occur = _dice.Next(6) switch { 0 => Occur.MUST_NOT, 1 or 2 => Occur.MUST, _ => Occur.SHOULD };
            optional += occur == Occur.SHOULD ? 1 : 0;
            lucene.Add(part.Lucene, occur);
            ours.Add(part.Ours, occur);
        }

        lucene.MinimumNumberShouldMatch = ours.MinimumNumberShouldMatch = _dice.Next(2) == 0 ? 0 : _dice.Next(optional + 1);
        return (lucene, ours);
    }
}
