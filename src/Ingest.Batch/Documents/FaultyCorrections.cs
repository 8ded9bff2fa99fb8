using Ingest.Quality.Corrections;

namespace Ingest.Batch.Documents;

/// <summary>
/// Files of corrections that can't be used. Each is said before a run: a document without its corrections looks as complete as with them.
/// </summary>
public static class FaultyCorrections
{
    /// <returns>Names of the files, and what is wrong with each.</returns>
    public static IEnumerable<(string Name, string Fault)> In(string? folder)
    {
        string[] files = folder is null || !Directory.Exists(folder) ? [] : Directory.GetFiles(folder, "*.json");
        foreach (var file in files.Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (CorrectionReader.Find(folder!, name, name.Split('-')[0]).Error is { } fault)
            {
                yield return (Path.GetFileName(file), fault);
            }
        }
    }
}
