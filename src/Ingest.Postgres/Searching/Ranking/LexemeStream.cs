using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Ingest.Postgres.Searching.Ranking;

/// <summary>A field's terms that matter to a question, at their places: nothing is analysed again.</summary>
internal sealed class LexemeStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly List<(string Term, int Position)> _terms;
    private int _next, _position;

    public LexemeStream(IEnumerable<(string Term, int Position)> terms)
    {
        _terms = [.. terms.OrderBy(term => term.Position)];
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    public override bool IncrementToken()
    {
        if (_next == _terms.Count)
        {
            return false;
        }

        var (term, position) = _terms[_next++];
        ClearAttributes();
        _term.SetEmpty().Append(term);
        _increment.PositionIncrement = position - _position;
        _position = position;
        return true;
    }
}
