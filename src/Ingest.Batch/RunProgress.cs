using System.Collections.Concurrent;
using System.Diagnostics;
using Ingest.Batch.Documents;
using Ingest.Model.Output;

namespace Ingest.Batch;

/// <summary>How far a run is. Safe for all threads.</summary>
/// <param name="total">How many inputs there are.</param>
/// <param name="bytes">Of each input's file, in the order in which they are begun; 0 where that isn't known. None: of no input.</param>
public sealed class RunProgress(int total, IEnumerable<long>? bytes = null)
{
    private readonly Lock _door = new();
    private readonly ConcurrentDictionary<DocumentInProgress, byte> _now = new();
    private readonly RemainingTime _remaining = new();
    private readonly long[] _largestFrom = LargestFrom([.. bytes ?? []]);
    private long _begun = Stopwatch.GetTimestamp();
    private RunStatistics _figures = new() { Total = total };
    private int _inputsDone;
    private int _lanes = 1;

    /// <summary>From here on time is counted.</summary>
    /// <param name="lanes">How many documents are read side by side.</param>
    public void Begin(int lanes) => (_begun, _lanes) = (Stopwatch.GetTimestamp(), lanes);

    /// <summary>A document that is in hand until what comes back is disposed of.</summary>
    public DocumentInProgress Now(string path, long bytes = 0)
    {
        var document = new DocumentInProgress(path, bytes, Ends);
        _now.TryAdd(document, 0);
        return document;
    }

    /// <summary>An input is done, and with it the documents that were found in it.</summary>
    public void Done(DocumentResult result, DocumentOutcome fate)
    {
        lock (_door)
        {
            _figures = _figures with { Total = _figures.Total + result.Further.Length };
            _inputsDone++;
            if (fate != DocumentOutcome.Read)
            {
                _remaining.Add(TimeSpan.Zero, 0);
            }

            Add(result, fate);
            foreach (var further in result.Further)
            {
                Add(further, fate);
            }
        }
    }

    private void Add(DocumentResult result, DocumentOutcome fate)
    {
        var pages = DocumentPath.MeetingOf(result.Path) == 1 ? result.Pages : 0;
        _figures = _figures with
        {
            Complete = _figures.Complete + (result.Status == DocumentStatus.Complete ? 1 : 0),
            Partial = _figures.Partial + (result.Status == DocumentStatus.Partial ? 1 : 0),
            Failed = _figures.Failed + (result.Status == DocumentStatus.Failed ? 1 : 0),
            Unchanged = _figures.Unchanged + (fate == DocumentOutcome.Unchanged ? 1 : 0),
            Read = _figures.Read + (fate == DocumentOutcome.Read ? 1 : 0),
            Pages = _figures.Pages + pages,
            PagesRead = _figures.PagesRead + (fate == DocumentOutcome.Read ? pages : 0),
            Items = _figures.Items + result.Items,
            Tables = _figures.Tables + result.Tables,
        };
    }

    public RunStatistics Figures()
    {
        var now = _now.Keys.Select(document => (Document: document, State: document.State())).ToList();
        var (slowest, slowestState) = now.OrderBy(one => one.Document.Begun).FirstOrDefault();
        var states = now.ConvertAll(one => one.State);
        var read = states.Sum(state => state.Pages);
        lock (_door)
        {
            return _figures with
            {
                Time = Stopwatch.GetElapsedTime(_begun),
                Pages = _figures.Pages + read,
                PagesRead = _figures.PagesRead + read,
                Left = Left(states),
                Slowest = slowest?.Path,
                SlowestTime = slowestState.Time,
                SlowestPicture = slowestState.Pictures > 0 ? (slowestState.Picture, slowestState.Pictures) : null,
            };
        }
    }

    private TimeSpan? Left(List<ReadingState> states)
    {
        var begun = _inputsDone + states.Count;
        return _remaining.Of(Math.Max(0, total - begun), begun < _largestFrom.Length ? _largestFrom[begun] : 0, states, _lanes);
    }

    private void Ends(DocumentInProgress document)
    {
        if (_now.TryRemove(document, out _))
        {
            lock (_door)
            {
                _remaining.Add(document.Time, document.Bytes);
            }
        }
    }

    /// <summary>At each place the largest from there on.</summary>
    private static long[] LargestFrom(long[] bytes)
    {
        for (var i = bytes.Length - 2; i >= 0; i--)
        {
            bytes[i] = Math.Max(bytes[i], bytes[i + 1]);
        }

        return bytes;
    }
}
