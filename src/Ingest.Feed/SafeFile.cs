namespace Ingest.Feed;

/// <summary>Files that are whole or not there: written under a temporary name in the same folder, then renamed.</summary>
public static class SafeFile
{
    /// <summary>What a name gets while its file is written.</summary>
    public const string TemporaryEnding = ".part";

    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var temporary = path + TemporaryEnding;
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }
}
