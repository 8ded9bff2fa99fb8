using System.Buffers;
using Lucene.Net.Search;

namespace Ingest.Search.Searching.Scoring;

/// <summary>
/// What a query of Lucene's finds, by whole lists: it means what Lucene means by it. Only what is no boolean, best-of or constant one
/// is asked of Lucene. The lists it answers live as long as it does.
/// </summary>
internal sealed class Evaluation(KeptLists kept, ScoreTables tables) : IDisposable
{
    private readonly List<ScoredList> _rented = [];

    public void Dispose()
    {
        foreach (var list in _rented)
        {
            ArrayPool<int>.Shared.Return(list.Documents);
            ArrayPool<float>.Shared.Return(list.Scores);
        }

        _rented.Clear();
    }

    /// <param name="within">Only documents of it are wanted; null for any. Others may be among the found all the same.</param>
    public ScoredList Of(Query query, ScoredList? within = null) => query switch
    {
        RatedTermQuery term => Found(new TermQuery(term.Term), within).Times(term.Rarity * term.Boost),
        BooleanQuery all => All(all, within).Times(all.Boost),
        DisjunctionMaxQuery best => Any(best.Disjuncts, within, best.TieBreakerMultiplier, 1).Times(best.Boost),
        ConstantScoreQuery { Query: { } inner } constant => Constant(Of(inner, within), constant.Boost),
        _ => Found(query, within),
    };

    private ScoredList Found(Query leaf, ScoredList? within) =>
        kept.Of(leaf) is var list && within is { } wanted && wanted.Count < list.Count / MuchFewer ? Of(wanted, list) : list;

    /// <summary>So many times as long a list is not gone through for the documents that are wanted of it.</summary>
    private const int MuchFewer = 4;

    private ScoredList All(BooleanQuery query, ScoredList? within)
    {
        var clauses = query.Clauses.ToLookup(clause => clause.Occur, clause => clause.Query);
        var (required, optional) = (clauses[Occur.MUST].OrderBy(Most).ToList(), clauses[Occur.SHOULD].ToList());
        ScoredList? found = null;
        foreach (var each in required)
        {
            found = found is { } all ? Both(all, Of(each, all)) : Of(each, within);
        }

        if (optional.Count > 0 && (found is null || query.MinimumNumberShouldMatch > 0))
        {
            var some = Any(optional, found ?? within, 1, Math.Max(1, query.MinimumNumberShouldMatch));
            found = found is { } all ? Both(all, some) : some;
            optional = [];
        }

        var kept = clauses[Occur.MUST_NOT].Aggregate(found ?? ScoredList.None, (all, left) => Without(all, Of(left, all)));
        return optional.Aggregate(kept, (all, more) => With(all, Of(more, all)));
    }

    /// <summary>No more documents than these are found.</summary>
    private long Most(Query query) => query switch
    {
        RatedTermQuery term => kept.Of(new TermQuery(term.Term)).Count,
        BooleanQuery all when all.Clauses.Any(clause => clause.IsRequired) =>
            all.Clauses.Where(clause => clause.IsRequired).Min(clause => Most(clause.Query)),
        BooleanQuery any => any.Clauses.Where(clause => !clause.IsProhibited).Sum(clause => Most(clause.Query)),
        DisjunctionMaxQuery best => best.Disjuncts.Sum(Most),
        ConstantScoreQuery { Query: { } inner } => Most(inner),
        _ => kept.Of(query).Count,
    };

    private ScoredList Any(IEnumerable<Query> queries, ScoredList? within, float rest, int least)
    {
        var lists = queries.Select(query => Of(query, within)).Where(list => list.Count > 0).ToList();
        if (lists.Count < least)
        {
            return ScoredList.None;
        }

        if (lists is [var only])
        {
            return only;
        }

        var table = tables.Take();
        lists.ForEach(table.Add);
        var found = table.Take(rest, least, Rent);
        tables.Return(table);
        return found;
    }

    /// <summary>What is wanted of a list.</summary>
    private ScoredList Of(ScoredList wanted, ScoredList list)
    {
        var (found, count, at) = (Rent(wanted.Count), 0, 0);
        for (var i = 0; i < wanted.Count && (at = list.Seek(wanted.Documents[i], at)) < list.Count; i++)
        {
            if (list.Documents[at] == wanted.Documents[i])
            {
                (found.Documents[count], found.Scores[count++]) = (list.Documents[at], list.ScoreAt(at));
            }
        }

        return found with { Count = count };
    }

    /// <summary>In both of them, with both scores.</summary>
    private ScoredList Both(ScoredList one, ScoredList other)
    {
        var (few, many) = one.Count <= other.Count ? (one, other) : (other, one);
        var (found, count, at) = (Rent(few.Count), 0, 0);
        for (var i = 0; i < few.Count && (at = many.Seek(few.Documents[i], at)) < many.Count; i++)
        {
            if (many.Documents[at] == few.Documents[i])
            {
                (found.Documents[count], found.Scores[count++]) = (few.Documents[i], few.ScoreAt(i) + many.ScoreAt(at));
            }
        }

        return found with { Count = count };
    }

    private ScoredList Without(ScoredList all, ScoredList left)
    {
        var (found, count, at) = (Rent(all.Count), 0, 0);
        for (var i = 0; i < all.Count; i++)
        {
            at = left.Seek(all.Documents[i], at);
            if (at == left.Count || left.Documents[at] != all.Documents[i])
            {
                (found.Documents[count], found.Scores[count++]) = (all.Documents[i], all.ScoreAt(i));
            }
        }

        return found with { Count = count };
    }

    /// <summary>All of the first, with the other's score where it is there.</summary>
    private ScoredList With(ScoredList all, ScoredList other)
    {
        var (found, at) = (Rent(all.Count), 0);
        for (var i = 0; i < all.Count; i++)
        {
            at = other.Seek(all.Documents[i], at);
            found.Documents[i] = all.Documents[i];
            found.Scores[i] = all.ScoreAt(i) + (at < other.Count && other.Documents[at] == all.Documents[i] ? other.ScoreAt(at) : 0);
        }

        return found with { Count = all.Count };
    }

    private ScoredList Constant(ScoredList list, float score)
    {
        var found = Rent(list.Count);
        found.Scores.AsSpan(0, list.Count).Fill(score);
        list.Documents.AsSpan(0, list.Count).CopyTo(found.Documents);
        return found with { Count = list.Count };
    }

    private ScoredList Rent(int count)
    {
        var list = new ScoredList(ArrayPool<int>.Shared.Rent(count), ArrayPool<float>.Shared.Rent(count), 0);
        _rented.Add(list);
        return list;
    }
}
