namespace Ingest.Feed;

/// <summary>
/// A folder whose files are whole or not there: each is written under a temporary name in <c>.part/</c> and then
/// renamed. Paths are from the folder, '/' between parts. Safe for all threads as long as they write different files.
/// </summary>
public sealed class OutputFolder
{
    /// <summary>Where files are before they have their name; on the same disk, so that renaming is one step.</summary>
    public const string Unfinished = ".part";

    private const int ProbeBytes = 1 << 20;

    /// <summary>
    /// No room, or none for this user: ENOSPC and EDQUOT of Linux and of macOS, ERROR_HANDLE_DISK_FULL and ERROR_DISK_FULL of Windows.
    /// </summary>
    private static readonly int[] FullDisk = [28, 122, 69, unchecked((int)0x80070027), unchecked((int)0x80070070)];

    private readonly string _root;
    private readonly string _unfinished;
    private int _temporary;

    /// <summary>Makes the folder where there is none, and throws away what a killed run left unfinished.</summary>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public OutputFolder(string root)
        : this(root, Unfinished)
    {
    }

    private OutputFolder(string root, string unfinished)
    {
        (_root, _unfinished) = (root, unfinished);
        Close();
        Directory.CreateDirectory(this[unfinished]);
    }

    /// <summary>
    /// A folder that other processes and machines write to as well: files have their temporary names where no other has any. What killed
    /// ones left unfinished goes after a day.
    /// </summary>
    /// <param name="writer">A name that no other writer has.</param>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static OutputFolder Shared(string root, string writer, DateTimeOffset now)
    {
        Directory.CreateDirectory(root);
        foreach (var left in Directory.GetDirectories(root, $"{Unfinished}-*")
            .Where(folder => now - Directory.GetLastWriteTimeUtc(folder) > Forgotten))
        {
            Directory.Delete(left, recursive: true);
        }

        return new OutputFolder(root, $"{Unfinished}-{writer}");
    }

    private static readonly TimeSpan Forgotten = TimeSpan.FromDays(1);

    public string this[string path] => Path.Combine(_root, path.Replace('/', Path.DirectorySeparatorChar));

    public void Write(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = Begin(path);
        file.Stream.Write(bytes);
        file.Complete();
    }

    /// <summary>A file that gets its name when it is complete.</summary>
    public OutputFile Begin(string path) => new(this[$"{_unfinished}/{Interlocked.Increment(ref _temporary)}"], this[path]);

    public void Delete(string path)
    {
        if (File.Exists(this[path]))
        {
            File.Delete(this[path]);
        }
    }

    /// <summary>Gives a file, where there is one, another place in the folder.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Move(string path, string to)
    {
        if (!File.Exists(this[path]))
        {
            return false;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(this[to])!);
        File.Move(this[path], this[to], overwrite: true);
        return true;
    }

    /// <summary>The names of the files in a folder; none where there is no such folder.</summary>
    public IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.Exists(this[folder])
            ? [.. Directory.GetFiles(this[folder], pattern).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)] : [];

    public void DeleteAll(string folder)
    {
        if (Directory.Exists(this[folder]))
        {
            Directory.Delete(this[folder], recursive: true);
        }
    }

    /// <summary>Deletes the files of a folder that are not to be kept, and the folder where it is empty then.</summary>
    public void DeleteOthers(string folder, string pattern, IReadOnlySet<string> keep)
    {
        if (!Directory.Exists(this[folder]))
        {
            return;
        }

        foreach (var file in Directory.GetFiles(this[folder], pattern).Where(file => !keep.Contains(Path.GetFileName(file))))
        {
            File.Delete(file);
        }

        DeleteEmpty(folder);
    }

    /// <summary>Deletes a folder that is empty, and those above it that are empty then.</summary>
    public void DeleteEmpty(string folder)
    {
        for (; folder.Length > 0 && Directory.Exists(this[folder]) && !Directory.EnumerateFileSystemEntries(this[folder]).Any();
            folder = Above(folder))
        {
            Directory.Delete(this[folder]);
        }
    }

    /// <summary>
    /// Whether a file was refused for its name: the folder takes others. A disk that was full may have room by now, since work beside this
    /// has thrown something away, so what the system said counts first.
    /// </summary>
    /// <param name="refusal">What writing it ended with.</param>
    public bool RefusedName(Exception refusal) => !FullDisk.Contains(refusal.HResult) && TakesFiles();

    private bool TakesFiles()
    {
        try
        {
            using var probe = Begin(Unfinished);
            probe.Stream.Write(new byte[ProbeBytes]);
            probe.Stream.Flush();
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>Ends the work in the folder.</summary>
    public void Close()
    {
        if (Directory.Exists(this[_unfinished]))
        {
            Directory.Delete(this[_unfinished], recursive: true);
        }
    }

    /// <summary>"" for a path without folders.</summary>
    public static string Above(string path) => path[..Math.Max(path.LastIndexOf('/'), 0)];
}
