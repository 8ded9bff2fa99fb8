namespace Ingest.Batch.Inputs;

/// <summary>The name that a file has by its path in a list.</summary>
public static class ListedPath
{
    /// <summary>
    /// What stands for a step out of the folder: <c>..</c> is no name that a file can have, and without it <c>../a.pdf</c> and <c>a.pdf</c>
    /// would be one.
    /// </summary>
    private const string Above = "_up";

    /// <summary>
    /// As it is written, where a step back takes the folder before it away (<c>a/../b.pdf</c> is <c>b.pdf</c>) and one that leads out is
    /// <c>_up</c>.
    /// </summary>
    public static string Of(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts is [.., not (Above or "")])
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part != ".")
            {
                parts.Add(part == ".." ? Above : part);
            }
        }

        return string.Join('/', parts);
    }
}
