using System.IO.Compression;

namespace Ingest.Feed.Xlsx;

/// <summary>Zip archives that do not say when they were made: the same contents give the same bytes.</summary>
internal static class FixedZip
{
    /// <summary>A zip entry's first day.</summary>
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The same entries without the time of day.</summary>
    public static void Repack(Stream made, Stream kept)
    {
        using var source = new ZipArchive(made, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(kept, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries)
        {
            var again = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            again.LastWriteTime = NoTime;
            using var from = entry.Open();
            using var to = again.Open();
            from.CopyTo(to);
        }
    }
}
