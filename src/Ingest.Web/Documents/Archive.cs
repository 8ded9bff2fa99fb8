using System.Text.Json;
using Ingest.Feed;
using Ingest.Json;
using Ingest.Model.Output;
using Ingest.Store;
using Microsoft.Extensions.Caching.Memory;

namespace Ingest.Web.Documents;

/// <summary>The documents that the last finished run gave out, read from its folder and never written.</summary>
public sealed class Archive : IArchive, IDisposable
{
    /// <summary>Of JSON; what is made of it takes about three times as much.</summary>
    private const long MostBytes = 64L << 20;

    private readonly string _folder;
    private readonly bool _includeClosed;
    private readonly IPublishedDocuments _published;
    private readonly SourceFiles _files;
    private readonly MemoryCache _read;

    /// <exception cref="StoreException">The folder is no run's output.</exception>
    /// <exception cref="IOException">A file can't be read.</exception>
    public Archive(WebOptions options, TimeProvider? clock = null, long mostBytes = MostBytes)
        : this(options, new PublishedDocuments(Path.GetFullPath(options.Output), clock ?? TimeProvider.System), mostBytes)
    {
    }

    /// <param name="published">Which documents the folder has, by what keeps it.</param>
    public Archive(WebOptions options, IPublishedDocuments published, long mostBytes = MostBytes)
    {
        (_folder, _includeClosed) = (Path.GetFullPath(options.Output), options.IncludeClosed);
        _published = published;
        _files = new SourceFiles(options.Pdfs);
        _read = new MemoryCache(new MemoryCacheOptions { SizeLimit = mostBytes });
    }

    public AgendaDocument? Find(string documentId) =>
        _published.Find(documentId) is { } known ? Read(documentId, known.Path)?.Document : null;

    public string? PdfOf(string documentId)
    {
        if (_published.Find(documentId) is not { } known || Read(documentId, known.Path) is not { HasClosed: false } read)
        {
            return null;
        }

        return MayShowFile(read.Document.Document) ? _files.Find(read.Document.Document, known.Place) : null;
    }

    /// <summary>A file is shown with the pages of all its meetings.</summary>
    private bool MayShowFile(DocumentInfo document)
    {
        for (var number = 1; ; number++)
        {
            var id = DocumentId.Of(document.Sha256, DocumentPath.OfMeeting(DocumentPath.FileOf(document.Path), number));
            if (_published.Find(id) is { } other)
            {
                if (Read(id, other.Path) is not { HasClosed: false })
                {
                    return false;
                }
            }
            else if (number > 1)
            {
                return true;
            }
        }
    }

    public void Dispose()
    {
        _read.Dispose();
        _files.Dispose();
    }

    /// <summary>Null where there is no such file, or it is of another document by now: a run at work writes them one by one.</summary>
    private ReadDocument? Read(string documentId, string path)
    {
        try
        {
            var file = new FileInfo(Path.GetFullPath(Path.Combine(_folder, FeedPaths.Json(path))));
            if (!file.FullName.StartsWith(_folder, StringComparison.Ordinal) || !file.Exists)
            {
                return null;
            }

            var key = (documentId, file.Length, file.LastWriteTimeUtc.Ticks);
            if (_read.TryGetValue(key, out ReadDocument? known))
            {
                return known;
            }

            var document = AgendaJson.Read(Bytes(file.FullName));
            return document.SchemaVersion != AgendaDocument.CurrentSchemaVersion || DocumentId.Of(document) != documentId ? null
                : _read.Set(key, ReadDocument.Of(document, _includeClosed), new MemoryCacheEntryOptions { Size = file.Length });
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or JsonException)
        {
            return null;
        }
    }

    /// <summary>While it is read, a run may put another in its place.</summary>
    private static byte[] Bytes(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)file.Length));
        file.ReadExactly(bytes);
        return bytes;
    }
}
