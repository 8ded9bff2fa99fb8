using Ingest.Search.Searching.Asking;
using Ingest.Search.Searching.Scoring;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Spans;

namespace Ingest.Postgres.Searching.Asking;

/// <summary>The terms and beginnings of words that a query asks for, whatever it does with them.</summary>
internal sealed class QueryTerms
{
    private readonly HashSet<(string Field, string Term)> _terms = [], _beginnings = [];

    public QueryTerms(Query query) => Add(query);

    public IReadOnlyCollection<(string Field, string Term)> Terms => _terms;

    public IReadOnlyCollection<(string Field, string Term)> Beginnings => _beginnings;

    private void Add(Query query)
    {
        switch (query)
        {
            case RatedTermQuery rated:
                Add(_terms, rated.Term);
                break;
            case TermQuery term:
                Add(_terms, term.Term);
                break;
            case SpanTermQuery span:
                Add(_terms, span.Term);
                break;
            case PrefixQuery begins:
                Add(_beginnings, begins.Prefix);
                break;
            case SpanPrefixQuery begins:
                Add(_beginnings, begins.Begins.Prefix);
                break;
            case ConstantScoreQuery { Query: { } inner }:
                Add(inner);
                break;
            case KindSpanQuery inKinds:
                Add(inKinds.Match);
                break;
            case DisjunctionMaxQuery best:
                best.Disjuncts.ToList().ForEach(Add);
                break;
            case BooleanQuery all:
                all.Clauses.ToList().ForEach(clause => Add(clause.Query));
                break;
            case SpanOrQuery any:
                any.GetClauses().ToList().ForEach(Add);
                break;
            case SpanNearQuery near:
                near.GetClauses().ToList().ForEach(Add);
                break;
        }
    }

    private static void Add(HashSet<(string, string)> to, Term term) => to.Add((term.Field, term.Text));
}
