using System.Text.Json;

namespace Ingest.Feed.Exchange;

/// <summary>
/// Writes an export into its folder: each file whole or not there, and <c>export.json</c> last, which names them all. What the export
/// before named and this one has not goes then, so that nothing stays that was since closed or taken away; files that no export wrote
/// are left alone.
/// </summary>
public static class ExportFolder
{
    public const string ListFile = "export.json";

    private static readonly JsonSerializerOptions Lines = new() { WriteIndented = true, NewLine = "\n" };

    /// <param name="files">Paths from the folder, '/' between parts.</param>
    /// <returns>How many files were written, the list not counted.</returns>
    /// <exception cref="IOException">The folder can't be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder can't be written.</exception>
    public static int Write(string root, IEnumerable<(string Path, byte[] Bytes)> files)
    {
        var folder = new OutputFolder(root);
        var before = Named(folder[ListFile]);
        var written = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (path, bytes) in files)
        {
            folder.Write(path, bytes);
            written.Add(path);
        }

        folder.Write(ListFile, [.. JsonSerializer.SerializeToUtf8Bytes(written, Lines), (byte)'\n']);
        foreach (var path in before.Where(path => !written.Contains(path) && IsInside(path)))
        {
            folder.Delete(path);
            folder.DeleteEmpty(OutputFolder.Above(path));
        }

        folder.Close();
        return written.Count;
    }

    private static string[] Named(string list)
    {
        try
        {
            return File.Exists(list) ? JsonSerializer.Deserialize<string[]>(File.ReadAllBytes(list)) ?? [] : [];
        }
        catch (JsonException)
        {
            return []; // not our list: nothing that it names is ours to delete
        }
    }

    /// <summary>A list that somebody changed leads nowhere else.</summary>
    private static bool IsInside(string? path) =>
        !string.IsNullOrEmpty(path) && !Path.IsPathRooted(path)
        && path.Split('/', '\\').All(part => part is not ("" or "." or "..") && !part.Contains(':', StringComparison.Ordinal));
}
