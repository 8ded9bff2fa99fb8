namespace Ingest.Batch.Inputs;

/// <summary>The PDFs and zip archives of a folder and the folders in it.</summary>
public sealed class FolderWalk
{
    /// <summary>
    /// A folder that may not be read is a fault: by default it would be passed over, and what was read of it before taken for gone.
    /// </summary>
    private static readonly EnumerationOptions OneFolder =
        new() { AttributesToSkip = 0, MatchType = MatchType.Simple, IgnoreInaccessible = false };

    private readonly bool _followLinks;
    private readonly List<FoundFile> _found = [];
    private readonly HashSet<string> _above = new(StringComparer.Ordinal);

    private FolderWalk(bool followLinks) => _followLinks = followLinks;

    /// <summary>In ordinal order of their paths. Links are told of and not followed, unless they are wanted.</summary>
    public static List<FoundFile> Files(string folder, bool followLinks)
    {
        var walk = new FolderWalk(followLinks);
        var root = new DirectoryInfo(folder);
        walk.Collect(root, Target(root) ?? root.FullName.TrimEnd(Path.DirectorySeparatorChar), "");
        walk._found.Sort((one, other) => string.CompareOrdinal(one.Path, other.Path));
        return walk._found;
    }

    /// <param name="real">Where the folder is when no link stands for it, as far as this walk can tell.</param>
    private void Collect(DirectoryInfo folder, string real, string prefix)
    {
        if (!_above.Add(real))
        {
            return; // a link leads back to a folder above it
        }

        try
        {
            foreach (var entry in folder.EnumerateFileSystemInfos("*", OneFolder))
            {
                Take(entry, real, prefix);
            }
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException)
        {
            _found.Add(new FoundFile(prefix, FoundKind.UnreadableFolder));
        }

        _above.Remove(real);
    }

    private void Take(FileSystemInfo entry, string real, string prefix)
    {
        var (path, folder) = (prefix + entry.Name, entry as DirectoryInfo);
        var kind = entry.Name.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase) ? FoundKind.Pdf
            : entry.Name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase) ? FoundKind.Zip
            : FoundKind.Other;
        if (folder is null && kind == FoundKind.Other)
        {
            return;
        }

        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && !_followLinks)
        {
            _found.Add(new FoundFile(path, FoundKind.Link));
        }
        else if (folder is not null)
        {
            Collect(folder, Target(folder) ?? Path.Combine(real, folder.Name), path + "/");
        }
        else
        {
            _found.Add(new FoundFile(path, kind));
        }
    }

    /// <summary>Null for what is no link, or leads nowhere.</summary>
    private static string? Target(DirectoryInfo folder)
    {
        try
        {
            return folder.ResolveLinkTarget(returnFinalTarget: true)?.FullName.TrimEnd(Path.DirectorySeparatorChar);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
