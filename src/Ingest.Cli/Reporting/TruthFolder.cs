using System.Collections.Immutable;
using Ingest.Feed;
using Ingest.Language;
using Ingest.Language.Wordings;

namespace Ingest.Cli.Reporting;

/// <summary>
/// Truth files by the document they speak of: <c>2024/a.json</c> (or <c>a.gold.json</c>) is <c>2024/a.pdf</c>'s; where no document has that
/// path, the one file of that name anywhere will do.
/// </summary>
public sealed class TruthFolder
{
    private readonly SortedDictionary<string, string> _byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <exception cref="IOException">There is no such folder, or it can't be read.</exception>
    public TruthFolder(IEnumerable<string> folders)
    {
        foreach (var folder in folders)
        {
            if (!Directory.Exists(folder))
            {
                throw new WordedIOException(Texts.NoTruthFolder(folder));
            }

            foreach (var file in Directory.EnumerateFiles(folder, "*.json", SearchOption.AllDirectories).Where(IsTruth)
                .Order(StringComparer.Ordinal))
            {
                Add(Stem(Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/')), file);
            }
        }
    }

    /// <summary>Files that no document of the output has asked for.</summary>
    public ImmutableArray<string> Unused => [.. _byPath.Values.Where(file => !_used.Contains(file))];

    /// <summary>The truth of a document; null where there is none. For one thread.</summary>
    public string? Find(string documentPath)
    {
        var stem = FeedPaths.Stem(documentPath);
        var file = _byPath.GetValueOrDefault(stem) ?? (_byName.GetValueOrDefault(Name(stem)) is [var only] ? only : null);
        if (file is not null)
        {
            _used.Add(file);
        }

        return file;
    }

    private void Add(string stem, string file)
    {
        if (_byPath.TryAdd(stem, file))
        {
            (_byName.TryGetValue(Name(stem), out var same) ? same : _byName[Name(stem)] = []).Add(file);
        }
    }

    /// <summary>The made corpus puts <c>name.lines.json</c> beside each truth.</summary>
    private static bool IsTruth(string file) => !file.EndsWith(".lines.json", StringComparison.Ordinal);

    private static string Stem(string path) =>
        path.EndsWith(".gold.json", StringComparison.Ordinal) ? path[..^".gold.json".Length] : path[..^".json".Length];

    private static string Name(string stem) => stem[(stem.LastIndexOf('/') + 1)..];
}
