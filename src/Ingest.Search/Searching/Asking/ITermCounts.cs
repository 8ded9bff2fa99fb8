namespace Ingest.Search.Searching.Asking;

/// <summary>How many items have what, in all that is searched.</summary>
internal interface ITermCounts
{
    /// <summary>Items, meetings among them.</summary>
    int Items { get; }

    /// <summary>The same with those that are gone and were not cleared away: what BM25 counts by.</summary>
    int Documents { get; }

    /// <param name="field">Of <see cref="Indexing.IndexField"/>.</param>
    int CountOf(string field, string term);

    /// <summary>These are going to be asked for: where each costs a journey, they make one together.</summary>
    void Expect(IEnumerable<(string Field, string Term)> terms);
}
