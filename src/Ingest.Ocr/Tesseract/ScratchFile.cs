namespace Ingest.Ocr.Tesseract;

/// <summary>
/// Bytes that another program reads as a file: a pipe would be read letter by letter (Tesseract) or whole for each page (poppler).
/// On Linux the file has no name from the beginning on, so that nothing stays behind when this process is killed.
/// </summary>
internal sealed class ScratchFile : IDisposable
{
    private const int BufferBytes = 1 << 16;

    private readonly FileStream _file;

    /// <param name="write">Writes what is to be read.</param>
    /// <exception cref="ProgramException">The folder for temporary files takes none.</exception>
    public ScratchFile(Action<Stream> write)
    {
        var name = System.IO.Path.Combine(System.IO.Path.GetTempPath(), System.IO.Path.GetRandomFileName());
        try
        {
            _file = new FileStream(name, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete, BufferBytes,
                FileOptions.DeleteOnClose);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Full(exception);
        }

        try
        {
            if (OperatingSystem.IsLinux())
            {
                File.Delete(name);
                name = $"/proc/{Environment.ProcessId}/fd/{_file.SafeFileHandle.DangerousGetHandle()}";
            }

            write(_file);
            _file.Flush();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _file.Dispose();
            throw Full(exception);
        }

        Path = name;
    }

    /// <summary>For another program, as long as this isn't disposed of.</summary>
    public string Path { get; }

    public void Dispose() => _file.Dispose();

    private static ProgramException Full(Exception exception) =>
        new("ocr.failed",
            $"No temporary file can be written ({exception.Message.TrimEnd('.')}). Make room in {System.IO.Path.GetTempPath()}, or set "
                + $"TMPDIR to another folder, and run again.");
}
