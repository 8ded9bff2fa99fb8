using System.Globalization;
using System.Security.Cryptography;
using Ingest.Model.Output;
using Microsoft.Extensions.Caching.Memory;

namespace Ingest.Web.Documents;

/// <summary>
/// PDFs by their documents. Whatever a place says, a file counts only where its bytes are those that were read: nothing else on the disk
/// can be had by this way.
/// </summary>
internal sealed class SourceFiles(IReadOnlyList<string> roots) : IDisposable
{
    private const int MostRemembered = 100_000;

    private readonly MemoryCache _hashes = new(new MemoryCacheOptions { SizeLimit = MostRemembered });

    public string? Find(DocumentInfo document, string? place) =>
        Candidates(DocumentPath.FileOf(document.Path), place).FirstOrDefault(file => Is(file, document));

    public void Dispose() => _hashes.Dispose();

    private IEnumerable<string> Candidates(string path, string? place)
    {
        if (place is not null && Path.IsPathFullyQualified(place))
        {
            yield return place;
        }

        foreach (var root in roots.Select(Path.GetFullPath))
        {
            foreach (var name in (string[])[path, Path.GetFileName(path)])
            {
                var file = Path.GetFullPath(Path.Combine(root, name));
                if (file.StartsWith(Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
                {
                    yield return file;
                }
            }
        }
    }

    private bool Is(string path, DocumentInfo document)
    {
        try
        {
            // A pipe has no length, and is not opened.
            var file = new FileInfo(path);
            return document.Bytes > 0 && file.Exists && file.Length == document.Bytes && Hash(file) == document.Sha256;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return false;
        }
    }

    private string Hash(FileInfo file)
    {
        var key = string.Create(CultureInfo.InvariantCulture, $"{file.Length} {file.LastWriteTimeUtc.Ticks} {file.FullName}");
        if (_hashes.TryGetValue(key, out string? known))
        {
            return known!;
        }

        using var stream = new FileStream(file.FullName, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return _hashes.Set(key, Convert.ToHexStringLower(SHA256.HashData(stream)), new MemoryCacheEntryOptions { Size = 1 });
    }
}
