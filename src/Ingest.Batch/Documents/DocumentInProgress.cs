using System.Diagnostics;

namespace Ingest.Batch.Documents;

/// <summary>An input while it is read: since when, and how far its pictures are. Safe for all threads.</summary>
/// <param name="ends">Told when it is not in hand any more.</param>
public sealed class DocumentInProgress(string path, long bytes, Action<DocumentInProgress> ends) : IDisposable
{
    private readonly Lock _door = new();
    private int _before;
    private int _begun;
    private int _of;
    private long _since;

    public string Path => path;

    public long Bytes => bytes;

    public long Begun { get; } = Stopwatch.GetTimestamp();

    public TimeSpan Time => Stopwatch.GetElapsedTime(Begun);

    /// <summary>A page is about to be read from its picture.</summary>
    /// <param name="number">Among those pages of the document, from 1.</param>
    public void Picture(int number, int of)
    {
        lock (_door)
        {
            _since = number == 1 ? Stopwatch.GetTimestamp() : _since;
            (_begun, _of) = (number, of);
        }
    }

    /// <summary>A document of the input is read; others inside it may follow.</summary>
    public void Read(int pages)
    {
        lock (_door)
        {
            (_before, _begun, _of) = (_before + pages, 0, 0);
        }
    }

    public ReadingState State()
    {
        lock (_door)
        {
            return new ReadingState(Time, _before + Math.Max(0, _begun - 1), _begun, _of,
                _of == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_since), bytes);
        }
    }

    public void Dispose() => ends(this);
}
