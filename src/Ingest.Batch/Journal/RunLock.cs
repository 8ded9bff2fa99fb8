namespace Ingest.Batch.Journal;

/// <summary>Keeps an output folder for one run; the system lets go of it when the process ends, however it ends.</summary>
public sealed class RunLock : IDisposable
{
    private const string FileName = "run.lock";

    private readonly FileStream _file;

    /// <exception cref="IOException">Another run is at work there, or the folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public RunLock(string folder)
    {
        Directory.CreateDirectory(folder);
        _file = new FileStream(Path.Combine(folder, FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1,
            FileOptions.DeleteOnClose);
    }

    public void Dispose() => _file.Dispose();
}
