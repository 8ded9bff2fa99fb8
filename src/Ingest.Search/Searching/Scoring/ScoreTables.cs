using System.Collections.Concurrent;

namespace Ingest.Search.Searching.Scoring;

/// <summary>As many tables as threads that ask at once.</summary>
internal sealed class ScoreTables(int documents)
{
    private readonly ConcurrentBag<ScoreTable> _free = [];

    public ScoreTable Take() => _free.TryTake(out var table) ? table : new ScoreTable(documents);

    public void Return(ScoreTable table) => _free.Add(table);
}
