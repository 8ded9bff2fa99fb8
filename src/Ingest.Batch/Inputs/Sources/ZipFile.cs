using System.Collections.Immutable;
using System.IO.Compression;
using Ingest.Language;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>
/// A zip archive that is read in place: open from its first document to its last, so that its list of entries is read
/// once. Safe for all threads; they read one after the other.
/// </summary>
public sealed class ZipFile(string fullPath)
{
    private readonly Lock _door = new();
    private ZipArchive? _archive;
    private int _unread;

    public string Place => fullPath;

    /// <summary>The PDFs in it, by name as the archive has it.</summary>
    /// <exception cref="IOException">It can't be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It can't be read.</exception>
    /// <exception cref="InvalidDataException">It is no archive.</exception>
    public ImmutableArray<(string Name, IInputSource Source)> Pdfs()
    {
        using var archive = Open();
        ImmutableArray<(string, IInputSource)> found =
        [
            .. archive.Entries.Select((entry, index) => (entry.FullName, index))
                .Where(entry => entry.FullName.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                .OrderBy(entry => entry.FullName, StringComparer.Ordinal)
                .Select(entry => (entry.FullName, (IInputSource)new Entry(this, entry.index, entry.FullName))),
        ];
        _unread = found.Length;
        return found;
    }

    /// <exception cref="InputException">It can't be read.</exception>
    private byte[] Read(int index, long mostBytes)
    {
        lock (_door)
        {
            try
            {
                _archive ??= Open();
                return Read(_archive.Entries[index], mostBytes);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or InvalidDataException
                or NotSupportedException or ArgumentOutOfRangeException)
            {
                throw new InputException(InputProblem.Unreadable(Texts.InputEntryUnreadable, exception.Message));
            }
            finally
            {
                if (--_unread == 0)
                {
                    _archive?.Dispose();
                    _archive = null;
                }
            }
        }
    }

    private static byte[] Read(ZipArchiveEntry entry, long mostBytes)
    {
        if (entry.Length > mostBytes)
        {
            throw new InputException(InputProblem.TooLarge(entry.Length));
        }

        // Never more than the archive says, whatever it unpacks to.
        var bytes = new byte[entry.Length];
        using var content = entry.Open();
        return content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            ? bytes
            : throw new InvalidDataException("It is shorter than the archive says.");
    }

    private ZipArchive Open() =>
        new(new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.Read), ZipArchiveMode.Read, leaveOpen: false,
            ZipNames.Instance);

    private sealed class Entry(ZipFile zip, int index, string name) : IInputSource
    {
        public string Place => $"{zip.Place}!{name}";

        public string? Stamp => null;

        public long Bytes => 0;

        public byte[] Read(long mostBytes) => zip.Read(index, mostBytes);
    }
}
