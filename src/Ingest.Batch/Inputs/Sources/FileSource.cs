using Ingest.Language;

namespace Ingest.Batch.Inputs.Sources;

/// <summary>A file of a disk.</summary>
public sealed class FileSource(string fullPath) : IInputSource
{
    private const int Tries = 3;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public string Place => fullPath;

    public string? Stamp => null;

    public long Bytes
    {
        get
        {
            try
            {
                return new FileInfo(fullPath) is { Exists: true } file ? file.Length : 0;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                return 0;
            }
        }
    }

    public byte[] Read(long mostBytes)
    {
        try
        {
            if (new FileInfo(fullPath) is { Exists: true, Length: 0 })
            {
                return []; // not even opened: a pipe that is named like a PDF has no length, and would be waited for
            }

            for (var tries = 1; tries <= Tries; tries++)
            {
                if (TryRead(mostBytes) is { } bytes)
                {
                    return bytes;
                }

                Thread.Sleep(Pause);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new InputException(InputProblem.Unreadable(Texts.InputFileUnreadable, exception.Message));
        }

        throw new InputException(new InputProblem("input.changed", Texts.InputFileChanged));
    }

    /// <summary>Null where it was changed meanwhile.</summary>
    private byte[]? TryRead(long mostBytes)
    {
        using var file = new FileStream(fullPath, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var (length, written) = (file.Length, File.GetLastWriteTimeUtc(file.SafeFileHandle));
        if (length > mostBytes)
        {
            throw new InputException(InputProblem.TooLarge(length));
        }

        var bytes = GC.AllocateUninitializedArray<byte>((int)length);
        return file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) == bytes.Length
            && file.Length == length
            && File.GetLastWriteTimeUtc(file.SafeFileHandle) == written
            ? bytes
            : null;
    }
}
