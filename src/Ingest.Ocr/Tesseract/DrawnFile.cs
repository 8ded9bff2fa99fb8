namespace Ingest.Ocr.Tesseract;

/// <summary>A PDF as a file for a program that draws its pages, made when it is first asked for.</summary>
internal sealed class DrawnFile(byte[] pdf) : IDisposable
{
    private readonly Lazy<ScratchFile> _file = new(() => new ScratchFile(stream => stream.Write(pdf)));

    /// <exception cref="ProgramException">The folder for temporary files takes none.</exception>
    public string Path => _file.Value.Path;

    public void Dispose()
    {
        if (_file.IsValueCreated)
        {
            _file.Value.Dispose();
        }
    }
}
