using Ingest.Search.Searching.Asking;

namespace Ingest.Postgres.Searching.Counts;

/// <summary>Hears which terms a question wants counted, so that they are counted in one journey: as if each were in one item.</summary>
internal sealed class AskedTerms : ITermCounts
{
    private readonly HashSet<(string Field, string Term)> _asked = [];

    public IReadOnlyCollection<(string Field, string Term)> Asked => _asked;

    public int Items => int.MaxValue;

    public int Documents => int.MaxValue;

    public int CountOf(string field, string term)
    {
        _asked.Add((field, term));
        return 1;
    }

    public void Expect(IEnumerable<(string Field, string Term)> terms) => _asked.UnionWith(terms);
}
