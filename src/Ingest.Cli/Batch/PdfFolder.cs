namespace Ingest.Cli.Batch;

/// <summary>The PDF files of a folder and the folders in it.</summary>
public static class PdfFolder
{
    private static readonly EnumerationOptions OneFolder = new() { AttributesToSkip = 0, MatchType = MatchType.Simple };

    /// <summary>
    /// Paths from the folder, '/' between parts, in ordinal order. Linked folders are not followed: they may
    /// lead round in a circle.
    /// </summary>
    public static List<string> Files(string folder, ICollection<string> unreadable)
    {
        var found = new List<string>();
        Collect(new DirectoryInfo(folder), "", found, unreadable);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private static void Collect(DirectoryInfo folder, string prefix, List<string> found, ICollection<string> unreadable)
    {
        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneFolder))
            {
                if (entry is DirectoryInfo inner)
                {
                    if (!inner.Attributes.HasFlag(FileAttributes.ReparsePoint))
                    {
                        Collect(inner, $"{prefix}{inner.Name}/", found, unreadable);
                    }
                }
                else if (entry.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))
                {
                    found.Add(prefix + entry.Name);
                }
            }
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            unreadable.Add(prefix);
        }
    }
}
