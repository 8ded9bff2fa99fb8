using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Model.Output;

namespace Ingest.Cli.Batch;

/// <summary>How far a run is. Safe for all threads.</summary>
/// <param name="total">How many inputs there are.</param>
public sealed class RunProgress(int total)
{
    private readonly Lock _door = new();
    private readonly ConcurrentDictionary<InHand, byte> _now = new();
    private long _begun = Stopwatch.GetTimestamp();
    private RunFigures _figures = new() { Total = total };

    /// <summary>From here on time is counted.</summary>
    public void Begin() => _begun = Stopwatch.GetTimestamp();

    /// <summary>A document that is in hand until what comes back is disposed of.</summary>
    public IDisposable Now(string path)
    {
        var document = new InHand(path, Stopwatch.GetTimestamp(), _now);
        _now.TryAdd(document, 0);
        return document;
    }

    /// <summary>An input is done, and with it the documents that were found in it.</summary>
    public void Done(DocumentResult result, DocumentFate fate)
    {
        lock (_door)
        {
            _figures = _figures with { Total = _figures.Total + result.Further.Length };
            Add(result, fate);
            foreach (var further in result.Further)
            {
                Add(further, fate);
            }
        }
    }

    private void Add(DocumentResult result, DocumentFate fate)
    {
        var pages = DocumentPath.MeetingOf(result.Path) == 1 ? result.Pages : 0;
        _figures = _figures with
        {
            Complete = _figures.Complete + (result.Status == DocumentStatus.Complete ? 1 : 0),
            Partial = _figures.Partial + (result.Status == DocumentStatus.Partial ? 1 : 0),
            Failed = _figures.Failed + (result.Status == DocumentStatus.Failed ? 1 : 0),
            Unchanged = _figures.Unchanged + (fate == DocumentFate.Unchanged ? 1 : 0),
            Read = _figures.Read + (fate == DocumentFate.Read ? 1 : 0),
            Pages = _figures.Pages + pages,
            PagesRead = _figures.PagesRead + (fate == DocumentFate.Read ? pages : 0),
            Items = _figures.Items + result.Items,
            Tables = _figures.Tables + result.Tables,
        };
    }

    public RunFigures Figures()
    {
        var slowest = _now.Keys.MinBy(document => document.Begun);
        lock (_door)
        {
            return _figures with
            {
                Time = Stopwatch.GetElapsedTime(_begun),
                Slowest = slowest?.Path,
                SlowestTime = slowest is null ? TimeSpan.Zero : Stopwatch.GetElapsedTime(slowest.Begun),
            };
        }
    }

    private sealed record InHand(string Path, long Begun, ConcurrentDictionary<InHand, byte> All) : IDisposable
    {
        public void Dispose() => All.TryRemove(this, out _);
    }
}
