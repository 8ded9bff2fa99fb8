using Ingest.Search.Searching;
using Ingest.Web.Documents;

namespace Ingest.Web.Drawing;

/// <summary>
/// Draws documents' pages from their PDFs, and keeps what was drawn last. Who asks for a document that is being drawn waits for that
/// drawing; few are drawn at once.
/// </summary>
internal sealed class PageDrawings(IArchive archive, ISearcher searcher, bool includeClosed, TimeProvider clock)
{
    private const int MostDocuments = 200;
    private const long MostBytes = 64L << 20;

    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount / 2));
    private readonly Lock _lock = new();
    private readonly Dictionary<(string Id, long Version), Task<DocumentDrawing>> _drawings = [];
    private readonly LinkedList<(string Id, long Version)> _oldestFirst = [];

    /// <returns>Null where there is no such document.</returns>
    public Task<DocumentDrawing>? Of(string documentId)
    {
        var key = (documentId, searcher.Version);
        lock (_lock)
        {
            if (_drawings.TryGetValue(key, out var known) && IsOfUse(known))
            {
                _oldestFirst.Remove(key);
                _oldestFirst.AddLast(key);
                return known;
            }
        }

        if (archive.Find(documentId) is not { } document)
        {
            return null;
        }

        lock (_lock)
        {
            if (!_drawings.TryGetValue(key, out var drawing) || !IsOfUse(drawing))
            {
                _oldestFirst.Remove(key);
                _oldestFirst.AddLast(key);
                _drawings[key] = drawing = Task.Run(async () =>
                {
                    await _turns.WaitAsync();
                    try
                    {
                        return archive.PdfOf(documentId) is { } file
                            ? DocumentDrawer.Draw(file, document, includeClosed, clock) : DocumentDrawing.Gone;
                    }
                    finally
                    {
                        _turns.Release();
                    }
                });
                Forget();
            }

            return drawing;
        }
    }

    private static bool IsOfUse(Task<DocumentDrawing> drawing) =>
        !drawing.IsFaulted && !(drawing.IsCompletedSuccessfully && drawing.Result.IsGone);

    /// <summary>The oldest go until the rest is small enough; what is being drawn stays.</summary>
    private void Forget()
    {
        var bytes = _drawings.Values.Where(one => one.IsCompletedSuccessfully).Sum(one => one.Result.Bytes);
        for (var node = _oldestFirst.First; node is not null && (_drawings.Count > MostDocuments || bytes > MostBytes);)
        {
            var (key, next) = (node.Value, node.Next);
            if (_drawings[key] is { IsCompleted: true } done)
            {
                bytes -= done.IsCompletedSuccessfully ? done.Result.Bytes : 0;
                _drawings.Remove(key);
                _oldestFirst.Remove(node);
            }

            node = next;
        }
    }
}
