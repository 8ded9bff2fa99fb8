namespace Ingest.Feed;

/// <summary>A file under a temporary name until it is complete; thrown away where it never is.</summary>
public sealed class OutputFile : IDisposable
{
    private readonly string _temporary;
    private readonly string _path;
    private bool _complete;

    internal OutputFile(string temporary, string path)
    {
        (_temporary, _path) = (temporary, path);
        Stream = File.Create(temporary);
    }

    public FileStream Stream { get; }

    /// <summary>Gives the file its name; one of that name goes.</summary>
    public void Complete()
    {
        Stream.Dispose();
        Directory.CreateDirectory(Path.GetDirectoryName(_path)!);
        File.Move(_temporary, _path, overwrite: true);
        _complete = true;
    }

    public void Dispose()
    {
        if (_complete)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // The disk is full: what is in the buffer is lost, and the file goes anyway.
        }

        File.Delete(_temporary);
    }
}
